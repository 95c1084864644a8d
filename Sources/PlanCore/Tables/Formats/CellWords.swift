extension Table.Value {
  /// The value as people read it, in one language; empty where it is blank or not known.
  func words(_ language: Language) -> String {
    switch self {
    case .blank, .unknown: ""
    case .text(let text): text
    case .word(id: _, let phrase): phrase(language)
    case .list(let items): items.joined(separator: "; ")
    case .number(let number): number.text(language)
    case .interval(let low, let high, let shown):
      shown?.text(language) ?? Table.Value.span(low, high, language)
    case .date(let date): date.text(language)
    case .share(let part, let whole): part.text(language) + "/" + whole.text(language)
    case .flag(let flag): Table.Value.answer(flag)(language)
    }
  }

  /// Yes or no in words.
  static func answer(_ flag: Bool) -> Phrase {
    flag ? Phrase(vi: "có", en: "yes") : Phrase(vi: "không", en: "no")
  }

  private static func span(_ low: Numeral?, _ high: Numeral?, _ language: Language) -> String {
    switch (low, high) {
    case (nil, nil): ""
    case (let low?, nil): "≥ " + low.text(language)
    case (nil, let high?): "≤ " + high.text(language)
    case (let low?, let high?):
      low == high ? low.text(language) : low.text(language) + "–" + high.text(language)
    }
  }
}

extension Table {
  /// The label of the total row, where its own name is blank.
  static let totalLabel = Phrase(vi: "Cộng", en: "Total")

  /// The total row as people read it: labelled in the last column that names rows, or else in the first column of text, if that is empty.
  var labelledTotal: [Cell]? {
    guard var total else { return nil }
    let named = columns.lastIndex { $0.isLead && $0.kind == .text }
    guard let place = named ?? columns.firstIndex(where: { $0.kind == .text }) else { return total }
    switch total[place].value {
    case .blank, .unknown, .text(""): total[place] = Cell(.word(id: "total", Table.totalLabel))
    case .text, .word, .list, .number, .interval, .date, .share, .flag: break
    }
    return total
  }

  /// Whether there is anything to show.
  var isEmpty: Bool { columns.isEmpty || (rows.isEmpty && total == nil) }
}

extension Table.Column {
  /// All headings on one line, from the outermost to the column's own.
  func title(_ language: Language, joinedBy separator: String) -> String {
    headings.map { $0(language) }.joined(separator: separator)
  }
}

extension Table.Kind {
  /// Whether cells stand flush right, on the decimal mark.
  var isFigure: Bool {
    switch self {
    case .count, .rate, .points, .amount, .share: true
    case .text, .date: false
    }
  }
}
