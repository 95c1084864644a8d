/// What is proved about the numbers to blame: a value for each, that of a rival in its place, and the spans of counts.
struct ProvedOutcome: Sendable {
  typealias Cell = TrueCounts.Cell

  private var values: [Cell: FittingValue] = [:]
  private var rivals: [Cell: [(cell: Cell, value: Numeral)]] = [:]
  /// The spans of the counts of the network.
  private var spans: [Network.Variable: CountRange] = [:]
  private let network: Network

  init(
    _ counts: TrueCounts, _ network: Network, _ choice: CulpritChoice, _ groups: [Culprits.Group],
    _ builder: TrueCountsBuilder
  ) {
    self.network = network
    let solver = CountSolver(counts, steps: CountSolver.stepsOfPlan)
    let blamed = groups.filter(\.isProved).flatMap(\.chosen)
    findSpans(solver, blamed, builder)
    let neighbours = Neighbours(solver, blamed)
    var mended: [Cell: ClosedRange<Int>] = [:]
    // No more are shown than are listed.
    var left = PlanCheck.mostListed
    for group in groups where group.isProved && left > 0 {
      left -= group.chosen.count
      for cell in group.chosen {
        let near = neighbours.cells(near: cell)
        let known = near.compactMap { other in mended[other].map { (cell: other, ends: $0) } }
        guard
          let search = ValueSearch(solver, cell, free: near.filter { mended[$0] == nil }, mended: known),
          var value = search.value()
        else { continue }
        if let story = choice.causes.story(of: cell, search, edit: choice.edit(explaining: cell)) {
          value.cause = story.cause
          value.expected = story.right ?? value.expected
        }
        values[cell] = value
        let digits = search.digits(value.expected)
        mended[cell] = digits...digits
      }
    }
    for group in groups where group.isProved && group.chosen.count <= Culprits.mostCompared {
      for cell in group.chosen {
        let others = mended.filter { $0.key != cell }.map { (cell: $0.key, ends: $0.value) }
        findRivals(of: cell, in: group, solver, others.sorted { $0.cell < $1.cell }, choice.order)
      }
    }
  }

  private mutating func findRivals(
    of cell: Cell, in group: Culprits.Group, _ solver: CountSolver, _ mended: [(cell: Cell, ends: ClosedRange<Int>)],
    _ order: FileOrder
  ) {
    let rest = group.chosen.filter { $0 != cell }
    for set in group.sets where Set(set).isSuperset(of: rest) && set != group.chosen {
      guard let rival = set.first(where: { !rest.contains($0) }),
        let value = ValueSearch(solver, rival, free: [rival], mended: mended)?.value()
      else { continue }
      rivals[cell, default: []].append((rival, value.expected))
    }
    rivals[cell]?.sort { order.position($0.cell) < order.position($1.cell) }
  }

  private mutating func findSpans(_ solver: CountSolver, _ blamed: [Cell], _ builder: TrueCountsBuilder) {
    guard !blamed.isEmpty, solver.narrowAll(free: blamed) else { return }
    for cell in blamed where solver.counts.variableOf[cell] >= 0 {
      let variable = Int(solver.counts.variableOf[cell])
      spans[cell] = CountRange(solver.low(variable), solver.high(variable))
    }
    for (variable, sheet, figure) in network.hiddenCounts {
      let moment = CountMoments.of(sheet: sheet % builder.perArea)
      guard let count = builder.find(CountAt(moment, figure), sheet / builder.perArea) else { continue }
      spans[variable] = CountRange(solver.low(count), solver.high(count))
    }
  }

  /// The proved value of a number that is blamed.
  func value(of cell: Cell) -> FittingValue? { values[cell] }

  /// The single numbers that may be blamed in its place, with their values.
  func rivals(of cell: Cell) -> [(cell: Cell, value: Numeral)] { rivals[cell] ?? [] }

  /// What a count can be.
  func span(_ variable: Network.Variable) -> CountRange? {
    if let known = spans[variable] { return known }
    return network.isPrinted(variable) ? CountRange(network.number(variable).digits.weighable) : nil
  }
}

/// Numbers to blame that hang together: the value of one depends on those of the others.
private struct Neighbours {
  private var partOf: [Int: Int] = [:]
  private var cellsOf: [Int: [Int]] = [:]

  init(_ solver: CountSolver, _ blamed: [Int]) {
    solver.ask(free: blamed)
    // Each part of the unknown counts by its first variable.
    var first: [Int: Int] = [:]
    for cell in blamed {
      var variables: [Int] = []
      if solver.counts.variableOf[cell] >= 0 { variables.append(Int(solver.counts.variableOf[cell])) }
      if solver.counts.tieOf[cell] >= 0 {
        variables += solver.counts.ties[Int(solver.counts.tieOf[cell])].terms.map { Int(solver.counts.terms[$0]) }
      }
      var part: Int?
      for variable in variables where !solver.isFixed(variable) {
        if let known = first[variable] {
          merge(known, &part)
          continue
        }
        let own = solver.part(around: [variable]).variables
        for member in own { first[member] = variable }
        merge(variable, &part)
      }
      let number = part ?? -1 - cell
      partOf[cell] = number
      cellsOf[number, default: []].append(cell)
    }
  }

  /// Parts that one number ties are one.
  private mutating func merge(_ part: Int, _ whole: inout Int?) {
    var known = part
    while let further = joined[known] { known = further }
    guard let before = whole, before != known else {
      whole = known
      return
    }
    joined[known] = before
    for cell in cellsOf[known] ?? [] { partOf[cell] = before }
    cellsOf[before, default: []] += cellsOf[known] ?? []
    cellsOf[known] = nil
  }
  private var joined: [Int: Int] = [:]

  /// The numbers to blame that hang together with one of them, itself among them.
  func cells(near cell: Int) -> [Int] { partOf[cell].flatMap { cellsOf[$0] } ?? [cell] }
}
