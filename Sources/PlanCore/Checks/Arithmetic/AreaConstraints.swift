/// The edits within one area: its sheets, and each later sheet against its start.
struct AreaConstraints {
  let sheets: [TallyLines]

  /// The edits of one sheet by itself.
  func visit<Visitor: ConstraintVisitor>(sheet index: Int, start: Int?, _ visitor: inout Visitor) {
    let sheet = sheets[index]
    var area: TallyLines.Line?
    var stock: TallyLines.Line?
    for position in sheet.lines.indices {
      let line = sheet.lines[position]
      if line.figure.povertyClass == nil {
        area = line
        stock = nil
        households(line, sheet, index, &visitor)
        continue
      }
      if area?.figure.group != line.figure.group { area = nil }
      switch line.figure.branch {
      case .stock:
        stock = line
        self.stock(line, area, sheet, index, start, &visitor)
      case .lacking:
        if stock.map({ !$0.figure.isStock(of: line.figure) }) ?? false { stock = nil }
        lacking(line, stock, area, sheet, index, &visitor)
      case .part, .flow: break
      }
      if visitor.isDone { return }
    }
    if sheet.holdsParts { PartConstraints(sheet: sheet, index: index).visit(&visitor) }
    if sheet.holdsClasses { classes(sheet, index, &visitor) }
  }

  // MARK: All households

  private func households<Visitor: ConstraintVisitor>(
    _ line: TallyLines.Line, _ sheet: TallyLines, _ index: Int, _ visitor: inout Visitor
  ) {
    members(line, index, &visitor)
    guard line.figure.group != nil, let whole = sheet.lines.first, whole.figure == .figure() else { return }
    within(.groupWithin, line, whole, index, &visitor)
  }

  private func members<Visitor: ConstraintVisitor>(_ line: TallyLines.Line, _ index: Int, _ visitor: inout Visitor) {
    guard line.members >= 0, line.households >= 0 else { return }
    let (households, members) = (cell(index, line.households), cell(index, line.members))
    visitor.atMost(.membersAtLeast, households, members, factor: 1)
    visitor.atMost(.membersPerHousehold, members, households, factor: 15)
  }

  private func within<Visitor: ConstraintVisitor>(
    _ rule: ConstraintKind, _ line: TallyLines.Line, _ whole: TallyLines.Line, _ index: Int, _ visitor: inout Visitor
  ) {
    if line.households >= 0, whole.households >= 0 {
      visitor.atMost(rule, cell(index, line.households), cell(index, whole.households), factor: 1)
    }
    if line.members >= 0, whole.members >= 0 {
      visitor.atMost(rule, cell(index, line.members), cell(index, whole.members), factor: 1)
    }
  }

  // MARK: Classes

  private func stock<Visitor: ConstraintVisitor>(
    _ line: TallyLines.Line, _ area: TallyLines.Line?, _ sheet: TallyLines, _ index: Int, _ start: Int?,
    _ visitor: inout Visitor
  ) {
    members(line, index, &visitor)
    if let area { within(.classWithin, line, area, index, &visitor) }
    if line.rate >= 0, line.households >= 0, let whole = base(of: line, area, sheet, index, start) {
      visitor.ratio(.rate, cell(index, line.rate), cell(index, line.households), whole)
    }
    guard line.figure.group != nil, let all = sheet.line(.figure(line.figure.povertyClass)) else { return }
    within(.groupWithin, line, all, index, &visitor)
    if line.share >= 0, line.households >= 0, all.households >= 0 {
      visitor.ratio(
        .share, cell(index, line.share), cell(index, line.households), .printed(cell(index, all.households)))
    }
  }

  private func lacking<Visitor: ConstraintVisitor>(
    _ line: TallyLines.Line, _ stock: TallyLines.Line?, _ area: TallyLines.Line?, _ sheet: TallyLines, _ index: Int,
    _ visitor: inout Visitor
  ) {
    members(line, index, &visitor)
    if let stock { within(.lackingWithin, line, stock, index, &visitor) }
    if line.rate >= 0, line.households >= 0 {
      let whole = stock.flatMap { $0.households >= 0 ? $0.households : nil }
      let count: Count
      if line.base >= 0 {
        guard let other = base(of: line, area, sheet, index, nil) else { return }
        count = other
      } else {
        count =
          whole.map { .printed(cell(index, $0)) }
          ?? .hidden(sheet: Int32(index), .figure(group: line.figure.group, line.figure.povertyClass))
      }
      visitor.ratio(.rate, cell(index, line.rate), cell(index, line.households), count)
    }
    guard line.figure.group != nil,
      let all = sheet.line(.figure(line.figure.povertyClass, line.figure.branch))
    else { return }
    within(.groupWithin, line, all, index, &visitor)
    if line.share >= 0, line.households >= 0, all.households >= 0 {
      visitor.ratio(
        .share, cell(index, line.share), cell(index, line.households), .printed(cell(index, all.households)))
    }
  }

  /// The count that a class's rate is a part of: the households of its tally, or the base that the plan names.
  private func base(
    of line: TallyLines.Line, _ area: TallyLines.Line?, _ sheet: TallyLines, _ index: Int, _ start: Int?
  ) -> Count? {
    let households = Place.figure(group: line.figure.group)
    if line.base >= 0 {
      switch Base.at(sheet.claims[Int(line.base)].number.digits) {
      case .households: break
      case .povertyClass: return printedOrHidden(index, .figure(line.figure.povertyClass))
      case .start:
        guard let start else { return nil }
        return printedOrHidden(start, .figure(group: line.figure.group, line.figure.povertyClass))
      case .end: return printedOrHidden(index, .figure(group: line.figure.group, line.figure.povertyClass))
      }
    }
    if let area, area.households >= 0 { return .printed(cell(index, area.households)) }
    return sheet.hasRange(households) ? nil : .hidden(sheet: Int32(index), households)
  }

  func printedOrHidden(_ index: Int, _ figure: Place) -> Count {
    if let line = sheets[index].line(figure), line.households >= 0 { return .printed(cell(index, line.households)) }
    return .hidden(sheet: Int32(index), figure)
  }

  /// Poor and near-poor together are the multidimensionally poor.
  private func classes<Visitor: ConstraintVisitor>(_ sheet: TallyLines, _ index: Int, _ visitor: inout Visitor) {
    for line in sheet.lines where line.figure.povertyClass == .multidimensional {
      let group = line.figure.group
      let branch = line.figure.branch
      guard let poor = sheet.line(.figure(group: group, .poor, branch)),
        let nearPoor = sheet.line(.figure(group: group, .nearPoor, branch))
      else { continue }
      if line.households >= 0, poor.households >= 0, nearPoor.households >= 0 {
        visitor.sum(
          .classes, cell(index, line.households), [cell(index, poor.households), cell(index, nearPoor.households)])
      }
      if line.members >= 0, poor.members >= 0, nearPoor.members >= 0 {
        visitor.sum(.classes, cell(index, line.members), [cell(index, poor.members), cell(index, nearPoor.members)])
      }
    }
  }

  func cell(_ sheet: Int, _ claim: Int32) -> Cell { Cell(sheet: Int32(sheet), claim: claim) }
}

// MARK: - From the start to a later moment

extension AreaConstraints {
  /// start − reduce = end, and the drop in points.
  func visit<Visitor: ConstraintVisitor>(from start: Int, to end: Int, _ visitor: inout Visitor) {
    let first = sheets[start].lines
    var position = 0
    for line in sheets[end].lines {
      guard line.reduce >= 0 || line.points >= 0 else { continue }
      while position < first.count, first[position].figure < line.figure { position += 1 }
      guard position < first.count, first[position].figure == line.figure else { continue }
      let before = first[position]
      if line.reduce >= 0, line.households >= 0, before.households >= 0 {
        visitor.difference(
          .reduce, cell(end, line.reduce), cell(start, before.households), cell(end, line.households))
      }
      if line.points >= 0, let from = side(start, before), let to = side(end, line) {
        visitor.points(.points, cell(end, line.points), from, to)
      }
      if visitor.isDone { return }
    }
  }

  private func side(_ index: Int, _ line: TallyLines.Line) -> Constraint.Side? {
    let stock = Place.figure(group: line.figure.group, line.figure.povertyClass)
    if line.households >= 0, line.base < 0 {
      let base: Place =
        switch line.figure.branch {
        case .stock: .figure(group: line.figure.group)
        case .lacking, .part, .flow: stock
        }
      if let whole = sheets[index].line(base), whole.households >= 0 {
        return .fraction(part: cell(index, line.households), whole: .printed(cell(index, whole.households)))
      }
      if line.rate >= 0 {
        return .fraction(part: cell(index, line.households), whole: .hidden(sheet: Int32(index), base))
      }
    }
    return line.rate >= 0 ? .rate(cell(index, line.rate)) : nil
  }
}

extension Place {
  /// Whether this is the class that a figure of it belongs to.
  func isStock(of figure: Place) -> Bool { self == .figure(group: figure.group, figure.povertyClass) }
}

extension TallyLines {
  /// Whether a figure's households are printed as a range.
  func hasRange(_ figure: Place) -> Bool {
    claims.contains { $0.place.figure == figure && $0.place.measure == .households && $0.place.bound != .exactly }
  }

  var holdsParts: Bool {
    lines.contains {
      switch $0.figure.branch {
      case .part, .flow: true
      case .stock, .lacking: false
      }
    }
  }

  var holdsClasses: Bool { lines.contains { $0.figure.povertyClass == .multidimensional } }
}
