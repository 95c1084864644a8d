import PlanCore

/// How many files, in English.
func fileCount(_ count: Int) -> String { count == 1 ? "1 file" : "\(count) files" }

extension Refusal {
  /// The file, and why it does not count.
  var words: Phrase {
    Phrase(
      vi: "\(path.visible): \(area.visible) \(reason.words.vi)",
      en: "\(path.visible): \(area.visible) \(reason.words.en)")
  }
}

/// The area is given twice, by a plan and by options: exit 64.
struct TwoAreas: Complaint {
  let option: String

  var status: ExitStatus { .usage }
  var phrase: Phrase {
    Phrase(
      vi: "`--like` đã cho địa bàn và năm; bỏ `\(option)`", en: "`--like` gives area and year already; drop `\(option)`"
    )
  }
}

/// A name for the plan that stands for another kind of file: exit 64.
struct NoPlanFile: Complaint {
  let name: String
  let ending: String

  var status: ExitStatus { .usage }
  var phrase: Phrase {
    Phrase(
      vi: "`\(name.visible)`: -o ghi kế hoạch, tên tệp kết thúc bằng `.plan.json`, không phải `.\(ending.visible)`",
      en: "`\(name.visible)`: -o writes the plan, its name ends in `.plan.json`, not in `.\(ending.visible)`")
  }

  /// The table is printed, in any format.
  var nextSteps: [String] {
    Format(ending: ending).map { ["plan collect … -f \($0.rawValue) > \(shellWord(name))"] } ?? ["plan help collect"]
  }
}

/// Plans that cannot be added to the others: exit 65.
struct NotCollectable: Complaint {
  let refusals: [Refusal]
  let area: String

  var status: ExitStatus { .unreadableInput }
  var phrase: Phrase {
    Phrase(
      vi: "\(refusals.count) tệp không gộp được vào `\(area.visible)`; bỏ qua: --keep-going",
      en: "\(fileCount(refusals.count)) cannot be collected for `\(area.visible)`; to leave out: --keep-going")
  }

  func briefLines(_ language: Language) -> [String] { lines(language) }

  func lines(_ language: Language) -> [String] {
    ["plan: \(Phrase(vi: "lỗi", en: "error")(language)): \(phrase(language))"]
      + refusals.map { "    " + $0.words(language) }
  }
}

/// Plans of which no common plan can be made: exit 65, or 66 where there is none.
struct NothingCollected: Complaint {
  let conflict: CollectConflict
  let area: String
  let places: [String]

  var status: ExitStatus {
    switch conflict {
    case .nothing(let refusals): refusals.isEmpty ? .noInput : .unreadableInput
    case .years, .standards: .unreadableInput
    }
  }

  var phrase: Phrase {
    switch conflict {
    case .nothing:
      let places = places.map { "`\($0.visible)`" }.joined(separator: ", ")
      return Phrase(
        vi: "trong \(places) không có kế hoạch nào của cấp dưới `\(area.visible)`",
        en: "there is no plan of an area below `\(area.visible)` in \(places)")
    case .years:
      return Phrase(
        vi: "kế hoạch của nhiều năm; chọn một: --year YEAR",
        en: "plans of several years; choose one: --year YEAR")
    case .standards:
      return Phrase(
        vi: "kế hoạch theo nhiều chuẩn nghèo, không cộng được; gộp riêng từng chuẩn",
        en: "plans under several poverty standards cannot be added up; collect each by itself")
    }
  }

  func briefLines(_ language: Language) -> [String] { lines(language) }

  func lines(_ language: Language) -> [String] {
    let details: [String] =
      switch conflict {
      case .nothing(let refusals): refusals.map { $0.words(language) }
      case .years(let years): years.sorted { $0.key < $1.key }.map { "\($0.key): \(list($0.value))" }
      case .standards(let standards):
        standards.sorted { $0.key < $1.key }.map { "\($0.key.visible): \(list($0.value))" }
      }
    return ["plan: \(Phrase(vi: "lỗi", en: "error")(language)): \(phrase(language))"] + details.map { "    " + $0 }
  }

  /// The first files, and how many more there are.
  private func list(_ paths: [String]) -> String {
    let shown = paths.prefix(4).map(\.visible).joined(separator: ", ")
    return paths.count > 4 ? shown + ", … (+\(paths.count - 4))" : shown
  }
}
