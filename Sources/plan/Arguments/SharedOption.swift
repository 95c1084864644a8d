import PlanCore

/// The options that mean the same in every command that takes them.
enum SharedOption: String, CaseIterable {
  case dir, format, output, table, group, year
  case asOf = "as-of"
  case dryRun = "dry-run"
  case lang, color, quiet, help, version

  /// Whether every command takes it; the others are picked by the commands that have a use for them.
  var isEverywhere: Bool {
    switch self {
    case .dir, .lang, .color, .quiet, .help, .version: true
    case .format, .output, .table, .group, .year, .asOf, .dryRun: false
    }
  }

  /// The declarations of the options that every command takes.
  static var everywhere: [OptionDeclaration] { allCases.filter(\.isEverywhere).map(\.declaration) }

  /// The option without the words that its value may be: those differ from command to command.
  var declaration: OptionDeclaration {
    OptionDeclaration(name: rawValue, short: short, value: value, summary: summary)
  }

  private var short: Character? {
    switch self {
    case .dir: "C"
    case .format: "f"
    case .output: "o"
    case .quiet: "q"
    case .dryRun: "n"
    case .help: "h"
    case .table, .group, .year, .asOf, .lang, .color, .version: nil
    }
  }

  private var value: ValueDeclaration? {
    switch self {
    case .dir: ValueDeclaration(String.self, name: "DIR")
    case .format: ValueDeclaration(Format.self)
    case .output: ValueDeclaration(Destination.self)
    case .table: ValueDeclaration(String.self, name: "NAME")
    case .group: ValueDeclaration(String.self, name: "ID")
    case .year: ValueDeclaration(String.self, name: "YEAR")
    case .asOf: ValueDeclaration(String.self, name: "DATE")
    case .lang: ValueDeclaration(Language.self)
    case .color: ValueDeclaration(ColorChoice.self)
    case .dryRun, .quiet, .help, .version: nil
    }
  }
}

/// The shared options as parameters that a command picks for its form.
enum Shared {
  /// `-o FILE`.
  static var output: Parameter<Destination?> { SharedOption.output.picked() }

  /// `-f FORMAT`: every command that makes tables writes them in every format.
  static var format: Parameter<Format?> { SharedOption.format.picked() }

  /// `--table NAME`, with the tables that the command has.
  static func table<Value: ArgumentValue>(_ type: Value.Type) -> Parameter<Value?> { SharedOption.table.picked() }

  /// `--group ID`.
  static var group: Parameter<Group?> { SharedOption.group.picked() }

  /// `--year YEAR`.
  static var year: Parameter<Year?> { SharedOption.year.picked() }

  /// `--as-of DATE`.
  static var asOf: Parameter<CalendarDate?> { SharedOption.asOf.picked() }
}

extension SharedOption {
  /// The option as a parameter of a command, with the command's own type of value.
  fileprivate func picked<Value: ArgumentValue>() -> Parameter<Value?> {
    option(rawValue, short: short, value: value?.name, summary)
  }

  private var summary: Phrase {
    switch self {
    case .dir:
      Phrase(vi: "làm việc trong thư mục DIR", en: "work in the folder DIR")
    case .format:
      Phrase(vi: "dạng của kết quả", en: "the form of the result")
    case .output:
      Phrase(
        vi: "ghi kết quả vào FILE, dạng theo đuôi tệp; `-` là màn hình",
        en: "write the result to FILE, its form from the ending; `-` is standard output")
    case .table:
      Phrase(vi: "chỉ lấy bảng NAME", en: "only the table NAME")
    case .group:
      Phrase(vi: "chỉ tính nhóm ID, như `ethnic-minority`", en: "only the group ID, such as `ethnic-minority`")
    case .year:
      Phrase(vi: "chọn kế hoạch của năm YEAR", en: "choose the plan of the year YEAR")
    case .asOf:
      Phrase(vi: "tính đến ngày DATE, như 2024-06-10", en: "as things stood on DATE, such as 2024-06-10")
    case .dryRun:
      Phrase(vi: "cho biết sẽ ghi gì, không ghi", en: "say what would be written, write nothing")
    case .lang:
      Phrase(vi: "ngôn ngữ (hoặc biến PLAN_LANG)", en: "the language (or the variable PLAN_LANG)")
    case .color:
      Phrase(vi: "khi nào tô màu", en: "when to use colour")
    case .quiet:
      Phrase(vi: "chỉ in số liệu và lỗi tìm thấy", en: "data and findings only")
    case .help:
      Phrase(vi: "hướng dẫn về lệnh", en: "help on the command")
    case .version:
      Phrase(vi: "phiên bản của chương trình", en: "the version of the program")
    }
  }
}
