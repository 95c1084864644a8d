/// The edits of parts and flows in one sheet: parts cover their class; flows turn the start into the end.
struct PartConstraints {
  let sheet: TallyLines
  let index: Int

  func visit<Visitor: ConstraintVisitor>(_ visitor: inout Visitor) {
    var parts: [Cell] = []
    var stock: TallyLines.Line?
    for line in sheet.lines {
      if line.figure.branch == .stock {
        close(stock, &parts, &visitor)
        stock = line
      }
      guard case .part = line.figure.branch, let whole = stock, whole.figure.isStock(of: line.figure),
        line.households >= 0
      else { continue }
      parts.append(cell(line.households))
    }
    close(stock, &parts, &visitor)
  }

  private func close<Visitor: ConstraintVisitor>(
    _ stock: TallyLines.Line?, _ parts: inout [Cell], _ visitor: inout Visitor
  ) {
    if !parts.isEmpty, let stock, stock.households >= 0 { visitor.sum(.parts, cell(stock.households), parts) }
    parts.removeAll(keepingCapacity: true)
  }

  private func cell(_ claim: Int32) -> Cell { Cell(sheet: Int32(index), claim: claim) }
}

/// The edits of flows: what left and what came turn the class at the start into the class at this moment.
struct FlowConstraints {
  let sheets: [TallyLines]
  let start: Int
  let end: Int

  func visit<Visitor: ConstraintVisitor>(_ visitor: inout Visitor) {
    let groups = Set(
      sheets[end].lines.filter { if case .flow = $0.figure.branch { true } else { false } }.map(\.figure.group))
    for group in groups {
      for povertyClass in [PovertyClass.poor, .nearPoor] {
        rates(group, povertyClass, &visitor)
        for measure in [Place.Measure.households, .members] {
          balance(group, povertyClass, measure, &visitor)
          escaped(group, povertyClass, measure, &visitor)
        }
      }
      for measure in [Place.Measure.households, .members] {
        agree(group, .toNearPoor, .fromPoor, measure, &visitor)
        agree(group, .fromNearPoor, .toPoor, measure, &visitor)
      }
    }
  }

  /// Flows out are a part of the class at the start, flows in of the class at the end.
  private func rates<Visitor: ConstraintVisitor>(
    _ group: Group?, _ povertyClass: PovertyClass, _ visitor: inout Visitor
  ) {
    for flow in Flow.allCases {
      guard let line = sheets[end].line(.figure(group: group, povertyClass, .flow(flow))), line.rate >= 0,
        line.households >= 0, line.base < 0
      else { continue }
      let whole = AreaConstraints(sheets: sheets)
        .printedOrHidden(flow.isOut ? start : end, .figure(group: group, povertyClass))
      visitor.ratio(.rate, cell(end, line.rate), cell(end, line.households), whole)
    }
  }

  /// end = start − outs + ins; only where every flow of the newer or of the older form is printed.
  private func balance<Visitor: ConstraintVisitor>(
    _ group: Group?, _ povertyClass: PovertyClass, _ measure: Place.Measure, _ visitor: inout Visitor
  ) {
    let newer = Flow.allCases.filter { $0 != .escaped && $0.belongs(to: povertyClass) }
    let older: [Flow] = [.escaped, .relapsed, .new]
    for form in [newer, older] {
      let flows = form.compactMap { flow in number(end, group, povertyClass, .flow(flow), measure).map { (flow, $0) } }
      guard flows.count == form.count, let before = number(start, group, povertyClass, .stock, measure),
        let after = number(end, group, povertyClass, .stock, measure)
      else { continue }
      var terms = [Constraint.Term(cell: after, factor: 1), Constraint.Term(cell: before, factor: -1)]
      for (flow, cell) in flows { terms.append(Constraint.Term(cell: cell, factor: flow.isOut ? 1 : -1)) }
      return visitor.linear(.flowsBalance, terms, constant: 0, isEquation: true)
    }
  }

  private func escaped<Visitor: ConstraintVisitor>(
    _ group: Group?, _ povertyClass: PovertyClass, _ measure: Place.Measure, _ visitor: inout Visitor
  ) {
    guard let escaped = number(end, group, povertyClass, .flow(.escaped), measure),
      let near = number(end, group, povertyClass, .flow(.toNearPoor), measure),
      let left = number(end, group, povertyClass, .flow(.left), measure)
    else { return }
    visitor.sum(.flowsBalance, escaped, [near, left])
  }

  private func agree<Visitor: ConstraintVisitor>(
    _ group: Group?, _ ofPoor: Flow, _ ofNearPoor: Flow, _ measure: Place.Measure, _ visitor: inout Visitor
  ) {
    guard let one = number(end, group, .poor, .flow(ofPoor), measure),
      let other = number(end, group, .nearPoor, .flow(ofNearPoor), measure)
    else { return }
    visitor.linear(
      .flowsAgree, [Constraint.Term(cell: one, factor: 1), Constraint.Term(cell: other, factor: -1)], constant: 0,
      isEquation: true)
  }

  private func number(
    _ sheet: Int, _ group: Group?, _ povertyClass: PovertyClass, _ branch: Place.Branch, _ measure: Place.Measure
  ) -> Cell? {
    guard let line = sheets[sheet].line(.figure(group: group, povertyClass, branch)) else { return nil }
    let claim = measure == .members ? line.members : line.households
    return claim >= 0 ? cell(sheet, claim) : nil
  }

  private func cell(_ sheet: Int, _ claim: Int32) -> Cell { Cell(sheet: Int32(sheet), claim: claim) }
}
