import Testing

@testable import PlanCore

struct MarkdownFormatTests {
  @Test func headingsAreJoinedAndTheTotalIsBold() {
    let joined = "Hộ nghèo · Cuối năm"
    let expected = """
      ## Các tổ dân phố

      | Đơn vị | Tổng số hộ | \(joined) 2023 · Số hộ | \(joined) 2023 · Tỷ lệ % | \(joined) 2024 · Số hộ | \(joined) 2024 · Tỷ lệ % |
      | --- | ---: | ---: | ---: | ---: | ---: |
      | TDP Một | 1.011 | 7 | 0,69 | 3 | 0,30\\* |
      | TDP Hai | 962 | 10 | 1,04 | 0 | 0,00 |
      | **Cộng** | **1.973** | **17** | **0,86** | **3** | **0,15** |

      - \\* như in trong kế hoạch, không tính lại được

      """
    #expect(MarkdownFormat(language: .vi).write([.units(classes: 1)]) == expected)
  }

  @Test(arguments: [
    ("a|b", "a\\|b"), ("a\\b", "a\\\\b"), ("a\nb", "a<br>b"), ("a\r\nb", "a<br>b"), ("<b>", "\\<b>"),
    ("# tên", "\\# tên"),
    ("C#", "C\\#"), ("1. Một", "1\\. Một"), ("2.1", "2\\.1"), ("*a*_b_", "\\*a\\*\\_b\\_"), ("R&D", "R\\&D"),
    ("  a  ", "a"), ("\u{1B}a", "␛a"), ("- a", "\\- a"), ("a-b", "a-b"), ("[a](b)", "\\[a\\](b)"), ("`a`", "\\`a\\`"),
    ("#", "\\#"), ("", ""),
  ])
  func nothingInTheDataIsMarkup(words: String, escaped: String) {
    #expect(MarkdownText.cell(words) == escaped)
  }

  @Test func aLineBreakInATitleIsASpace() {
    let table = Table(
      id: "t", title: Phrase(same: "# Kế hoạch\nnăm 2024"),
      columns: [Table.Column("name", [Phrase(same: "Tên")], .text)],
      rows: [[.words("")]], notes: [Phrase(same: "> một\nhai")])
    let expected = "## \\# Kế hoạch năm 2024\n\n| Tên |\n| --- |\n| |\n\n- \\> một hai\n"
    #expect(MarkdownFormat(language: .vi).write([table]) == expected)
  }

  @Test func everyRowHasOnePipeMoreThanThereAreColumns() {
    var random = RandomTables(seed: 5)
    for _ in 0..<40 {
      let table = random.table()
      if table.isEmpty { continue }
      let lines = MarkdownFormat(language: .vi).write([table]).utf8.split(separator: 0x0A)
      for line in lines where line.first == 0x7C {
        let pipes = zip(line, line.dropFirst()).filter { $1 == 0x7C && $0 != 0x5C }.count + 1
        #expect(pipes == table.columns.count + 1)
      }
    }
  }

  @Test func tablesStandApartAndEmptyOnesAreNotWritten() {
    let empty = Table(id: "none", title: Phrase(same: "Không"), columns: [Table.Column("name", [], .text)], rows: [])
    let one = Table.single([Table.Cell(.share(part: 1, whole: 2))], kind: .share)
    let text = "## Thử\n\n| Unit | x |\n| --- | ---: |\n| Thôn 1 | 1/2 |\n"
    #expect(MarkdownFormat(language: .en).write([empty, one, one]) == text + "\n" + text)
  }
}
