import PlanCore

extension Table.Cell {
  static func words(_ text: String) -> Table.Cell { Table.Cell(.text(text)) }

  static func count(_ count: Int) -> Table.Cell { Table.Cell(.number(Numeral(count))) }

  /// A rate of so many hundredths of a percent.
  static func rate(_ hundredths: Int, _ source: Table.Source? = .computed) -> Table.Cell {
    Table.Cell(.number(Numeral(hundredths, decimals: 2)), source: source)
  }
}

extension Table {
  /// The form of the ward's appendix: three rows of headings over count and rate, twice.
  static func units(classes: Int) -> Table {
    let name = Column("name", [Phrase(vi: "Đơn vị", en: "Unit")], .text)
    let households = Column("start.households", [Phrase(vi: "Tổng số hộ", en: "All households")], .count)
    let poor = Phrase(vi: "Hộ nghèo", en: "Poor households")
    let nearPoor = Phrase(vi: "Hộ cận nghèo", en: "Near-poor households")
    let start = Phrase(vi: "Cuối năm 2023", en: "End of 2023")
    let target = Phrase(vi: "Cuối năm 2024", en: "End of 2024")
    let count = Phrase(vi: "Số hộ", en: "Count")
    let rate = Phrase(vi: "Tỷ lệ %", en: "Rate %")
    let all = [("poor", poor), ("nearPoor", nearPoor)].prefix(classes).flatMap { id, heading in
      [("start", start), ("target", target)].flatMap { moment, date in
        [
          Column("\(moment).\(id).households", [heading, date, count], .count),
          Column("\(moment).\(id).rate", [heading, date, rate], .rate),
        ]
      }
    }
    func row(_ name: Cell, _ figures: [Cell]) -> [Cell] {
      [name, figures[0]] + Array(repeatElement(Array(figures.dropFirst()), count: classes).joined())
    }
    return Table(
      id: "units", title: Phrase(vi: "Các tổ dân phố", en: "Residential groups"), columns: [name, households] + all,
      rows: [
        row(.words("TDP Một"), [.count(1011), .count(7), .rate(69), .count(3), .rate(30, .printed)]),
        row(.words("TDP Hai"), [.count(962), .count(10), .rate(104), .count(0), .rate(0)]),
      ],
      total: row(Cell(.blank), [.count(1973), .count(17), .rate(86), .count(3), .rate(15)]))
  }

  /// A table of one column of figures beside the names.
  static func single(_ cells: [Cell], kind: Kind = .rate) -> Table {
    Table(
      id: "single", title: Phrase(same: "Thử"),
      columns: [
        Column("name", [Phrase(vi: "Đơn vị", en: "Unit")], .text), Column("x", [Phrase(same: "x")], kind),
      ],
      rows: cells.enumerated().map { index, cell in [.words("Thôn \(index + 1)"), cell] })
  }
}
