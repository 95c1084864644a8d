/// What a command answers, before it is known in which format: what people read, and what programs do.
///
/// Each side is made when a format asks for it, and only then.
public struct Reply: Sendable {
  /// A part of what people read, from top to bottom.
  public enum Block: Sendable {
    /// The title of the whole.
    case title(Phrase)
    /// A sentence right below what stands above it; an empty one is an empty line.
    case line(Phrase)
    /// A sentence after an empty line.
    case remark(Phrase)
    /// A table.
    case table(Table)
    /// What a sheet of text shows as lines of its own making, and every other format as a table.
    case list(text: String, Table)
  }

  /// What people read.
  let blocks: @Sendable () -> [Block]
  /// What spreadsheets and programs read.
  let tables: @Sendable () -> [Table]
  /// The table that formats of one table hold; `nil` is the first.
  let sheet: String?
  /// The JSON document.
  let json: @Sendable (Language) -> [UInt8]
  /// The objects that each stand on a line of their own.
  let records: @Sendable (Language) -> [JSONText.Value]

  /// An answer from its parts.
  /// - Parameters:
  ///   - sheet: the table that formats of one table hold; `nil` is the first.
  ///   - blocks: what people read.
  ///   - tables: what spreadsheets and programs read.
  ///   - json: the JSON document.
  ///   - records: the objects that each stand on a line of their own; `nil` are the rows of the tables.
  public init(
    sheet: String? = nil, blocks: @escaping @Sendable () -> [Block], tables: @escaping @Sendable () -> [Table],
    json: @escaping @Sendable (Language) -> [UInt8], records: (@Sendable (Language) -> [JSONText.Value])? = nil
  ) {
    self.blocks = blocks
    self.tables = tables
    self.sheet = sheet
    self.json = json
    self.records =
      records ?? { language in tables().flatMap { JSONFormat(language: language).records(of: $0, about: []) } }
  }

  /// A report on an area: `plan.report/1`, or row by row `plan.row/1`.
  /// - Parameters:
  ///   - plan: the plan of the area.
  ///   - asOf: the day up to which results are taken.
  ///   - more: further members of the JSON document, before the tables.
  ///   - sheet: the table that formats of one table hold; `nil` is the first.
  ///   - blocks: what people read.
  ///   - tables: what spreadsheets and programs read.
  public init(
    on plan: Plan, asOf: CalendarDate, more: @escaping @Sendable (Language) -> [JSONText.Member] = { _ in [] },
    sheet: String? = nil, blocks: @escaping @Sendable () -> [Block], tables: @escaping @Sendable () -> [Table]
  ) {
    let (area, year) = (plan.area, plan.year)
    self.init(
      sheet: sheet, blocks: blocks, tables: tables,
      json: { language in
        let format = JSONFormat(language: language)
        return Array(format.write(tables(), area: area.members, year: year, asOf: asOf, more: more(language)).utf8)
      },
      records: { language in
        let about: [JSONText.Member] = [("area", .text(area.name)), ("year", .number(Numeral(year)))]
        return tables().flatMap { JSONFormat(language: language).records(of: $0, about: about) }
      })
  }
}
