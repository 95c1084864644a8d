import Testing

@testable import PlanCore

struct SeparatedFormatTests {
  private func text(_ table: Table, _ separator: SeparatedFormat.Separator, _ language: Language = .vi) -> String {
    SeparatedFormat(separator, language: language, byteOrderMark: false).write(table)
  }

  @Test func numbersAreSpelledAsASpreadsheetOfTheLanguageReadsThem() {
    let vi =
      "Đơn vị;Tổng số hộ;"
      + ["2023", "2024"].map { "Hộ nghèo – Cuối năm \($0) – Số hộ;Hộ nghèo – Cuối năm \($0) – Tỷ lệ %" }
      .joined(separator: ";") + ";Hộ nghèo – Cuối năm 2024 – Tỷ lệ % – dấu"
    let rows = "1011;7;0,69;3;0,30;*\r\nTDP Hai;962;10;1,04;0;0,00;\r\n"
    #expect(text(.units(classes: 1), .comma) == vi + "\r\nTDP Một;" + rows + "Cộng;1973;17;0,86;3;0,15;\r\n")
    let english = "1011,7,0.69,3,0.30,*\r\nTDP Hai,962,10,1.04,0,0.00,\r\n"
    #expect(
      text(.units(classes: 1), .comma, .en).hasSuffix("\r\nTDP Một," + english + "Total,1973,17,0.86,3,0.15,\r\n"))
    #expect(text(.units(classes: 1), .tab).hasSuffix("\nCộng\t1973\t17\t0,86\t3\t0,15\t\n"))
  }

  @Test func marksStandInAColumnOfTheirOwnAndOnlyWhereThereAreAny() {
    let columns = [
      Table.Column("name", [Phrase(same: "name")], .text), Table.Column("a", [Phrase(same: "a")], .rate),
      Table.Column("b", [Phrase(same: "b")], .rate),
    ]
    let printed = Table.Cell(.number(Numeral(57, decimals: 2)), source: .printed)
    let computed = Table.Cell(.number(Numeral(69, decimals: 2)), source: .computed)
    let table = Table(
      id: "t", title: Phrase(same: "t"), columns: columns,
      rows: [[.words("x"), printed, computed], [.words("y"), computed, computed]])
    #expect(text(table, .comma, .en) == "name,a,a – mark,b\r\nx,0.57,*,0.69\r\ny,0.69,,0.69\r\n")
    #expect(text(table, .comma, .vi).hasPrefix("name;a;a – dấu;b\r\nx;0,57;*;0,69\r\n"))
  }

  @Test func theTextBeginsWithAByteOrderMarkUnlessToldOtherwise() {
    let table = Table.single([.count(1)])
    #expect(SeparatedFormat(.tab, language: .en).write(table) == "\u{FEFF}Unit\tx\nThôn 1\t1\n")
    #expect(text(table, .tab, .en) == "Unit\tx\nThôn 1\t1\n")
  }

  @Test(arguments: [
    ("a,b", "\"a,b\""), ("\"a\"", "\"\"\"a\"\"\""), ("a\nb", "\"a\nb\""), ("a\r\nb", "\"a\r\nb\""), ("=1+1", "'=1+1"),
    ("+84", "'+84"), ("-", "'-"), ("@x", "'@x"), ("\tx", "'\tx"), ("=a,b", "\"'=a,b\""), ("a=b", "a=b"), ("'a", "'a"),
    ("\rx", "\"'\rx\""), ("", ""), ("a\u{1B}[31m", "a␛[31m"), ("\u{7F}\u{9B}\u{202E}", "␡<U+009B><U+202E>"),
    ("\u{1B}\n", "\"␛\n\""),
  ])
  func csvQuotesAndDefusesWords(words: String, field: String) {
    #expect(text(.single([.words(words)], kind: .text), .comma, .en) == "Unit,x\r\nThôn 1,\(field)\r\n")
  }

  @Test(arguments: [
    ("a\tb", "a\\tb"), ("a\nb", "a\\nb"), ("a\\b", "a\\\\b"), ("a\r\nb", "a\\r\\nb"), ("=1", "'=1"), ("\"", "\""),
    ("+84", "'+84"), ("-", "'-"), ("@x", "'@x"), ("\tx", "'\\tx"), ("\u{7}\u{2028}", "␇<U+2028>"),
  ])
  func tsvEscapesWords(words: String, field: String) {
    #expect(text(.single([.words(words)], kind: .text), .tab) == "Đơn vị\tx\nThôn 1\t\(field)\n")
  }

  @Test func cellsThatAreNotWordsAreWrittenForMachines() {
    let cells: [Table.Cell] = [
      Table.Cell(.blank), Table.Cell(.unknown), Table.Cell(.number(Numeral(-13, decimals: 2))), Table.Cell(.flag(true)),
      Table.Cell(.interval(low: Numeral(1), high: Numeral(2), shown: nil)),
      Table.Cell(.interval(low: Numeral(1), high: Numeral(2), shown: Numeral(15, decimals: 1))),
      Table.Cell(.date(CalendarDate(existing: 2024, .day(month: 2, day: 19)))), Table.Cell(.list(["a", "b"])),
      Table.Cell(.word(id: "done", Phrase(vi: "xong", en: "done"))), Table.Cell(.number(Numeral(1_234_567))),
    ]
    let fields = text(.single(cells), .comma).split(separator: "\r\n").dropFirst().map {
      $0.drop { $0 != ";" }.dropFirst()
    }
    #expect(fields == ["", "", "-0,13", "có", "", "1,5", "2024-02-19", "\"a; b\"", "xong", "1234567"])
  }

  @Test func csvGivesBackTheWordsThatItTook() {
    var random = RandomTables(seed: 7)
    for _ in 0..<60 {
      let (table, words) = random.wordTable()
      let records = CSVReader.records(SeparatedFormat(.comma, language: .en).write(table))
      #expect(records.dropFirst().map { $0.map(unarmed) } == words.map { $0.map(shown).map(unarmed) })
    }
  }

  @Test func tsvGivesBackTheWordsThatItTook() {
    var random = RandomTables(seed: 8)
    for _ in 0..<60 {
      let (table, words) = random.wordTable()
      let lines = text(table, .tab).utf8.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
      let records = lines.map { $0.split(separator: 0x09, omittingEmptySubsequences: false).map(unescaped) }
      let taken = records.dropFirst().map { $0.map { Array(unarmed($0).utf8) } }
      #expect(taken == words.map { $0.map { Array(unarmed(shown($0)).utf8) } })
    }
  }

  /// With control characters shown, save those that a field may hold.
  private func shown(_ field: String) -> String {
    field.unicodeScalars.map { ["\t", "\n", "\r"].contains($0) ? String($0) : String($0).visible }.joined()
  }

  /// Without the apostrophe before a formula.
  private func unarmed(_ field: String) -> String {
    let bytes = Array(field.utf8)
    guard bytes.count > 1, bytes[0] == 0x27, Array("=+-@\t\r".utf8).contains(bytes[1]) else { return field }
    return String(decoding: bytes.dropFirst(), as: UTF8.self)
  }

  private func unescaped(_ field: Substring.UTF8View.SubSequence) -> String {
    var bytes: [UInt8] = []
    var isEscaped = false
    for byte in field {
      switch (isEscaped, byte) {
      case (false, 0x5C): isEscaped = true
      case (false, _): bytes.append(byte)
      case (true, _):
        bytes.append(byte == 0x74 ? 0x09 : byte == 0x6E ? 0x0A : byte == 0x72 ? 0x0D : byte)
        isEscaped = false
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A reader of RFC 4180, written from the RFC and not from the format.
private enum CSVReader {
  static func records(_ text: String) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    var bytes = Array(text.utf8)[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    while let byte = bytes.popFirst() {
      if isQuoted {
        if byte != 0x22 {
          field.append(byte)
        } else if bytes.first == 0x22 {
          field.append(bytes.removeFirst())
        } else {
          isQuoted = false
        }
      } else if byte == 0x22 {
        isQuoted = true
      } else if byte == 0x2C {
        record.append(String(decoding: field, as: UTF8.self))
        field = []
      } else if byte == 0x0D, bytes.first == 0x0A {
        bytes.removeFirst()
        records.append(record + [String(decoding: field, as: UTF8.self)])
        (record, field) = ([], [])
      } else {
        field.append(byte)
      }
    }
    return records
  }
}

extension RandomTables {
  /// A table of words only, and the words.
  fileprivate mutating func wordTable() -> (Table, [[String]]) {
    let columns = (0..<1 + below(5)).map { Table.Column("c\($0)", [Phrase(same: words())], .text) }
    let rows = (0..<below(6)).map { _ in columns.map { _ in words() } }
    return (
      Table(id: "words", title: Phrase(same: ""), columns: columns, rows: rows.map { $0.map(Table.Cell.words) }), rows
    )
  }
}
