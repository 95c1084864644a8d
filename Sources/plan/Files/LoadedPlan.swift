import PlanCore

/// A plan that was read from a file, with its standard and what was noticed on the way.
struct LoadedPlan {
  /// The path as messages name it.
  let path: String
  /// The bytes of the file.
  let bytes: [UInt8]
  /// The plan.
  let plan: Plan
  /// Its standard; `nil` where it is not known.
  let standard: Standard?
  /// The ids of all standards that could have been meant.
  let knownStandards: [String]
  /// What reading noticed: unknown keys.
  let problems: [FileProblem]
  /// How many there are beyond those.
  let unlisted: UnlistedProblems
}

extension Surroundings {
  /// Warnings about reading a plan, as lines for standard error.
  func notes(of loaded: LoadedPlan, asOf: CalendarDate) -> [String] {
    let input = CheckInput(
      loaded.plan, standard: loaded.standard, knownStandards: loaded.knownStandards, asOf: asOf)
    let (warnings, more) = PlanCheck.onReading(input, problems: loaded.problems, in: loaded.bytes)
    return FindingText(language: language).write(warnings, detail(), file: loaded.path, bytes: loaded.bytes).lines
      + (isQuiet ? [] : Phrase.unlisted(more + loaded.unlisted.warnings, of: loaded.path).map { $0(language) })
  }
}
