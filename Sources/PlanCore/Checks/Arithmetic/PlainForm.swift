/// Whether every number of a plan stands beside all the numbers that it must agree with, so that testing each constraint
/// by itself says everything. Nearly all plans of the usual form are plain; all others are weighed as a whole.
struct PlainForm {
  let constraints: PlanConstraints

  var isPlain: Bool {
    let (sheets, perArea) = (constraints.sheets, constraints.perArea)
    guard !constraints.plan.units.contains(where: { $0.kind?.sumsOthers ?? false }), !constraints.hasOtherStandards
    else { return false }
    for index in sheets.indices {
      let start = index - index % perArea
      guard isPlain(sheets[index], after: index == start ? nil : sheets[start]) else { return false }
    }
    return true
  }

  private func isPlain(_ sheet: TallyLines, after start: TallyLines?) -> Bool {
    guard !sheet.holdsRanges else { return false }
    var cursor = 0
    for line in sheet.lines {
      guard line.households >= 0 || line.rate < 0 && line.share < 0, isPlainBranch(line) else { return false }
      if line.figure.povertyClass == .multidimensional, !hasBothClasses(line, sheet) { return false }
      guard line.reduce >= 0 || line.points >= 0 else { continue }
      guard line.households >= 0, line.base < 0, let start else { return false }
      while cursor < start.lines.count, start.lines[cursor].figure < line.figure { cursor += 1 }
      guard cursor < start.lines.count, start.lines[cursor].figure == line.figure, start.lines[cursor].households >= 0
      else { return false }
    }
    return leavesRoom(sheet) && countsEnough(sheet)
  }

  private func isPlainBranch(_ line: TallyLines.Line) -> Bool {
    switch line.figure.branch {
    case .stock: line.members < 0 || line.figure.povertyClass == nil
    case .lacking: line.members < 0 && line.figure.group == nil
    case .part: line.rate < 0 && line.members < 0
    case .flow: false
    }
  }

  private func hasBothClasses(_ line: TallyLines.Line, _ sheet: TallyLines) -> Bool {
    [PovertyClass.poor, .nearPoor].allSatisfy {
      sheet.line(.figure(group: line.figure.group, $0, line.figure.branch)).map { $0.households >= 0 } ?? false
    }
  }

  /// Whether the classes together, and those outside a group, find place among all households.
  private func leavesRoom(_ sheet: TallyLines) -> Bool {
    var whole = Stocks()
    var own = Stocks()
    var group: Group?
    for line in sheet.lines where line.figure.branch == .stock && line.households >= 0 {
      if line.figure.group != group {
        guard own.leaveRoom, own.leaveRoom(in: whole) else { return false }
        if group == nil { whole = own }
        group = line.figure.group
        own = Stocks()
      }
      own.set(line.figure.povertyClass, sheet.claims[Int(line.households)].number.digits.weighable)
    }
    return own.leaveRoom && (group == nil || own.leaveRoom(in: whole))
  }

  /// The households of an area or group and of its classes; −1 where they are not printed.
  private struct Stocks {
    private var all = -1
    private var classes = SIMD4<Int>(repeating: -1)

    mutating func set(_ povertyClass: PovertyClass?, _ count: Int) {
      if let povertyClass { classes[povertyClass.position] = count } else { all = count }
    }

    /// Poor, near-poor and average are apart from each other.
    var leaveRoom: Bool { all < 0 || max(classes[0], 0) + max(classes[1], 0) + max(classes[2], 0) <= all }

    /// The rest of the area is an area too.
    func leaveRoom(in whole: Stocks) -> Bool {
      guard all >= 0, whole.all >= 0 else { return true }
      return (0..<4).allSatisfy { classes[$0] < 0 || whole.classes[$0] - classes[$0] <= whole.all - all }
    }
  }

  /// Whether indicators that nobody counted could not bear on what the standard implies.
  private func countsEnough(_ sheet: TallyLines) -> Bool {
    for povertyClass in constraints.leastLacking {
      var counted = 0
      for line in sheet.lines where line.figure.povertyClass == povertyClass.povertyClass && line.households >= 0 {
        if case .lacking = line.figure.branch { counted += 1 }
      }
      if counted > 0, counted < constraints.indicatorCount, constraints.indicatorCount - counted < povertyClass.least {
        return false
      }
    }
    return true
  }
}
