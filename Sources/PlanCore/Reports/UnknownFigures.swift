/// What a plan does not say, as one line at the end of its report: silence is not zero.
public enum UnknownFigures {
  /// The headline figures that are neither printed nor computed; `nil` where all are there.
  public static func line(_ input: ReportInput) -> Phrase? {
    let known = FigureCells(area: input.total)
    var missing: [Phrase] = []
    for (moment, when) in [(Moment.start, atStart), (.target, atEnd)] {
      if !isCertain(known.cell(moment, .figure(), .households)) {
        missing.append(Phrase(vi: "tổng số hộ \(when.vi)", en: "all households \(when.en)"))
      }
      for povertyClass in [PovertyClass.poor, .nearPoor] {
        guard !isCertain(known.cell(moment, .figure(povertyClass), .households)) else { continue }
        let words = povertyClass.words.lowercased
        missing.append(Phrase(vi: "số \(words.vi) \(when.vi)", en: "\(words.en) \(when.en)"))
      }
    }
    if input.plan.units.isEmpty { missing.append(Phrase(vi: "số liệu từng đơn vị", en: "figures by unit")) }
    guard !missing.isEmpty else { return nil }
    let all = missing.joined(separator: ", ")
    return Phrase(vi: "Kế hoạch không ghi: \(all.vi).", en: "The plan does not say: \(all.en).")
  }

  private static let atStart = Phrase(vi: "đầu năm", en: "at the start")
  private static let atEnd = Phrase(vi: "cuối năm", en: "at the end")

  private static func isCertain(_ cell: Table.Cell) -> Bool {
    if case .number = cell.value { true } else { false }
  }
}
