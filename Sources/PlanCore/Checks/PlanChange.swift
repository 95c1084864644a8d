/// A change of a plan, worked out and judged before anything is written.
public struct PlanChange: Sendable {
  /// The file as it is to be.
  public let bytes: [UInt8]
  /// The bytes that differ.
  public let edits: [TextEdit]
  /// The plan as it is to be.
  public let plan: Plan
  /// The figures that were worked out again.
  public let following: Following
  /// The values that differ, those that followed among them.
  public let cells: [ChangedCell]
  /// What a check finds afterwards and did not find before, notes left out.
  public let findings: [Finding]

  /// What is to stand at a place; `nil` takes away what stands there.
  public typealias Wish = (path: Path, value: JSONText.Value?)

  /// Works out what becomes of a plan.
  ///
  /// - Parameters:
  ///   - wishes: what is to stand where, in this order.
  ///   - input: the plan as it is, with its standard.
  ///   - problems: what reading it noticed.
  ///   - old: the file as it is.
  ///   - follows: whether figures that a rule derives from others are worked out again.
  /// - Throws: `JSONPatchError` where a place cannot be changed so, `PlanChangeError` where the file would be no plan.
  public init(
    _ wishes: [Wish], in input: CheckInput, problems: [FileProblem], of old: [UInt8], follows: Bool = true
  ) throws {
    var patch = JSONPatch()
    for (path, value) in wishes {
      if let value { patch.set(path.patchSteps, to: value) } else { patch.remove(path.patchSteps) }
    }
    try self.init(patch, in: input, problems: problems, of: old, follows: follows)
  }

  /// Works out what becomes of a plan by a patch that a command has made.
  public init(
    _ patch: JSONPatch, in input: CheckInput, problems: [FileProblem], of old: [UInt8],
    follows: Bool = true
  ) throws {
    func after(_ plan: Plan) -> CheckInput {
      CheckInput(plan, standard: input.standard, knownStandards: input.knownStandards, asOf: input.asOf)
    }
    var patch = patch
    var reading = try Self.read(patch.applied(to: old))
    following = follows ? Following(after(reading.plan), before: input.plan, chosen: patch.places) : Following()
    for figure in following.figures { patch.set(figure.path.patchSteps, to: .number(figure.new)) }
    edits = try patch.edits(of: old)
    bytes = edits.applied(to: old) ?? old
    if !following.figures.isEmpty { reading = try Self.read(bytes) }
    plan = reading.plan
    cells = ChangedCell.between(input.plan, plan, followed: Set(following.figures.map(\.path)))
    findings = Self.newFindings(
      after(plan), reading.problems, bytes, than: PlanCheck(input, problems: problems, in: old).findings)
  }

  private static func read(_ bytes: [UInt8]) throws(PlanChangeError) -> (plan: Plan, problems: [FileProblem]) {
    let reading = PlanReader().read(bytes)
    guard let plan = reading.plan else { throw PlanChangeError(problems: reading.problems, bytes: bytes) }
    return (plan, reading.problems)
  }

  /// Findings by code and place: a number that stays wrong is not new.
  private static func newFindings(
    _ input: CheckInput, _ problems: [FileProblem], _ bytes: [UInt8], than before: [Finding]
  ) -> [Finding] {
    let known = Set(before.map { $0.code + $0.pointer })
    return PlanCheck(input, problems: problems, in: bytes).findings.filter {
      $0.level > .note && !known.contains($0.code + $0.pointer)
    }
  }
}

/// A change after which the file would be no plan.
public struct PlanChangeError: Error, Sendable {
  /// What would be wrong with it.
  public let problems: [FileProblem]
  /// The file as it would be.
  public let bytes: [UInt8]
}
