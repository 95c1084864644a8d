// The tables of `plan quota check`.

extension QuotaCheck {
  /// The comparison in every format: what is wrong, the sums; spreadsheets get every row.
  /// - Parameters:
  ///   - parts: what is wrong, in what the format is made of.
  ///   - refused: how many files could not be read.
  ///   - showsAll: people read every row, not only what is wrong.
  ///   - showsSums: people read the sums.
  public func reply(findings parts: [FindingPart], refused: Int, showsAll: Bool, showsSums: Bool) -> Reply {
    Reply {
      [parts.block] + ((showsAll ? tables : []) + (showsSums ? summaryTables : [])).map(Reply.Block.table)
    } tables: {
      [table]
    } json: { _ in
      Array(document(findings: parts.values, refused: refused).utf8)
    } records: { _ in
      values + parts.values
    }
  }

  /// All rows in one table, for spreadsheets.
  private var table: Table {
    Table(
      id: "units", title: Phrase(vi: "Chỉ tiêu", en: "Quotas"), columns: QuotaColumn.allCases.map(\.column),
      rows: rows.map { row in QuotaColumn.allCases.map { $0.cell(row, sheets) } })
  }

  /// For people: a table for each plan, class and group with what its units promise, and tables of plans that no other
  /// stands above.
  var tables: [Table] {
    let groups = Dictionary(grouping: rows) { Heading(parent: $0.parent ?? -1, subject: $0.subject) }
    let shown: [QuotaColumn] = [.code, .name, .assigned, .promised, .margin, .reached, .status]
    return groups.keys.sorted().map { heading in
      let above =
        heading.parent < 0
        ? Phrase(vi: "Không có kế hoạch cấp trên", en: "No plan above")
        : Phrase(same: "\(sheets[heading.parent].area.name.visible) \(sheets[heading.parent].year)")
      return Table(
        id: "units", title: above + Phrase(same: ", ") + heading.subject.subjectWords, columns: shown.map(\.column),
        rows: (groups[heading] ?? []).map { row in shown.map { $0.cell(row, sheets) } }
      ).withoutEmptyColumns
    }
  }

  private struct Heading: Hashable, Comparable {
    let parent: Int
    let subject: Place

    static func < (one: Heading, two: Heading) -> Bool { (one.parent, one.subject) < (two.parent, two.subject) }
  }

  /// The sums, a table for each year.
  private var summaryTables: [Table] {
    let levels = summary.levels.filter { $0.assigned != nil || $0.counts.keys.contains(where: \.isBad) }
    let years = Dictionary(grouping: levels, by: \.year)
    return years.keys.sorted().map { year in
      Table(
        id: "summary", title: Phrase(vi: "Tổng hợp năm \(year)", en: "Summary of \(year)"), columns: Self.sumColumns,
        rows: (years[year] ?? []).map(Self.row)
      ).withoutEmptyColumns
    }
  }

  private static func row(_ level: QuotaSummary.Level) -> [Table.Cell] {
    func number(_ count: Int?) -> Table.Cell { Row.number(count.map { Numeral($0) }) }
    let above =
      level.hasParent
      ? level.kind?.words ?? Phrase(vi: "khác", en: "other")
      : Phrase(vi: "(tự ghi)", en: "(own plan)")
    return [
      Table.Cell(.word(id: level.kind?.rawValue ?? "", above)), Table.Cell(.word(id: "", level.subject.subjectWords)),
      number(level.areas), number(level.assigned), number(level.promised), number(level.margin), number(level.reached),
    ] + QuotaRow.Status.allCases.map { number(level.counts[$0]) }
  }

  private static let sumColumns: [Table.Column] =
    [
      Table.Column("kind", [Phrase(vi: "Cấp giao", en: "Assigned by")], .text),
      Table.Column("class", [Phrase(vi: "Loại hộ", en: "Class")], .text),
      Table.Column("areas", [Phrase(vi: "Đơn vị", en: "Units")], .count),
      Table.Column("assigned", [Phrase(vi: "Giao", en: "Assigned")], .count),
      Table.Column("promised", [Phrase(vi: "Hứa", en: "Promised")], .count),
      Table.Column("margin", [Phrase(vi: "Chênh", en: "Margin")], .count),
      Table.Column("reached", [Phrase(vi: "Đã giảm", en: "Reached")], .count),
    ] + QuotaRow.Status.allCases.map { Table.Column($0.rawValue, [$0.words.capitalized], .count) }
}

/// A column of the table of rows.
private enum QuotaColumn: String, CaseIterable {
  case year, code, name
  case povertyClass = "class"
  case group, parent, measure, assigned, promised, reached, margin, status, file

  var column: Table.Column { Table.Column(rawValue, [heading], kind) }

  private var heading: Phrase {
    switch self {
    case .year: Phrase(vi: "Năm", en: "Year")
    case .code: Phrase(vi: "Mã", en: "Code")
    case .name: Phrase(vi: "Đơn vị", en: "Unit")
    case .povertyClass: Phrase(vi: "Loại hộ", en: "Class")
    case .group: Phrase(vi: "Nhóm", en: "Group")
    case .parent: Phrase(vi: "Cấp trên", en: "Parent")
    case .measure: Phrase(vi: "Đơn vị tính", en: "Measure")
    case .assigned: Phrase(vi: "Giao", en: "Assigned")
    case .promised: Phrase(vi: "Hứa", en: "Promised")
    case .reached: Phrase(vi: "Đã giảm", en: "Reached")
    case .margin: Phrase(vi: "Chênh", en: "Margin")
    case .status: Phrase(vi: "Tình trạng", en: "Status")
    case .file: Phrase(vi: "Tệp", en: "File")
    }
  }

  private var kind: Table.Kind {
    switch self {
    case .code, .name, .povertyClass, .group, .parent, .measure, .status, .file, .year: .text
    case .assigned, .promised, .margin: .rate
    case .reached: .count
    }
  }

  func cell(_ row: QuotaRow, _ sheets: [QuotaSheet]) -> Table.Cell {
    switch self {
    case .year: Row.text(String(row.year))
    case .code: Row.text(row.code)
    case .name: Row.text(row.name)
    case .povertyClass: row.povertyClass.map { Table.Cell(.word(id: $0.rawValue, $0.words)) } ?? Table.Cell(.unknown)
    case .group: row.group.map { Table.Cell(.word(id: $0.rawValue, $0.words)) } ?? Table.Cell(.unknown)
    case .parent: Row.text(row.parent.map { sheets[$0].area.name })
    case .measure: Table.Cell(.word(id: row.measureId, row.measureWords))
    case .assigned: Row.number(row.assigned)
    case .promised:
      row.isExact ? Row.number(row.promised) : Table.Cell(.interval(low: nil, high: row.promised, shown: nil))
    case .reached: Row.number(row.reached.map { Numeral($0) })
    case .margin: Row.number(row.margin)
    case .status: Table.Cell(.word(id: row.status.rawValue, row.status.words))
    case .file: Row.text(row.sheet.map { sheets[$0].path })
    }
  }
}

extension QuotaRow {
  var povertyClass: PovertyClass? { subject.povertyClass }
  var group: Group? { subject.group }
  /// The measure in machine formats.
  var measureId: String { measure == .points ? "points" : "households" }
  var measureWords: Phrase {
    measure == .points ? Phrase(vi: "điểm %", en: "points") : Phrase(vi: "hộ", en: "households")
  }
}
