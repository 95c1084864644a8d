import PlanCore

extension Surroundings {
  /// A line about errors that `plan check` finds in a plan after a change and did not find before: a printed rate, for
  /// one, that the new count contradicts.
  func newErrors(in new: [UInt8], than loaded: LoadedPlan, _ day: CalendarDate) -> [String] {
    let reading = PlanReader().read(new)
    guard let plan = reading.plan, !isQuiet else { return [] }
    let changed = LoadedPlan(
      path: loaded.path, bytes: new, plan: plan, standard: loaded.standard, knownStandards: loaded.knownStandards,
      problems: reading.problems,
      unlisted: reading.unlisted)
    let before = errors(in: loaded, on: day)
    let after = errors(in: changed, on: day)
    guard after > before else { return [] }
    return [
      Phrase(
        vi: "plan: số mới trái với \(after - before) số khác đang ghi; xem: plan check \(shellWord(loaded.path))",
        en: "plan: the new numbers contradict \(after - before) others; see: plan check \(shellWord(loaded.path))")(
          language)
    ]
  }

  /// How many errors `plan check` finds in a plan.
  func errors(in loaded: LoadedPlan, on day: CalendarDate? = nil) -> Int {
    counts(of: loaded, asOf: day ?? loaded.plan.day(knownAt: now)).errors
  }

  /// How many findings of each level `plan check` has of a plan.
  func counts(of loaded: LoadedPlan, asOf day: CalendarDate) -> LevelCounts {
    let input = CheckInput(
      loaded.plan, standard: loaded.standard, knownStandards: loaded.knownStandards, asOf: day)
    return PlanCheck.counts(input, problems: loaded.problems, loaded.unlisted, in: loaded.bytes)
  }
}
