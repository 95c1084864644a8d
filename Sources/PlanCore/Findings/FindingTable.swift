/// Findings of any number of files as one table, for spreadsheets.
public enum FindingTable {
  /// The table of rows.
  public static func table(_ rows: [[Table.Cell]]) -> Table {
    Table(id: "findings", title: Phrase(vi: "Phát hiện", en: "Findings"), columns: columns, rows: rows)
  }

  /// A row for each finding of one file.
  public static func rows(_ findings: [Finding], file: String, bytes: [UInt8]) -> [[Table.Cell]] {
    guard !findings.isEmpty else { return [] }
    let places = LineColumns(bytes)
    return findings.map { finding in
      let place = places.place(of: finding.range.lowerBound)
      return [
        Row.text(file), Row.number(Numeral(place.line)), Row.number(Numeral(place.column)), Row.text(finding.code),
        Row.text(finding.check), Table.Cell(.word(id: finding.level.rawValue, finding.level.words)),
        Row.text(finding.unit),
        Row.text(finding.pointer), Row.number(finding.printed), Row.number(finding.expected),
        Table.Cell(.word(id: "", finding.message)),
        finding.cause.map { Table.Cell(.word(id: "", $0)) } ?? Table.Cell(.unknown),
      ]
    }
  }

  private static let columns = [
    Table.Column("file", [Phrase(vi: "Tệp", en: "File")], .text),
    Table.Column("line", [Phrase(vi: "Dòng", en: "Line")], .count),
    Table.Column("column", [Phrase(vi: "Cột", en: "Column")], .count),
    Table.Column("code", [Phrase(vi: "Mã", en: "Code")], .text),
    Table.Column("check", [Phrase(vi: "Quy tắc", en: "Check")], .text),
    Table.Column("level", [Phrase(vi: "Mức", en: "Level")], .text),
    Table.Column("unit", [Phrase(vi: "Đơn vị", en: "Unit")], .text),
    Table.Column("pointer", [Phrase(vi: "Vị trí", en: "Pointer")], .text),
    Table.Column("printed", [Phrase(vi: "Ghi", en: "Printed")], .rate),
    Table.Column("expected", [Phrase(vi: "Đúng", en: "Expected")], .rate),
    Table.Column("message", [Phrase(vi: "Nội dung", en: "Message")], .text),
    Table.Column("cause", [Phrase(vi: "Có thể do", en: "Cause")], .text),
  ]
}
