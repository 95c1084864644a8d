import Foundation
import Testing

@testable import PlanCore

/// The report of each sample against the printed plan, figure by figure.
@Suite struct PrintedTableTests {
  @Test(arguments: PrintedTable.all)
  func `every figure of a printed stands in the report with its value and source`(printed: PrintedTable) throws {
    let input = try Plans.sample(printed.file, group: printed.group)
    let table = try input.table(try #require(SectionName(rawValue: printed.table)))
    var checked = 0
    for line in printed.lines.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      let values = words.dropFirst(2)
      for (index, value) in values.enumerated() where value != "." {
        let row = try row(values.count == 1 ? printed.units : index, of: table, printed)
        #expect(row[words[0]] == value, "\(words[0]) of row \(index + 1)")
        let source = ["c": "computed", "p": "printed", "i": "implied"][words[1]]
        #expect(row[words[0] + ".source"] == source, "\(words[0]) of row \(index + 1)")
        checked += 1
      }
    }
    #expect(checked > 0)
  }

  /// The members of the row of a unit by its position, or of the area itself, as JSON writes them.
  private func row(_ index: Int, of table: Table, _ printed: PrintedTable) throws -> [String: String] {
    let cells =
      printed.table == "quotas" ? table.rows[0] : index < printed.units ? table.rows[index] : try #require(table.total)
    var members: [String: String] = [:]
    for (cell, column) in zip(cells, table.columns) {
      func set(_ suffix: String, _ text: String?) { members[column.id + suffix] = text }
      switch cell.value {
      case .number(let number): set("", number.description)
      case .interval(let low, let high, let shown):
        set("", shown?.description ?? "null")
        set(".min", low?.description)
        set(".max", high?.description)
      case .blank, .unknown, .text, .word, .list, .date, .share, .flag: continue
      }
      if case .exactly(let number) = cell.printed { set(".printed", number.description) }
      if cell.source == .impliedIfUnchanged {
        set(".assuming", "households-unchanged")
        set(".source", "implied")
      } else if let source = cell.source, column.kind != .count || source != .computed || cell.isContrary {
        set(".source", source.rawValue)
      }
    }
    return members
  }

  @Test func `the samples hold the tables of the printed plans in full`() {
    let figures = PrintedTable.all.reduce(0) { $0 + $1.lines.split { $0 == " " || $0 == "\n" }.count }
    #expect(figures > 2000)
  }
}

/// What holds for the whole report of every sample.
@Suite struct SampleReportTests {
  @Test(arguments: Plans.names, [Language.vi, .en])
  func `two reports of one plan are the same bytes`(name: String, language: Language) throws {
    func all() throws -> [[UInt8]] {
      let report = Report(try Plans.sample(name)).reply
      return Format.allCases.map { $0.write(report, Style(language)) }
        + [Format.text.write(report, Style(language, width: 132, isColored: true))]
        + SectionName.allCases.map { Format.csv.write(Report(input, only: [$0]).reply, Style(language)) }
    }
    let input = try Plans.sample(name)
    #expect(try all() == all())
  }

  @Test(arguments: Plans.names, [Language.vi, .en])
  func `no line is wider than the terminal`(name: String, language: Language) throws {
    let report = Report(try Plans.sample(name)).reply
    for width in [40, 53, 80, 132] {
      let text = Format.text.write(report, Style(language, width: width))
      for line in String(decoding: text, as: UTF8.self).split(separator: "\n") {
        #expect(String(line).displayWidth <= width, "\(width): \(line)")
      }
    }
  }

  @Test(arguments: Plans.names)
  func `every phrase of every table is there in both languages, in NFC`(name: String) throws {
    for section in SectionName.allCases {
      guard let made = section.section(try Plans.sample(name)) else { continue }
      for table in (made.table.map { [$0] } ?? []) + made.views + made.alone {
        var phrases = [table.title] + table.notes + table.marks.map(\.meaning)
        for column in table.columns { phrases += column.headings }
        for row in table.rows + (table.total.map { [$0] } ?? []) {
          #expect(row.count == table.columns.count)
          for cell in row { if case .word(_, let phrase) = cell.value { phrases.append(phrase) } }
        }
        // The names of a summary's lines have no heading.
        for phrase in phrases where phrase != Phrase(same: "") {
          for words in [phrase.vi, phrase.en] {
            #expect(words.contains { !$0.isWhitespace }, "\(section)")
            #expect(Array(words.utf8) == Array(words.precomposedStringWithCanonicalMapping.utf8), "\(words)")
          }
        }
      }
    }
  }

  @Test(arguments: Plans.names)
  func `the ids of columns are unlike each other and all in ASCII`(name: String) throws {
    for section in SectionName.allCases {
      guard let table = section.section(try Plans.sample(name))?.table else { continue }
      #expect(Set(table.columns.map(\.id)).count == table.columns.count, "\(section)")
      #expect(table.columns.allSatisfy { $0.id.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } }, "\(section)")
      #expect(table.id == section.rawValue)
    }
  }

  @Test func `what a plan does not say is named once`() throws {
    let unknown = try #require(UnknownFigures.line(try Plans.sample("hoa-binh-2023")))
    #expect(unknown.vi.hasPrefix("Kế hoạch không ghi: tổng số hộ đầu năm, số hộ nghèo đầu năm"))
    #expect(unknown.vi.hasSuffix("số liệu từng đơn vị."))
    #expect(UnknownFigures.line(try Plans.sample("quang-minh-2024")) == nil)
  }
}
