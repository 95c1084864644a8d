import Testing

@testable import PlanCore

struct TextFormatTests {
  private func text(_ table: Table, _ language: Language = .vi, width: Int = 80) -> String {
    TextFormat(language: language, width: width).write([table])
  }

  @Test func headingsSpanTheirColumnsAndTheTotalStandsAfterARule() {
    let expected = """
      Các tổ dân phố
                           ────────── Hộ nghèo ──────────
                           Cuối năm 2023   Cuối năm 2024
      Đơn vị   Tổng số hộ  Số hộ  Tỷ lệ %  Số hộ  Tỷ lệ %
      ───────────────────────────────────────────────────
      TDP Một       1.011      7     0,69      3    0,30*
      TDP Hai         962     10     1,04      0    0,00
      ───────────────────────────────────────────────────
      Cộng          1.973     17     0,86      3    0,15
      *  như in trong kế hoạch, không tính lại được

      """
    #expect(text(.units(classes: 1)) == expected)
  }

  @Test func aTableTooWideIsCutBetweenHeadingsAndRepeatsTheUnits() {
    let expected = """
      Residential groups
                               ───── Poor households ──────
                                End of 2023    End of 2024
      Unit     All households  Count  Rate %  Count  Rate %
      ─────────────────────────────────────────────────────
      TDP Một           1,011      7    0.69      3   0.30*
      TDP Hai             962     10    1.04      0   0.00
      ─────────────────────────────────────────────────────
      Total             1,973     17    0.86      3   0.15

               ─── Near-poor households ───
                End of 2023    End of 2024
      Unit     Count  Rate %  Count  Rate %
      ─────────────────────────────────────
      TDP Một      7    0.69      3   0.30*
      TDP Hai     10    1.04      0   0.00
      ─────────────────────────────────────
      Total       17    0.86      3   0.15
      *  as printed in the plan; it cannot be computed

      """
    #expect(text(.units(classes: 2), .en, width: 60) == expected)
  }

  @Test func decimalsAlignHoweverManyThereAre() {
    let cells: [Table.Cell] = [
      .rate(1178), .count(5), Table.Cell(.number(Numeral(-1_2345, decimals: 4)), source: .printed),
      Table.Cell(.unknown), Table.Cell(.blank), .rate(123456), .count(0),
    ]
    let expected = """
      Thử
      Đơn vị            x
      ───────────────────
      Thôn 1     11,78
      Thôn 2      5
      Thôn 3     -1,2345*
      Thôn 4
      Thôn 5
      Thôn 6  1.234,56
      Thôn 7      0
      *  như in trong kế hoạch, không tính lại được

      """
    #expect(text(.single(cells)) == expected)
  }

  @Test func anIntervalShowsItsEndsOrTheOneValueThatFollows() {
    let cells: [Table.Cell] = [
      Table.Cell(.interval(low: Numeral(1382), high: Numeral(1384), shown: nil), source: .impliedIfUnchanged),
      Table.Cell(.interval(low: Numeral(26), high: nil, shown: nil), source: .implied),
      Table.Cell(.interval(low: nil, high: Numeral(5), shown: nil)),
      Table.Cell(
        .interval(low: Numeral(137, decimals: 2), high: Numeral(144, decimals: 2), shown: Numeral(14, decimals: 1)),
        source: .implied),
      Table.Cell(.interval(low: nil, high: nil, shown: nil), source: .printed),
    ]
    let expected = """
      Thử
      Unit                  x
      ───────────────────────
      Thôn 1  1,382–1,384  ≈?
      Thôn 2         ≥ 26  ≈
      Thôn 3          ≤ 5
      Thôn 4            1.4≈
      Thôn 5
      ≈  follows from the figures printed in the plan
      ≈? follows if the number of households stays the same from start to target

      """
    #expect(text(.single(cells), .en) == expected)
  }

  @Test func aShareIsABarWithItsHouseholds() {
    let shares = [(12, 17), (0, 17), (3, 1017)].map { Table.Cell(.share(part: $0, whole: $1)) }
    let expected = """
      Thử
      Đơn vị                    x
      ───────────────────────────
      Thôn 1  ███████    12/17
      Thôn 2              0/17
      Thôn 3  ▏           3/1.017

      """
    #expect(text(.single(shares, kind: .share)) == expected)
  }

  @Test func longWordsWrapWithinTheirColumn() {
    let name = Table.Column("name", [Phrase(same: "Đơn vị")], .text)
    let offices = Table.Column("offices", [Phrase(same: "Cơ quan")], .text)
    let table = Table(
      id: "offices", title: Phrase(same: "Phụ trách"), columns: [name, offices],
      rows: [[.words("Xã Mẫu"), Table.Cell(.list(["Hội Phụ nữ", "Đoàn Thanh niên", "Hội Nông dân"]))]],
      notes: [Phrase(same: "Theo kế hoạch của huyện và của các xã, thị trấn.")])
    let expected = """
      Phụ trách
      Đơn vị  Cơ quan
      ────────────────────────────────────────
      Xã Mẫu  Hội Phụ nữ; Đoàn Thanh niên; Hội
              Nông dân
      Theo kế hoạch của huyện và của các xã,
      thị trấn.

      """
    #expect(text(table, width: 40) == expected)
  }

  @Test func colourIsBoldTitlesAndDimRulesOnly() {
    let colored = TextFormat(language: .vi, color: true).write([.single([.count(1)])])
    #expect(
      colored == """
        \u{1B}[1mThử\u{1B}[22m
        Đơn vị   x
        \u{1B}[2m──────────\u{1B}[22m
        Thôn 1   1

        """)
  }

  @Test func anEmptyTablePrintsNothingAndOthersStandApart() {
    let empty = Table(id: "none", title: Phrase(same: "Không"), columns: [Table.Column("name", [], .text)], rows: [])
    let one = Table.single([.count(1)])
    let format = TextFormat(language: .vi)
    #expect(format.write([empty]) == "")
    #expect(format.write([]) == "")
    #expect(format.write([empty, one, empty, one]) == format.write([one]) + "\n" + format.write([one]))
  }

  @Test func aPlanWithoutUnitsHasOneRuleAndItsTotal() {
    let table = Table(
      id: "summary", title: Phrase(same: "Tóm tắt"),
      columns: [
        Table.Column("name", [Phrase(same: "Đơn vị")], .text), Table.Column("x", [Phrase(same: "Số hộ")], .count),
      ],
      rows: [], total: [Table.Cell(.unknown), .count(7)])
    #expect(text(table) == "Tóm tắt\nĐơn vị  Số hộ\n─────────────\nCộng        7\n")
  }

  @Test func controlCharactersInDataAreShownNotSent() {
    let text = text(.single([.words("\u{1B}[31mđỏ\n")], kind: .text))
    #expect(!text.contains("\u{1B}"))
    #expect(text.contains("Thôn 1  ␛[31mđỏ␊\n"))
  }

  @Test func everyMarkHasAMeaningInBothLanguages() {
    for mark in Mark.allCases {
      #expect(!mark.meaning.vi.isEmpty && !mark.meaning.en.isEmpty && mark.meaning.vi != mark.meaning.en)
      #expect(mark.width == mark.sign.displayWidth)
    }
  }
}
