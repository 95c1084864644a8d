/// Everything that is wrong with one plan, in the order of its file.
public struct PlanCheck: Sendable {
  /// What is to be shown.
  public let findings: [Finding]
  /// What the plan's author has waived.
  public let waived: [Finding]
  /// How many more there are of each level than are listed.
  public let unlisted: LevelCounts

  /// So many findings of one plan are listed; the rest is counted.
  public static let mostListed = 1000

  /// Checks a plan by all rules.
  /// - Parameters:
  ///   - problems: what reading the file noticed.
  ///   - more: how much of that is not listed.
  ///   - bytes: the file, to find the places of findings in it.
  public init(
    _ input: CheckInput, problems: [FileProblem], _ more: UnlistedProblems = UnlistedProblems(), in bytes: [UInt8]
  ) {
    let faults = Self.faults(input)
    var unlisted = LevelCounts(faults.dropFirst(Self.mostListed).lazy.map(\.rule.level))
    unlisted += LevelCounts(more)
    self.unlisted = unlisted
    guard !faults.isEmpty || !problems.isEmpty || !input.plan.waivers.isEmpty else {
      findings = []
      waived = []
      return
    }
    let places = JSONLocator(bytes)
    var all = faults.prefix(Self.mostListed).map { Finding($0, places) } + problems.map { $0.finding(in: bytes) }
    all += Rule.all.flatMap { $0.review?(input, all) ?? [] }.map { Finding($0, places) }
    all.sort { ($0.range.lowerBound, $0.code) < ($1.range.lowerBound, $1.code) }
    let waivers = input.plan.waivers.filter { $0.until.map { input.asOf <= $0.lastDay } ?? true }
    let covered = Set(waivers.compactMap(WaivedPlace.init))
    findings = all.filter { !covered.contains(WaivedPlace($0)) }
    waived = all.filter { covered.contains(WaivedPlace($0)) }
  }
}

extension PlanCheck {
  /// How many findings of each level there are, listed or not; the waived are not counted.
  public var counts: LevelCounts {
    var counts = unlisted
    counts += LevelCounts(findings.lazy.map(\.level))
    return counts
  }
}

extension PlanCheck {
  /// What concerns reading a plan whatever is done with it: unknown keys, an unknown standard, unknown indicators.
  /// - Returns: what is listed, and how much more there is.
  public static func onReading(
    _ input: CheckInput, problems: [FileProblem], in bytes: [UInt8]
  ) -> (listed: [Finding], more: Int) {
    let faults = [Rule.knownStandard, .knownIndicator].flatMap { $0.find?(input) ?? [] }
    guard !faults.isEmpty || !problems.isEmpty else { return ([], 0) }
    let places = JSONLocator(bytes)
    let all = faults.prefix(mostListed).map { Finding($0, places) } + problems.map { $0.finding(in: bytes) }
    return (all.sorted { $0.range.lowerBound < $1.range.lowerBound }, max(0, faults.count - mostListed))
  }

  /// How many findings of each level a check would list, without their words, nor their places where no waiver asks for them.
  public static func counts(
    _ input: CheckInput, problems: [FileProblem], _ more: UnlistedProblems = UnlistedProblems(), in bytes: [UInt8]
  ) -> LevelCounts {
    var counts = LevelCounts(more)
    guard input.plan.waivers.isEmpty else {
      counts += LevelCounts(PlanCheck(input, problems: problems, in: bytes).findings.lazy.map(\.level))
      return counts
    }
    counts += LevelCounts(faults(input).lazy.map(\.rule.level))
    for problem in problems { counts[problem.isError ? .error : .warning] += 1 }
    return counts
  }

  /// What every rule says about the plan, wrong numbers first: they are listed whatever else there is.
  private static func faults(_ input: CheckInput) -> [Fault] {
    let found = { (rules: [Rule]) in rules.flatMap { $0.find?(input) ?? [] } }
    return found(Rule.all.filter(\.isAboutNumbers)) + ArithmeticFaults.find(input)
      + found(Rule.all.filter { !$0.isAboutNumbers })
  }
}

extension Rule {
  /// Whether the rule is one of arithmetic, told by its code.
  fileprivate var isAboutNumbers: Bool { mistake.code.hasPrefix("E2") }
}

extension LevelCounts {
  fileprivate init(_ problems: UnlistedProblems) {
    self.init()
    self[.error] = problems.errors
    self[.warning] = problems.warnings
  }
}

extension Finding {
  /// A fault with its place in the file.
  init(_ fault: Fault, _ places: JSONLocator) {
    let told = fault.particulars
    let found = places.find(told.steps, key: told.isKey)
    code = fault.rule.code
    check = fault.rule.name
    level = fault.rule.level
    range = found.range
    pointer = Path(told.steps.prefix(found.depth)).pointer
    unit = told.unit
    printed = told.printed
    expected = told.expected
    expectedRange = told.expectedRange
    alternatives = told.alternatives.map { other in
      let found = places.find(other.steps)
      return Alternative(
        pointer: Path(other.steps.prefix(found.depth)).pointer, range: found.range, words: other.words,
        printed: other.printed, expected: other.expected)
    }
    message = told.message
    cause = told.cause
    remedy = nil
  }
}
