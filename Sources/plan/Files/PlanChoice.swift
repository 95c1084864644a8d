import PlanCore

extension Surroundings {
  /// The plan file that a command works on.
  ///
  /// - Parameters:
  ///   - name: what the command line names: a file, `-`, or a folder; `nil` is the folder of `-C` or the one we are in.
  ///   - year: `--year`, a choice among the plans of the folder; a file that is named is not asked for its year.
  ///   - yearOf: the year of the plan at a path, or `nil` if it cannot be read; asked only for a `year`.
  /// - Returns: the path to read; it need not exist if it was named.
  /// - Throws: `PlanChoiceError` if the folder does not hold exactly one such plan, `ReadError` if it cannot be listed.
  func planFile(_ name: String?, year: Year? = nil, yearOf: (String) -> Int? = { _ in nil }) throws -> String {
    let place = name.map { path(of: $0) } ?? folder ?? "."
    guard name == nil || isFolder(place) else { return place }
    let plans = try PlanSearch.plans(in: place).filter { path in year.map { yearOf(path) == $0.number } ?? true }
    guard plans.count == 1 else {
      throw PlanChoiceError(folder: place, plans: plans, year: year, command: command)
    }
    return plans[0]
  }
}

/// A folder that holds no plan, or more than one: exit 66.
struct PlanChoiceError: Complaint, Equatable {
  /// The folder that was looked through.
  let folder: String
  /// The plans that could have been meant, in the order of their names.
  let plans: [String]
  /// The year that was asked for.
  let year: Year?
  /// The command that is waiting for a plan.
  let command: String

  var status: ExitStatus { .noInput }

  var phrase: Phrase {
    let folder = folder.visible
    let suffix = year.map { Phrase(vi: " năm \($0.number)", en: " of \($0.number)") } ?? Phrase(same: "")
    return plans.isEmpty
      ? Phrase(
        vi: "trong `\(folder)` không có kế hoạch nào\(suffix.vi)", en: "there is no plan\(suffix.en) in `\(folder)`")
      : Phrase(
        vi: "trong `\(folder)` có \(plans.count) kế hoạch\(suffix.vi), hãy chọn một",
        en: "there are \(plans.count) plans\(suffix.en) in `\(folder)`, choose one")
  }

  var nextSteps: [String] {
    if plans.isEmpty { return ["plan help \(command)"] }
    let shown = plans.prefix(12).map { "plan \(command) \(shellWord($0))" }
    return plans.count > shown.count ? shown + ["… (+\(plans.count - shown.count))"] : shown
  }
}
