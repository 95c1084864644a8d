/// Remarks that stand in the file beside single figures and tallies.
enum NotesSection {
  static func make(_ input: ReportInput) -> Section? {
    guard !input.plan.remarks.isEmpty else { return nil }
    return Section(
      table([Table.Column("pointer", [about], .text), note], input) { Row.text(JSONPointer.text($0.steps)) },
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
  fileprivate func place(_ steps: [String]) -> Phrase {
    var words: [Phrase] = []
    var rest = steps[...]
    if steps.first == "units", steps.count > 1, let unit = Int(steps[1]), input.plan.units.indices.contains(unit) {
      words.append(Phrase(same: input.plan.units[unit].name))
      rest = rest.dropFirst(2)
    }
    words += rest.compactMap(step)
    guard let first = words.first else { return Phrase(same: JSONPointer.text(steps)) }
    return words.dropFirst().reduce(first) { $0 + Phrase(same: ", ") + $1.lowercased }
  }

  /// One key or position; `nil` for those that only hold others.
  private func step(_ step: String) -> Phrase? {
    switch step {
    case "total": return Phrase(vi: "Toàn địa bàn", en: "The whole area")
    case "start": return moment(.start)
    case "target": return moment(.target)
    case "groups", "flows", "lacking", "parts", "units": return nil
    case "results": return Phrase(vi: "Kết quả rà soát", en: "Result")
    case "reports": return Phrase(vi: "Báo cáo", en: "Report")
    case "delivered": return Phrase(vi: "Đã gửi", en: "Delivered")
    default: break
    }
    if let position = Int(step) { return Phrase(same: String(position + 1)) }
    if let povertyClass = PovertyClass.allCases.first(where: { $0.key == step }) { return povertyClass.words }
    if let measure = Place.Measure.allCases.first(where: { $0.key == step }) { return name(of: measure) }
    if let flow = Flow(rawValue: step) { return flow.words }
    if let indicator = input.plan.indicators.firstIndex(of: step) { return self.indicator(indicator) }
    if let part = input.plan.parts.firstIndex(of: step) { return self.part(part) }
    return Group(rawValue: step)?.words ?? Phrase(same: step)
  }
}
