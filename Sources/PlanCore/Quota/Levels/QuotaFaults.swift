// The words for what is wrong between a plan and the plan above it, or the year before it.

extension SheetFault {
  static func planMissing(_ position: PlanTree.UnitPosition, cause: Phrase?, _ sheets: [QuotaSheet]) -> SheetFault {
    let parent = sheets[position.sheet]
    let unit = parent.units[position.unit]
    let name = unit.area.name.visible
    return SheetFault(
      sheet: position.sheet,
      fault: Fault(
        rule: .planMissing, steps: ["units", String(unit.index), "name"], unit: unit.area.code,
        message: Phrase(
          vi: "\(name): chưa có kế hoạch năm \(parent.year)", en: "\(name): there is no plan for \(parent.year)"),
        cause: cause))
  }

  static func planLate(
    _ sheet: Int, _ issued: CalendarDate, _ due: CalendarDate, _ parent: QuotaSheet, _ sheets: [QuotaSheet]
  ) -> SheetFault {
    let (name, above) = (sheets[sheet].area.name.visible, parent.area.name.visible)
    return SheetFault(
      sheet: sheet,
      fault: Fault(
        rule: .planLate, steps: ["document", "issued"],
        message: Phrase(
          vi: "\(name): kế hoạch ban hành \(issued.words.vi), \(above) đòi trước hết \(due.words.vi)",
          en: "\(name): the plan is of \(issued.words.en), \(above) wanted it by \(due.words.en)")))
  }

  /// A promise that is less than was assigned, or more where it is to be the same.
  static func promiseShort(
    _ sheet: Int, _ pair: QuotaPair, _ kept: Fulfilment, _ position: PlanTree.UnitPosition?, _ sheets: [QuotaSheet]
  ) -> SheetFault {
    let head = head(sheets[sheet], pair.subject)
    let (given, wanted, gap) = (kept.promisedWords, kept.demandedWords, kept.gapWords)
    let source = source(pair, position, sheets)
    let message: Phrase
    if kept.isShort {
      message = Phrase(
        vi: "\(head.vi): hứa giảm \(given.vi), được giao \(wanted.vi)\(source.vi), thiếu \(gap.vi)",
        en: "\(head.en): a promise of \(given.en) fewer, assigned \(wanted.en)\(source.en), \(gap.en) short")
    } else if kept.isEqual {
      message = Phrase(
        vi: "\(head.vi): hứa giảm \(given.vi), phải vượt chỉ tiêu được giao \(wanted.vi)\(source.vi)",
        en: "\(head.en): a promise of \(given.en) fewer, must exceed the assigned \(wanted.en)\(source.en)")
    } else {
      message = Phrase(
        vi: "\(head.vi): hứa giảm \(given.vi), được giao đúng \(wanted.vi)\(source.vi), thừa \(gap.vi)",
        en: "\(head.en): a promise of \(given.en) fewer, assigned exactly \(wanted.en)\(source.en), \(gap.en) too many")
    }
    return SheetFault(
      sheet: sheet,
      fault: Fault(
        rule: .promiseShort, steps: kept.promise.steps ?? ["units"], printed: kept.promise.printed,
        expected: kept.promise.restated(as: kept.demanded), message: message, cause: cause(of: pair, kept)))
  }

  static func promiseMissing(
    _ sheet: Int, _ pair: QuotaPair, _ position: PlanTree.UnitPosition?, _ sheets: [QuotaSheet]
  ) -> SheetFault {
    let head = head(sheets[sheet], pair.subject)
    let wanted = pair.assigned?.leastWords ?? Phrase(same: "")
    let source = source(pair, position, sheets)
    let steps: Path = pair.own?.quota.map { ["quotas", $0.index] } ?? ["total", "target"]
    return SheetFault(
      sheet: sheet,
      fault: Fault(
        rule: .promiseMissing, steps: steps,
        message: Phrase(
          vi: "\(head.vi): được giao \(wanted.vi)\(source.vi), kế hoạch không ghi hứa giảm bao nhiêu",
          en: "\(head.en): assigned \(wanted.en)\(source.en), the plan does not say what it promises")))
  }

  static func quotaDiffers(
    _ sheet: Int, _ pair: QuotaPair, _ position: PlanTree.UnitPosition, _ sheets: [QuotaSheet]
  ) -> SheetFault {
    let parent = sheets[position.sheet]
    let head = head(sheets[sheet], pair.subject)
    guard let (own, above) = pair.quotas, let quota = pair.own?.quota else {
      return promiseMissing(sheet, pair, position, sheets)
    }
    var cause: Phrase?
    if quota.replaced.contains(where: { $0.drop(in: above.measure)?.agrees(with: above) == true }) {
      cause = Phrase(
        vi: "\(parent.area.name.visible) còn ghi chỉ tiêu cũ đã được thay",
        en: "\(parent.area.name.visible) still has the earlier quota that was replaced")
    } else if let issued = quota.document.issued, let date = parent.document.issued, issued.isCertainlyAfter(date) {
      cause = Phrase(
        vi: "chỉ tiêu giao sau kế hoạch của \(parent.area.name.visible)",
        en: "the quota was assigned after the plan of \(parent.area.name.visible)")
    }
    let isDrop = own.source == .printed
    return SheetFault(
      sheet: sheet,
      fault: Fault(
        rule: .quotaDiffers, steps: ["quotas", String(quota.index), own.statedAs.key],
        printed: isDrop ? own.least : nil, expected: isDrop ? above.least : nil,
        message: Phrase(
          vi:
            "\(head.vi): ghi được giao \(own.leastWords.vi), \(parent.area.name.visible) giao \(above.leastWords.vi) (`\(parent.path.visible)`)",
          en:
            "\(head.en): says it was assigned \(own.leastWords.en), \(parent.area.name.visible) assigns \(above.leastWords.en) (`\(parent.path.visible)`)"
        ),
        cause: cause))
  }

  static func startDiffers(
    _ sheet: Int, _ pair: QuotaPair, _ position: PlanTree.UnitPosition, _ sheets: [QuotaSheet]
  ) -> SheetFault {
    let parent = sheets[position.sheet]
    let head = head(sheets[sheet], pair.subject)
    let (own, above) = (Numeral(pair.own?.start ?? 0), Numeral(pair.unit?.start ?? 0))
    return SheetFault(
      sheet: sheet,
      fault: Fault(
        rule: .startDiffers, steps: ["total", "start"] + pair.subject.stockSteps, printed: own, expected: above,
        message: Phrase(
          vi:
            "\(head.vi): đầu kỳ \(own.text(.vi)) hộ, \(parent.area.name.visible) ghi \(above.text(.vi)) hộ (`\(parent.path.visible)`)",
          en:
            "\(head.en): \(own.text(.en)) at the start, \(parent.area.name.visible) says \(above.text(.en)) (`\(parent.path.visible)`)"
        )))
  }

  static func unitsPromiseLess(
    _ sheet: Int, _ figures: SubjectFigures, _ promise: Drop, sum: Int, _ whole: QuotaSheet
  ) -> SheetFault {
    let head = head(whole, figures.subject)
    let (own, units) = (promise.leastWords, promise.words(Numeral(sum)))
    return SheetFault(
      sheet: sheet,
      fault: Fault(
        rule: .unitsPromiseLess, steps: promise.steps ?? ["total"], printed: promise.printed,
        expected: promise.restated(as: Numeral(sum)),
        message: Phrase(
          vi: "\(head.vi): hứa giảm \(own.vi), các đơn vị cộng lại \(units.vi)",
          en: "\(head.en): a promise of \(own.en) fewer, the units together \(units.en)")))
  }

  static func yearStartDiffers(
    _ sheet: Int, _ figures: SubjectFigures, _ before: Int, end: Int, _ sheets: [QuotaSheet]
  ) -> SheetFault {
    yearStart(.yearStartDiffers, sheet, figures, end, sheets[before], sheets) {
      Phrase(vi: "kết quả chính thức cuối năm \($0)", en: "the official result at the end of \($0)")
    }
  }

  static func yearStartOffTarget(
    _ sheet: Int, _ figures: SubjectFigures, _ before: Int, target: Int, _ sheets: [QuotaSheet]
  ) -> SheetFault {
    yearStart(.yearStartOffTarget, sheet, figures, target, sheets[before], sheets) {
      Phrase(vi: "mục tiêu cuối năm \($0)", en: "the target for the end of \($0)")
    }
  }

  private static func yearStart(
    _ rule: Rule, _ sheet: Int, _ figures: SubjectFigures, _ right: Int, _ before: QuotaSheet, _ sheets: [QuotaSheet],
    _ what: (Int) -> Phrase
  ) -> SheetFault {
    let head = head(sheets[sheet], figures.subject)
    let (own, last, what) = (Numeral(figures.start ?? 0), Numeral(right), what(before.year))
    return SheetFault(
      sheet: sheet,
      fault: Fault(
        rule: rule, steps: ["total", "start"] + figures.subject.stockSteps, printed: own, expected: last,
        message: Phrase(
          vi: "\(head.vi): đầu năm \(own.text(.vi)) hộ, \(what.vi) là \(last.text(.vi)) hộ (`\(before.path.visible)`)",
          en: "\(head.en): \(own.text(.en)) at the start, \(what.en) is \(last.text(.en)) (`\(before.path.visible)`)")))
  }

  // MARK: Parts of sentences

  private static func head(_ sheet: QuotaSheet, _ subject: Place) -> Phrase {
    Phrase(same: sheet.area.name.visible + ", ") + subject.subjectWords
  }

  /// Who assigned it, in brackets: the document that the plan quotes, else the file of the plan above.
  private static func source(
    _ pair: QuotaPair, _ position: PlanTree.UnitPosition?, _ sheets: [QuotaSheet]
  ) -> Phrase {
    if let position, pair.unit?.demand.drop(in: pair.measure) != nil {
      return Phrase(same: " (`\(sheets[position.sheet].path.visible)`)")
    }
    return pair.own?.quota?.document.inBrackets ?? Phrase(same: "")
  }

  private static func cause(of pair: QuotaPair, _ kept: Fulfilment) -> Phrase? {
    guard let quota = pair.own?.quota else { return nil }
    if let cause = kept.cause(quota.replaced) { return cause }
    guard pair.quotaDiffers, let own = quota.demand.drop(in: kept.measure),
      own.least.map({ !kept.promised.isLess(than: $0) }) == true
    else { return nil }
    return Phrase(
      vi: "kế hoạch theo chỉ tiêu \(own.leastWords.vi) ghi ở `quotas`",
      en: "the plan follows the \(own.leastWords.en) in its `quotas`")
  }
}
