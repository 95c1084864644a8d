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
      if plans.isEmpty { throw try noPlan(in: place, year: year) }
      // The options stay, `-C` among them: so the file is named as seen from that folder.
      let lines = plans.map { line(naming: path(of: fileName(of: $0), in: name ?? "."), insteadOf: name) }
      throw PlanChoiceError(folder: place, lines: lines, year: year, command: command)
    }
    return plans[0]
  }

  /// Every plan file of the folder of `-C`, or of the one we are in, without those of folders below.
  /// - Throws: `PlanChoiceError` if there is none, `ReadError` if the folder cannot be listed.
  func planFiles() throws -> [String] {
    let place = folder ?? "."
    let plans = try PlanSearch.plans(in: place)
    if plans.isEmpty { throw try noPlan(in: place) }
    return plans
  }

  /// That a folder holds no plan, and the files whose names are nearly those of plans.
  func noPlan(in folder: String, year: Year? = nil) throws(ReadError) -> PlanChoiceError {
    let misnamed = try listFolder(folder).filter { $0.lowercased().hasSuffix(".plan.json.txt") }
    return PlanChoiceError(
      folder: folder, misnamed: misnamed.map { path(of: $0, in: folder) }, year: year, command: command)
  }

  /// The name of a file without its folder.
  private func fileName(of path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.utf8.index(after: $0)...]) } ?? path
  }
}

/// A folder that holds no plan, or more than one: exit 66.
struct PlanChoiceError: Complaint, Equatable {
  /// The folder that was looked through.
  let folder: String
  /// A line to type for each plan that could have been meant, in the order of their names.
  var lines: [String] = []
  /// Files to which an editor has added an ending.
  var misnamed: [String] = []
  /// The year that was asked for.
  var year: Year?
  /// The command that is waiting for a plan.
  let command: String

  var status: ExitStatus { .noInput }

  var phrase: Phrase {
    let folder = folder.visible
    let suffix = year.map { Phrase(vi: " năm \($0.number)", en: " of \($0.number)") } ?? Phrase(same: "")
    if let first = misnamed.first?.visible {
      return Phrase(
        vi: "trong `\(folder)` không có kế hoạch nào\(suffix.vi); `\(first)` bị thêm đuôi .txt, hãy đổi lại tên",
        en: "there is no plan\(suffix.en) in `\(folder)`; `\(first)` has an ending .txt too many, rename it")
    }
    return lines.isEmpty
      ? Phrase(
        vi: "trong `\(folder)` không có kế hoạch nào\(suffix.vi)", en: "there is no plan\(suffix.en) in `\(folder)`")
      : Phrase(
        vi: "trong `\(folder)` có \(lines.count) kế hoạch\(suffix.vi), hãy chọn một",
        en: "there are \(lines.count) plans\(suffix.en) in `\(folder)`, choose one")
  }

  var nextSteps: [String] {
    if !misnamed.isEmpty {
      return misnamed.prefix(12).map { "mv \(shellWord($0)) \(shellWord(String($0.dropLast(4))))" }
    }
    if lines.isEmpty { return ["plan help \(command)"] }
    let shown = Array(lines.prefix(12))
    return lines.count > shown.count ? shown + ["… (+\(lines.count - shown.count))"] : shown
  }
}

/// A plan that was named and is of another year than `--year`: exit 66.
struct OtherYear: Complaint, Equatable {
  /// The path as messages name it.
  let path: String
  /// The year of the plan.
  let year: Int
  /// The year that was asked for.
  let asked: Int

  var status: ExitStatus { .noInput }
  var phrase: Phrase {
    Phrase(
      vi: "`\(path.visible)` là kế hoạch năm \(year), không phải năm \(asked)",
      en: "`\(path.visible)` is the plan of \(year), not of \(asked)")
  }
}
