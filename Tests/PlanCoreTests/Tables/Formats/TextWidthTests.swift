import Testing

@testable import PlanCore

/// Laws of the text format over tables that no report would make.
struct TextWidthTests {
  @Test(arguments: [40, 41, 57, 80, 132])
  func noLineIsWiderThanItMayBe(width: Int) {
    var random = RandomTables(seed: UInt64(width))
    for _ in 0..<40 {
      let table = random.table()
      for language in Language.allCases {
        let lines = TextFormat(language: language, width: width).write([table]).split(separator: "\n")
        for line in lines where String(line).displayWidth > width {
          Issue.record("\(String(line).displayWidth) > \(width): \(line)")
        }
      }
    }
  }

  @Test func noLineEndsInASpace() {
    var random = RandomTables(seed: 2)
    for _ in 0..<40 {
      let text = TextFormat(language: .vi, width: 72).write([random.table()])
      #expect(!text.split(separator: "\n").contains { $0.last == " " })
    }
  }

  @Test func nothingOfALongTextIsLost() {
    var random = RandomTables(seed: 3)
    for _ in 0..<40 {
      let words = random.words(upTo: 400)
      let table = Table(
        id: "one", title: Phrase(same: ""), columns: [Table.Column("name", [], .text)], rows: [[.words(words)]])
      let text = TextFormat(language: .vi, width: 40).write([table]).filter { !$0.isWhitespace && $0 != "─" }
      #expect(text == words.visible.filter { !$0.isWhitespace })
    }
  }

  @Test func everyBlockBeginsWithTheUnits() {
    let name = Table.Column("name", [Phrase(same: "Đơn vị")], .text)
    let figures = (0..<30).map { Table.Column("c\($0)", [Phrase(same: "Cột \($0)")], .count) }
    let row = [Table.Cell.words("Xã Mẫu")] + (0..<30).map { .count(100_000 + $0) }
    let table = Table(id: "wide", title: Phrase(same: "Rộng"), columns: [name] + figures, rows: [row])
    let text = TextFormat(language: .en).write([table])
    // Each column takes 7 + 2 cells beside the 6 of the name: 8 to a line of 80.
    #expect(text.split(separator: "Xã Mẫu").count - 1 == 4)
    #expect((0..<30).allSatisfy { text.contains("100,\($0 < 10 ? "00" : "0")\($0)") })
  }

  @Test func countAndRateUnderOneHeadingStayTogether() {
    let name = Table.Column("name", [Phrase(same: "Đơn vị")], .text)
    let pairs = (0..<12).flatMap { index in
      ["Số hộ", "Tỷ lệ %"].map {
        Table.Column("c", [Phrase(same: "Chỉ số \(index)"), Phrase(same: $0)], $0 == "Số hộ" ? .count : .rate)
      }
    }
    let cells = (0..<12).flatMap { _ in [Table.Cell.count(12), .rate(1234)] }
    let table = Table(
      id: "lacks", title: Phrase(same: "Thiếu hụt"), columns: [name] + pairs, rows: [[.words("Xã Mẫu")] + cells])
    for width in [40, 47, 56, 63, 80, 99] {
      let text = TextFormat(language: .vi, width: width).write([table])
      let figures = text.split(separator: "\n").filter { $0.hasPrefix("Xã Mẫu") }
      #expect(figures.allSatisfy { $0.hasSuffix("12,34") })
      #expect((0..<12).allSatisfy { text.contains("Chỉ số \($0)") })
    }
  }
}

struct FairSharesTests {
  @Test(arguments: [
    (10, [2, 3, 5], [2, 3, 5]), (9, [2, 30, 50], [2, 3, 4]), (0, [1, 1], [0, 0]), (-3, [4], [0]), (7, [], []),
  ])
  func whoeverWantsLittleGetsItAndTheOthersShareEqually(budget: Int, wants: [Int], shares: [Int]) {
    #expect(fairShares(of: budget, among: wants) == shares)
  }
}

struct BarTests {
  @Test(arguments: [
    (0, 17, ""), (1, 1000, "▏"), (1, 2, "█████"), (12, 17, "███████"), (13, 20, "██████▌"), (999, 1000, "█████████▉"),
    (17, 17, "██████████"), (20, 17, "██████████"), (3, 0, ""), (-1, 17, ""), (.max - 1, .max, "█████████▉"),
  ])
  func somethingIsNeverNothingAndLessThanAllIsNeverAll(part: Int, whole: Int, blocks: String) {
    let bar = Bar(part: part, of: whole)
    #expect(bar.text == blocks)
    #expect(bar.cells == blocks.count)
  }
}
