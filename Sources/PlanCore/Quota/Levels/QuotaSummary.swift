/// What a run of `plan quota check` says in a few lines: sums by level, class and group, and how many stand how.
public struct QuotaSummary: Sendable {
  /// One class and group of all areas that plans of one kind assign to, in one year; those that nothing was assigned
  /// to stand apart.
  public struct Level: Sendable {
    /// The year.
    public let year: Int
    /// The kind of the plans above; `nil` where it is not said, or where no plan stands above.
    public let kind: AreaKind?
    /// Whether a plan stands above.
    public let hasParent: Bool
    let subject: Place
    /// How many areas there are.
    public private(set) var areas = 0
    /// What was assigned, in households; `nil` where nothing was.
    public private(set) var assigned: Int?
    /// What is promised by those that say it, in households.
    public private(set) var promised: Int?
    /// What has been reached by those that say it, in households.
    public private(set) var reached: Int?
    /// How many stand how.
    public private(set) var counts: [QuotaRow.Status: Int] = [:]
    /// How many of the areas say what they promise in households, as one number each.
    public private(set) var promising = 0
    /// How many of them say what they have reached.
    public private(set) var reaching = 0

    /// Whether some area does not say what it promises, so that the promises are not all of it.
    public var isPartial: Bool { promising < areas }

    /// What is promised beyond what was assigned, where all of it is known.
    public var margin: Int? {
      guard !isPartial, let assigned, let promised else { return nil }
      return promised.addingIfFits(-assigned)
    }
  }

  /// The sums, from the nation down, in the order of forms.
  public let levels: [Level]
  /// How many rows stand how.
  public let counts: [QuotaRow.Status: Int]

  /// The summary of rows, whose parents are among the sheets.
  init(_ rows: [QuotaRow], _ sheets: [QuotaSheet]) {
    var levels: [Key: Level] = [:]
    var counts: [QuotaRow.Status: Int] = [:]
    for row in rows {
      let key = Key(
        year: row.year, kind: row.parent.flatMap { sheets[$0].area.kind }, hasParent: row.parent != nil,
        isAssigned: row.assigned != nil, subject: row.subject)
      levels[key, default: Level(key)].add(row)
      counts[row.status, default: 0] += 1
    }
    self.levels = levels.keys.sorted().compactMap { levels[$0] }
    self.counts = counts
  }

  fileprivate struct Key: Hashable, Comparable {
    let year: Int
    let kind: AreaKind?
    let hasParent: Bool
    let isAssigned: Bool
    let subject: Place

    private var rank: Int { hasParent ? kind?.position ?? AreaKind.allCases.count : -1 }

    static func < (one: Key, two: Key) -> Bool {
      (one.year, one.rank, one.isAssigned ? 0 : 1, one.subject) < (
        two.year, two.rank, two.isAssigned ? 0 : 1, two.subject
      )
    }
  }
}

extension QuotaSummary.Level {
  fileprivate init(_ key: QuotaSummary.Key) {
    (year, kind, hasParent, subject) = (key.year, key.kind, key.hasParent, key.subject)
  }

  /// Drops in points are counted, not added up: rates of different areas have different bases.
  fileprivate mutating func add(_ row: QuotaRow) {
    areas += 1
    counts[row.status, default: 0] += 1
    if row.measure != .points {
      Self.add(row.assigned?.digits, to: &assigned)
      Self.add(row.isExact ? row.promised?.digits : nil, to: &promised)
      promising += row.promised != nil && row.isExact ? 1 : 0
    }
    Self.add(row.reached, to: &reached)
    reaching += row.reached == nil ? 0 : 1
  }

  private static func add(_ part: Int?, to sum: inout Int?) {
    guard let part else { return }
    sum = (sum ?? 0).addingIfFits(part) ?? sum
  }
}

extension QuotaCheck {
  /// The sums of all rows.
  public var summary: QuotaSummary { QuotaSummary(rows, sheets) }
}
