// The tables of `plan quota check`.

extension QuotaCheck {
  /// The comparison in every format: what is wrong, the sums; spreadsheets get every row.
  /// - Parameters:
  ///   - parts: what is wrong, in what the format is made of.
  ///   - refused: how many files could not be read.
  ///   - showing: the parts that people read; of the first, spreadsheets get the table.
  public func reply(findings parts: [FindingPart], refused: Int, showing names: [QuotaTable]) -> Reply {
    Reply(sheet: names.first { $0 != .summary }?.rawValue) {
      names.flatMap { name -> [Reply.Block] in
        switch name {
        case .findings: [parts.block]
        case .units: tables.map(Reply.Block.table)
        case .summary: summaryTables.map(Reply.Block.table)
        }
      }
    } tables: {
      [FindingTable.table(parts.flatMap(\.rows)), table]
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
        rows: (years[year] ?? []).map(Self.row), notes: Self.partial(years[year] ?? [])
      ).withoutEmptyColumns
    }
  }

  /// Of how many areas the sums are, where some do not say.
  private static func partial(_ levels: [QuotaSummary.Level]) -> [Phrase] {
    let promises = levels.filter { $0.isPartial && $0.promised != nil }.first.map { level in
      let (part, whole) = (level.promising, level.areas)
      return Phrase(
        vi: "\(part)/\(whole): số đăng ký là của \(part) trong \(whole) đơn vị",
        en: "\(part)/\(whole): the promises are those of \(part) of \(whole) units")
    }
    let reached = levels.filter { $0.reached != nil && $0.reaching < $0.areas && $0.reaching != $0.promising }.map {
      let (part, whole) = ($0.reaching, $0.areas)
      return Phrase(
        vi: "Đã giảm, \($0.subject.subjectWords.vi): số của \(part) trong \(whole) đơn vị",
        en: "Reached, \($0.subject.subjectWords.en): the figures of \(part) of \(whole) units")
    }
    return [promises].compactMap(\.self) + reached
  }

  private static func row(_ level: QuotaSummary.Level) -> [Table.Cell] {
    func number(_ count: Int?) -> Table.Cell { Row.number(count.map { Numeral($0) }) }
    let above =
      level.hasParent
      ? level.kind?.words ?? Phrase(vi: "khác", en: "other")
      : Phrase(vi: "cấp trên", en: "level above")
    let areas = level.isPartial && level.promised != nil ? "\(level.promising)/\(level.areas)" : "\(level.areas)"
    return [
      Table.Cell(.word(id: level.kind?.rawValue ?? "", above)), Table.Cell(.word(id: "", level.subject.subjectWords)),
      Row.text(areas), number(level.assigned), number(level.promised), number(level.margin), number(level.reached),
    ] + QuotaRow.Status.allCases.map { number(level.counts[$0]) }
  }

  private static let sumColumns: [Table.Column] =
    [
      Table.Column("kind", [Phrase(vi: "Cấp giao", en: "Assigned by")], .text),
      Table.Column("class", [Phrase(vi: "Loại hộ", en: "Class")], .text),
      Table.Column("areas", [Phrase(vi: "Đơn vị", en: "Units")], .text),
      Table.Column("assigned", [Phrase(vi: "Giao", en: "Assigned")], .count),
      Table.Column("promised", [Phrase(vi: "Đăng ký", en: "Promised")], .count),
      Table.Column("margin", [Phrase(vi: "Thừa, thiếu", en: "Margin")], .count),
      Table.Column("reached", [Phrase(vi: "Đã giảm", en: "Reached")], .count),
    ] + QuotaRow.Status.allCases.map { Table.Column($0.rawValue, [$0.words.capitalized], .count) }
}

/// A part of what `plan quota check` answers.
public enum QuotaTable: String, CaseIterable, Sendable {
  /// What is wrong.
  case findings
  /// What was assigned, promised and reached, area by area.
  case units
  /// The sums of the levels.
  case summary
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
    case .promised: Phrase(vi: "Đăng ký", en: "Promised")
    case .reached: Phrase(vi: "Đã giảm", en: "Reached")
    case .margin: Phrase(vi: "Thừa, thiếu", en: "Margin")
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
