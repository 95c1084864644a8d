/// Something that is wrong between plans, and the plan where it is said.
public struct SheetFault: Sendable {
  /// The position of the sheet.
  public let sheet: Int
  let fault: Fault

  /// How bad it is.
  public var level: Finding.Level { fault.rule.level }
  /// Its code.
  public var code: String { fault.rule.code }

  /// The findings of one file, in the order of its bytes.
  public static func findings(_ faults: [SheetFault], in bytes: [UInt8]) -> [Finding] {
    let places = JSONLocator(bytes)
    return faults.map { Finding($0.fault, places) }.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

// MARK: - Parts of sentences

extension SheetFault {
  /// The area and what it is about, at the head of a sentence.
  static func head(_ sheet: QuotaSheet, subject: Place) -> Phrase {
    Phrase(same: sheet.area.name.visible + ", ") + subject.subjectWords
  }

  /// Who assigned it, in brackets: the document that the plan quotes, else the file of the plan above.
  static func source(
    _ pair: QuotaPair, below position: PlanTree.UnitPosition?, in sheets: [QuotaSheet]
  ) -> Phrase {
    if let position, pair.unit?.demand.drop(in: pair.measure) != nil {
      return Phrase(same: " (`\(sheets[position.sheet].path.visible)`)")
    }
    return pair.own?.quota?.document.inBrackets ?? Phrase(same: "")
  }

  /// A start that differs from the year before.
  static func yearStart(
    _ rule: Rule, sheet: Int, figures: SubjectFigures, expected right: Int, before: QuotaSheet, in sheets: [QuotaSheet],
    what: (Int) -> Phrase
  ) -> SheetFault {
    let head = head(sheets[sheet], subject: figures.subject)
    let (own, last, what) = (Numeral(figures.start ?? 0), Numeral(right), what(before.year))
    return SheetFault(
      sheet: sheet,
      fault: Fault(
        rule: rule, steps: ["total", "start"] + figures.subject.stockSteps, printed: own, expected: last,
        message: Phrase(
          vi: "\(head.vi): đầu năm \(own.text(.vi)) hộ, \(what.vi) là \(last.text(.vi)) hộ (`\(before.path.visible)`)",
          en: "\(head.en): \(own.text(.en)) at the start, \(what.en) is \(last.text(.en)) (`\(before.path.visible)`)")))
  }
}
