/// A table for people and machines: what every report makes and every format writes.
public struct Table: Sendable {
  /// The stable name in English: `units`, `lacks`; the machine formats and `--table` use it.
  public let id: String
  /// The heading above the table.
  public let title: Phrase
  /// The columns from left to right.
  public let columns: [Column]
  /// The rows from top to bottom; every row has one cell for each column.
  public let rows: [[Cell]]
  /// The row of the area itself, shown last after a rule; absent in tables that do not add up.
  public let total: [Cell]?
  /// How many of the last rows sum the others and stand after a rule, where the total takes more than one line.
  public let sums: Int
  /// Remarks below the table.
  public let notes: [Phrase]

  /// A table from its parts.
  public init(
    id: String, title: Phrase, columns: [Column], rows: [[Cell]], total: [Cell]? = nil, sums: Int = 0,
    notes: [Phrase] = []
  ) {
    self.id = id
    self.title = title
    self.columns = columns
    self.rows = rows
    self.total = total
    self.sums = sums
    self.notes = notes
  }
}

extension Table {
  /// A column: its path into the plan, its headings, and what kind of value it holds.
  public struct Column: Hashable, Sendable {
    /// The stable id: `unit`, `name`, or a path into the plan such as `start.poor.rate`.
    public let id: String
    /// The headings from the outermost to the column's own: "Hộ nghèo", "Cuối năm 2023", "Số hộ".
    public let headings: [Phrase]
    /// What the cells hold.
    public let kind: Kind
    /// The figure that the cells show; `nil` where they show none of the plan's.
    public let figure: FigureColumn?
    /// Whether the column names the row, on the left of the table: every block of a table cut to fit repeats it.
    public let isLead: Bool

    /// A column from its parts.
    public init(
      _ id: String, _ headings: [Phrase], _ kind: Kind, figure: FigureColumn? = nil, isLead: Bool = false
    ) {
      self.id = id
      self.headings = headings
      self.kind = kind
      self.figure = figure
      self.isLead = isLead
    }

    /// The column under other headings.
    func headed(_ headings: [Phrase]) -> Column { Column(id, headings, kind, figure: figure, isLead: isLead) }

    /// The column as one that names the row.
    var leading: Column { Column(id, headings, kind, figure: figure, isLead: true) }
  }

  /// What a column holds; it decides alignment and spelling, never the cell alone.
  public enum Kind: Sendable {
    /// Words, flush left, wrapped where they are long.
    case text
    /// Whole households, persons or things.
    case count
    /// A rate in percent.
    case rate
    /// A change of a rate in percentage points.
    case points
    /// An amount in đồng.
    case amount
    /// A full or partial date.
    case date
    /// A part of a whole, drawn as a bar in text: `██████▌ 12/17`.
    case share
  }

  /// One cell: a value, and how it came to be known.
  public struct Cell: Hashable, Sendable {
    /// What the cell shows.
    public let value: Value
    /// How the value is known; `nil` where there is nothing to say, as for words and printed counts.
    public let source: Source?
    /// What the plan prints, where that is not the number shown.
    public let printed: Amount?
    /// Whether the printed number is another one even at the decimals that it is printed with.
    public let isContrary: Bool

    /// A cell from its parts.
    public init(_ value: Value, source: Source? = nil, printed: Numeral? = nil) {
      self.init(value, source: source, claimed: printed.map(Amount.exactly), isContrary: false)
    }

    /// A cell beside what the plan prints, a number or a range.
    public init(_ value: Value, source: Source?, claimed: Amount?, isContrary: Bool) {
      self.value = value
      self.source = source
      self.printed = claimed
      self.isContrary = isContrary
    }
  }

  /// The value of a cell.
  public enum Value: Hashable, Sendable {
    /// Does not apply here: empty in text, absent in machine formats.
    case blank
    /// Not known: empty in text, `null` in machine formats.
    case unknown
    /// Words of the plan itself.
    case text(String)
    /// Words of the tool, with the id that machine formats write; without one they write the words.
    case word(id: String, Phrase)
    /// Several words of the plan.
    case list([String])
    /// A number.
    case number(Numeral)
    /// Known only within two ends; either may be missing. `shown` is the one value at the decimals printed, if one follows.
    case interval(low: Numeral?, high: Numeral?, shown: Numeral?)
    /// A full or partial date.
    case date(CalendarDate)
    /// A part of a whole, both in households.
    case share(part: Int, whole: Int)
    /// Yes or no.
    case flag(Bool)
  }

  /// How a value is known.
  public enum Source: String, Sendable {
    /// Computed from counts.
    case computed
    /// As printed in the plan; it could not be computed.
    case printed
    /// Follows as an interval from what is printed.
    case implied
    /// As `implied`, and only if the number of households stays the same from start to target.
    case impliedIfUnchanged = "implied-if-unchanged"
  }
}

extension Table.Cell {
  /// Whether the cell says anything.
  var isKnown: Bool {
    switch value {
    case .blank, .unknown: false
    case .list(let words): !words.isEmpty
    case .text, .word, .number, .interval, .date, .share, .flag: true
    }
  }
}
