/// Which printed numbers are to blame: a really smallest set whose change makes the whole plan consistent.
///
/// The principle is that of Fellegi and Holt (1976), carried out as implicit hitting sets: every contradiction that is
/// found is a set of cells of which one must be wrong; a smallest set that meets all of them is tried, and either the
/// plan is consistent without it, or a new contradiction is found.
struct Culprits {
  typealias Cell = TrueCounts.Cell

  /// Cells to blame together, and the contradictions that they explain.
  struct Group {
    var cores: [[Cell]]
    /// The cells to blame.
    var chosen: [Cell]
    /// All sets as small as this that explain the same, the one that was chosen among them.
    var sets: [[Cell]] = []
    /// Whether it is proved that changing just these cells helps.
    var isProved = true
    /// The first rule by which they contradict each other.
    var rule = ConstraintKind.bases
  }

  let solver: CountSolver
  /// Which of several cells is blamed first.
  let order: (Cell) -> Int
  private(set) var groups: [Group] = []
  private var cores: [[Cell]] = []
  private var known: Set<[Cell]> = []

  /// How many equally small sets of several cells are tried.
  static let mostSets = 48
  /// Of a larger set no rivals are looked for.
  static let mostCompared = 8

  init(_ solver: CountSolver, order: @escaping (Cell) -> Int) {
    self.solver = solver
    self.order = order
  }

  /// All cells that are blamed.
  var blamed: [Cell] { groups.flatMap(\.chosen) }

  /// Finds the culprits; none where the plan can be right.
  mutating func find() {
    add(solver.cannotBe())
    guard !cores.isEmpty else { return }
    while true {
      groups = hit()
      guard solver.stepsLeft > 0 else { return settle() }
      switch solver.judge(free: blamed) {
      case .possible: return
      case .undecided: return settle()
      case .impossible(let found):
        let before = cores.count
        add(found)
        if cores.count == before { return settle() }
      }
    }
  }

  private mutating func add(_ found: [[Cell]]) {
    for core in found where !core.isEmpty {
      let smaller = solver.smaller(core)
      if known.insert(smaller).inserted { cores.append(smaller) }
    }
  }

  /// A smallest set for each cluster of contradictions that have cells in common.
  private func hit() -> [Group] {
    clusters.map { cluster in
      solver.stepsLeft -= cluster.reduce(0) { $0 + $1.count }
      var sets = HittingSets(cluster, order: order)
      return Group(cores: cluster, chosen: sets.smallest())
    }
  }

  private var clusters: [[[Cell]]] {
    var parent = Array(cores.indices)
    func root(_ index: Int) -> Int {
      var index = index
      while parent[index] != index { index = parent[index] }
      return index
    }
    var first: [Cell: Int] = [:]
    for (index, core) in cores.enumerated() {
      for cell in core {
        if let other = first[cell] {
          let (one, two) = (root(index), root(other))
          if one != two { parent[max(one, two)] = min(one, two) }
        } else {
          first[cell] = index
        }
      }
    }
    var clusters: [Int: [[Cell]]] = [:]
    for index in cores.indices { clusters[root(index), default: []].append(cores[index]) }
    return clusters.keys.sorted().compactMap { clusters[$0] }
  }

  // MARK: Beyond the bound

  /// Where the search for a smallest set ends before it is found, any set that helps; and if none is found, nobody.
  private mutating func settle() {
    solver.stepsLeft = max(solver.stepsLeft, CountSolver.stepsOfQuestion * 4)
    var chosen: Set<Cell> = []
    for core in cores where chosen.isDisjoint(with: core) {
      if let cell = core.min(by: { order($0) < order($1) }) { chosen.insert(cell) }
    }
    var isProved = false
    search: for _ in 0..<64 where solver.stepsLeft > 0 {
      switch solver.judge(free: chosen.sorted()) {
      case .possible:
        isProved = true
        break search
      case .undecided: break search
      case .impossible(let found):
        for core in found {
          cores.append(core)
          if let cell = core.min(by: { order($0) < order($1) }) { chosen.insert(cell) }
        }
      }
    }
    // Of very many, none is tried to be left out.
    if isProved, chosen.count <= 400 {
      for cell in chosen.sorted(by: { order($0) > order($1) }) where solver.stepsLeft > 0 {
        if solver.isPossible(free: chosen.subtracting([cell]).sorted(), near: [cell]) { chosen.remove(cell) }
      }
    }
    groups = clusters.map { cluster in
      let own = Set(cluster.flatMap { $0 }).intersection(chosen)
      return Group(cores: cluster, chosen: own.sorted(), isProved: isProved)
    }
  }

  // MARK: Rivals

  /// Finds all sets as small as the chosen one of each group, and lets one be chosen among them.
  /// - Parameter best: the position of the best of several sets, the cells of the other groups being given up.
  mutating func compare(_ best: ([[Cell]], _ others: [Cell]) -> Int) {
    for index in groups.indices {
      groups[index].rule = solver.rule(of: groups[index].cores[0])
      guard groups[index].isProved, groups[index].chosen.count <= Self.mostCompared else { continue }
      let others = groups.indices.filter { $0 != index }.flatMap { groups[$0].chosen }
      let chosen = groups[index].chosen
      var sets = HittingSets(groups[index].cores, order: order)
      let isOne = chosen.count == 1
      var cores = groups[index].cores
      var found: [[Cell]] = []
      for set in sets.all(of: chosen.count, atMost: Self.mostSets * 4) {
        guard set == chosen || cores.allSatisfy({ !Set($0).isDisjoint(with: set) }) else { continue }
        if set == chosen {
          found.append(set)
          continue
        }
        guard solver.stepsLeft > 0, isOne || found.count < Self.mostSets else { continue }
        switch solver.judge(free: (others + set).sorted(), near: set + chosen) {
        case .possible: found.append(set)
        case .undecided: break
        case .impossible(let more): if !isOne { cores += more.map(solver.smaller) }
        }
      }
      if !found.contains(chosen) { found.append(chosen) }
      groups[index].sets = found
      if found.count > 1 { groups[index].chosen = found[best(found, others)] }
    }
  }
}
