/// Poverty standards as tables: which there are, and what one of them says.
public enum StandardTables {
  /// The standards known; `plan.standards/1`.
  public static func reply(on standards: [Standard]) -> Reply {
    Reply {
      [.table(list(standards))]
    } tables: {
      [list(standards)]
    } json: { language in
      let members = standards.map { JSONText.Value.object(self.members(of: $0, language)) }
      let document: JSONText.Value = .object([
        ("schema", .text("plan.standards/1")), ("standards", .list(members)),
      ])
      return Array(JSONText.document(document).utf8)
    }
  }

  /// All that one standard says; as JSON the file that it was read from.
  public static func reply(on standard: Standard, file: [UInt8]) -> Reply {
    Reply {
      [thresholds(standard), indicators(standard, isNamedOnce: true), sources(standard)].map(Reply.Block.table)
    } tables: {
      [thresholds(standard), indicators(standard, isNamedOnce: false), sources(standard)]
    } json: { _ in
      file
    }
  }

  private static func members(of standard: Standard, _ language: Language) -> [JSONText.Member] {
    [
      ("id", .text(standard.id)), ("title", .text(standard.title(language))),
      ("validFrom", .number(Numeral(standard.validFrom))), ("validTo", .number(Numeral(standard.validTo))),
      ("indicators", .list(standard.indicators.map { .text($0.id) })),
    ]
  }

  /// One line for each standard.
  private static func list(_ standards: [Standard]) -> Table {
    Table(
      id: "standards", title: Phrase(vi: "Chuẩn nghèo", en: "Poverty standards"),
      columns: [
        text("id", "Mã", "Id"), text("title", "Tên", "Title"), text("years", "Áp dụng", "In force"),
        Table.Column("indicators", [Phrase(vi: "Chỉ số", en: "Indicators")], .count),
      ],
      rows: standards.map {
        [
          Row.text($0.id), word($0.title), Row.text("\($0.validFrom)–\($0.validTo)"),
          Row.number(Numeral($0.indicators.count)),
        ]
      })
  }

  private static func thresholds(_ standard: Standard) -> Table {
    Table(
      id: "thresholds", title: standard.title,
      columns: [
        text("class", "Loại hộ", "Class"), text("setting", "Khu vực", "Setting"),
        Table.Column("above", [income, Phrase(vi: "trên", en: "over")], .amount),
        Table.Column("income", [income, Phrase(vi: "đến", en: "up to")], .amount),
        text("lacking", "Chỉ số thiếu", "Lacking"), text("source", "Nguồn", "Source"),
      ],
      rows: standard.thresholds.map {
        [
          Table.Cell(.word(id: $0.povertyClass.rawValue, $0.povertyClass.words)),
          $0.setting.map { Table.Cell(.word(id: $0.rawValue, $0.words)) } ?? Table.Cell(.blank),
          Row.number($0.above.map { Numeral($0) }), Row.number($0.income.map { Numeral($0) }),
          Row.text($0.lackingAtLeast.map { "≥ \($0)" } ?? $0.lackingAtMost.map { "≤ \($0)" }), Row.text($0.source),
        ]
      },
      notes: [
        standard.rule,
        Phrase(
          vi: "Áp dụng \(standard.validFrom)–\(standard.validTo).",
          en: "In force \(standard.validFrom)–\(standard.validTo)."),
      ]
    ).withoutEmptyColumns
  }

  /// The indicators; people read the name of a dimension beside its first.
  private static func indicators(_ standard: Standard, isNamedOnce: Bool) -> Table {
    Table(
      id: "indicators", title: Phrase(vi: "Chỉ số", en: "Indicators"),
      columns: [
        text("dimension", "Chiều", "Dimension"), text("id", "Mã", "Id"), text("name", "Chỉ số", "Indicator"),
        text("lacks", "Thiếu khi", "Lacking when"), text("source", "Nguồn", "Source"),
      ],
      rows: standard.dimensions.flatMap { dimension in
        dimension.indicators.enumerated().map { index, indicator in
          [
            index > 0 && isNamedOnce ? Table.Cell(.blank) : word(dimension.name), Row.text(indicator.id),
            word(indicator.name),
            word(indicator.lacks), source(of: indicator),
          ]
        }
      })
  }

  private static func source(of indicator: Standard.Indicator) -> Table.Cell {
    let id = indicator.source ?? ""
    guard indicator.unverified || indicator.note != nil else { return Row.text(indicator.source) }
    let note = indicator.note ?? Phrase(vi: "chưa đối chiếu", en: "not confirmed")
    return word(Phrase(vi: "\(id) (\(note.vi))", en: "\(id) (\(note.en))"))
  }

  private static func sources(_ standard: Standard) -> Table {
    Table(
      id: "sources", title: Phrase(vi: "Nguồn", en: "Sources"),
      columns: [
        text("id", "Mã", "Id"), text("document", "Văn bản", "Document"),
        Table.Column("issued", [Phrase(vi: "Ngày", en: "Date")], .date), text("article", "Điều", "Article"),
        text("about", "Nội dung", "About"), text("note", "Ghi chú", "Note"),
      ],
      rows: standard.sources.map {
        [
          Row.text($0.id), Row.text($0.document), Row.date($0.issued), Row.text($0.article), word($0.about),
          $0.note.map { word($0) } ?? ($0.unverified ? word(unverified) : Table.Cell(.blank)),
        ]
      })
  }

  private static let income = Phrase(vi: "Thu nhập, đồng/người/tháng", en: "Income, đồng/person/month")
  private static let unverified = Phrase(vi: "chưa đối chiếu", en: "not confirmed")

  private static func text(_ id: String, _ vi: String, _ en: String) -> Table.Column {
    Table.Column(id, [Phrase(vi: vi, en: en)], .text)
  }

  private static func word(_ phrase: Phrase?) -> Table.Cell {
    phrase.map { Table.Cell(.word(id: "", $0)) } ?? Table.Cell(.unknown)
  }
}
