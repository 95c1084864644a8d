/// Remarks that stand in the file beside single figures and tallies.
enum NotesSection {
  static func make(_ input: ReportInput) -> Section? {
    guard !input.plan.remarks.isEmpty else { return nil }
    return Section(
      table([Table.Column("pointer", [about], .text), note], input) { Row.text($0.steps.pointer) },
      views: {
        let words = FigureWords(input: input)
        return [table([Table.Column("name", [about], .text), note], input) { Row.phrase(words.place($0.steps)) }]
      })
  }

  private static func table(
    _ columns: [Table.Column], _ input: ReportInput, _ place: (Remark) -> Table.Cell
  ) -> Table {
    Table(
      id: "notes", title: Phrase(vi: "Ghi chú về số liệu", en: "Remarks on figures"), columns: columns,
      rows: input.plan.remarks.map { [place($0), Row.text($0.text)] })
  }

  private static let about = Phrase(vi: "Về", en: "About")
  private static let note = Table.Column("note", [Phrase(vi: "Ghi chú", en: "Note")], .text)
}

// MARK: For people: what a remark is about, in the words of the tables

extension FigureWords {
  /// The unit, the moment, then the class and what is said of it: "Thôn Một, cuối năm 2023, hộ nghèo, việc làm".
  fileprivate func place(_ steps: Path) -> Phrase {
    var words: [Phrase] = []
    for depth in steps.indices {
      if let word = step(depth, of: steps, isFirst: words.isEmpty) { words.append(word) }
    }
    guard let first = words.first else { return Phrase(same: steps.pointer) }
    return words.dropFirst().reduce(first) { $0 + Phrase(same: ", ") + $1 }
  }

  /// One key or position; `nil` for those that only hold others. The plan's own words stand below `lacking`, `parts` and
  /// `units`, and are no keys of ours there.
  private func step(_ depth: Int, of steps: Path, isFirst: Bool) -> Phrase? {
    let step = steps[depth].text
    let units = input.plan.units
    switch (depth, depth > 0 ? steps[depth - 1].text : "") {
    case (1, "units"):
      let position = Int(step).flatMap { units.indices.contains($0) ? $0 : nil }
      return Phrase(same: position.map { units[$0].name } ?? step)
    case (1, "results"), (1, "reports"), (1, "quotas"): return Phrase(same: Int(step).map { String($0 + 1) } ?? step)
    // A result names units by their codes, the plan lists them.
    case (3, "units"): return Phrase(same: units.first { $0.code?.text == step }?.name ?? step)
    case (_, "lacking"): return input.plan.indicators.firstIndex(of: step).map(indicator) ?? Phrase(same: step)
    case (_, "parts"): return input.plan.parts.firstIndex(of: step).map(part) ?? Phrase(same: step)
    default: return key(step).map { isFirst ? $0 : $0.lowercased }
    }
  }

  private func key(_ key: String) -> Phrase? {
    switch key {
    case "total": return Phrase(vi: "Toàn địa bàn", en: "The whole area")
    case "start": return moment(.start)
    case "target": return moment(.target)
    case "groups", "flows", "lacking", "parts", "units": return nil
    case "results": return Phrase(vi: "Kết quả rà soát", en: "Result")
    case "reports": return Phrase(vi: "Báo cáo", en: "Report")
    case "quotas": return Phrase(vi: "Chỉ tiêu được giao", en: "Quota")
    case "delivered": return Phrase(vi: "Đã gửi", en: "Delivered")
    default: break
    }
    if let povertyClass = PovertyClass.allCases.first(where: { $0.key == key }) { return povertyClass.words }
    if let measure = Place.Measure.allCases.first(where: { $0.key == key }) { return name(of: measure) }
    return Flow(rawValue: key)?.words ?? Group(rawValue: key)?.words ?? Phrase(same: key)
  }
}
