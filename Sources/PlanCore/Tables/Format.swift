/// The formats that every answer can be had in. A new one is a case here, its line in `trait`, and a file that writes it.
public enum Format: String, CaseIterable, Sendable {
  case text, markdown, csv, tsv, json, ndjson

  /// What a format is made of.
  public enum Matter: Sendable {
    /// Lines, set as they are to be read.
    case lines
    /// All tables that people read.
    case views
    /// One table.
    case sheet
    /// Objects of JSON.
    case objects
  }

  /// The format that a word stands for: its name or one of its endings.
  public init?(named word: String) {
    if let format = Format(rawValue: word) ?? Format(ending: word) { self = format } else { return nil }
  }

  /// The format that the ending of a file stands for, with capital letters or without.
  public init?(ending: String) {
    let ending = ending.lowercased()
    guard let format = Format.allCases.first(where: { $0.trait.endings.contains(ending) }) else { return nil }
    self = format
  }

  /// The endings of files that stand for the format; the first is the usual one.
  public var endings: [String] { trait.endings }

  /// What it is made of.
  public var matter: Matter { trait.matter }

  /// Whether it is read by programs rather than by people.
  public var isForPrograms: Bool { matter == .sheet || matter == .objects }

  /// An answer in this format, in UTF-8.
  public func write(_ reply: Reply, _ style: Style) -> [UInt8] { trait.write(reply, style) }
}

/// How an answer is set, whatever its format; each takes of it what it has a use for.
public struct Style: Sendable {
  /// The language of words, numbers and dates.
  public let language: Language
  /// The cells of a line.
  public let width: Int
  /// Whether a terminal shows it in colour.
  public let isColored: Bool
  /// Whether separated values begin with U+FEFF, by which Excel knows UTF-8.
  public let hasByteOrderMark: Bool

  /// A style; as for a file unless told otherwise.
  public init(_ language: Language, width: Int = 80, isColored: Bool = false, byteOrderMark: Bool = true) {
    self.language = language
    self.width = width
    self.isColored = isColored
    hasByteOrderMark = byteOrderMark
  }
}

extension Format {
  /// All that is to be known of a format.
  private struct Trait {
    let endings: [String]
    let matter: Matter
    let write: (Reply, Style) -> [UInt8]
  }

  private var trait: Trait {
    switch self {
    case .text:
      Trait(endings: ["txt", "text"], matter: .lines) { reply, style in
        TextFormat(language: style.language, width: style.width, color: style.isColored).write(reply.blocks())
      }
    case .markdown:
      Trait(endings: ["md", "markdown"], matter: .views) { reply, style in
        Array(MarkdownFormat(language: style.language).write(reply.blocks()).utf8)
      }
    case .csv: Trait(endings: ["csv"], matter: .sheet) { $0.separated(.comma, $1) }
    case .tsv: Trait(endings: ["tsv", "tab"], matter: .sheet) { $0.separated(.tab, $1) }
    case .json: Trait(endings: ["json"], matter: .objects) { $0.json($1.language) }
    case .ndjson:
      Trait(endings: ["ndjson", "jsonl"], matter: .objects) { reply, style in
        reply.records(style.language).flatMap { Array(JSONText.line($0).utf8) + [UInt8(ascii: "\n")] }
      }
    }
  }
}

extension Reply {
  /// The one table that a spreadsheet opens; nothing where there is none.
  fileprivate func separated(_ separator: SeparatedFormat.Separator, _ style: Style) -> [UInt8] {
    let tables = tables()
    guard let table = sheet.map({ id in tables.first { $0.id == id } }) ?? tables.first else { return [] }
    let format = SeparatedFormat(separator, language: style.language, byteOrderMark: style.hasByteOrderMark)
    return Array(format.write(table).utf8)
  }
}
