import PlanCore

/// The options that mean the same in every command that takes them.
enum SharedOption: String, CaseIterable {
  case dir, format, output, table, group, year
  case asOf = "as-of"
  case dryRun = "dry-run"
  case lang, color, quiet, help, version

  /// The declarations of the options that every command takes; the others are picked by the commands that have a use
  /// for them.
  static var everywhere: [OptionDeclaration] {
    [SharedOption.dir, .lang, .color, .quiet, .help, .version].map(\.declaration)
  }

  /// The option without the words that its value may be: those differ from command to command.
  var declaration: OptionDeclaration {
    switch self {
    case .dir:
      declared(
        "C", ValueDeclaration(FolderName.self, name: "DIR"), vi: "làm việc trong thư mục DIR",
        en: "work in the folder DIR")
    case .format:
      declared("f", ValueDeclaration(Format.self), vi: "dạng của kết quả", en: "the form of the result")
    case .output:
      declared(
        "o", ValueDeclaration(Destination.self), vi: "ghi kết quả vào FILE, dạng theo đuôi tệp; `-` là màn hình",
        en: "write the result to FILE, its form from the ending; `-` is standard output")
    case .table:
      declared(
        nil, ValueDeclaration(String.self, name: "NAME"), isList: true, vi: "chỉ lấy bảng NAME (nhiều bảng: a,b)",
        en: "only the table NAME (several: a,b)")
    case .group:
      declared(
        nil, ValueDeclaration(String.self, name: "ID"), vi: "chỉ tính nhóm ID, như `ethnic-minority`",
        en: "only the group ID, such as `ethnic-minority`")
    case .year:
      declared(
        nil, ValueDeclaration(String.self, name: "YEAR"), vi: "chọn kế hoạch của năm YEAR",
        en: "choose the plan of the year YEAR")
    case .asOf:
      declared(
        nil, ValueDeclaration(String.self, name: "DATE"), vi: "tính đến ngày DATE, như 10/6/2024",
        en: "as things stood on DATE, such as 10/6/2024")
    case .dryRun:
      declared("n", nil, vi: "cho biết sẽ ghi gì, không ghi", en: "say what would be written, write nothing")
    case .lang:
      declared(
        nil, ValueDeclaration(Language.self), vi: "ngôn ngữ (hoặc biến PLAN_LANG)",
        en: "the language (or the variable PLAN_LANG)")
    case .color:
      declared(nil, ValueDeclaration(ColorChoice.self), vi: "khi nào tô màu", en: "when to use colour")
    case .quiet:
      declared("q", nil, vi: "chỉ in số liệu và lỗi tìm thấy", en: "data and findings only")
    case .help:
      declared("h", nil, vi: "hướng dẫn về lệnh", en: "help on the command")
    case .version:
      declared(nil, nil, vi: "phiên bản của chương trình", en: "the version of the program")
    }
  }

  private func declared(
    _ short: Character?, _ value: ValueDeclaration?, isList: Bool = false, vi: String, en: String
  ) -> OptionDeclaration {
    OptionDeclaration(
      name: rawValue, short: short, value: value, isList: isList, summary: Phrase(vi: vi, en: en))
  }

  /// The option as a parameter of a command, with the command's own type of value.
  fileprivate func picked<Value: ArgumentValue>() -> Parameter<Value?> {
    let declaration = declaration
    return option(
      declaration.name, short: declaration.short, value: declaration.value?.name, isList: declaration.isList,
      declaration.summary)
  }
}

/// The shared options as parameters that a command picks for its form.
enum Shared {
  /// `-o FILE`.
  static var output: Parameter<Destination?> { SharedOption.output.picked() }

  /// `-f FORMAT`: every command that makes tables writes them in every format.
  static var format: Parameter<Format?> { SharedOption.format.picked() }

  /// `-f FORMAT`, where a command has formats beyond those of tables.
  static func formats<Value: ArgumentValue>(_ type: Value.Type) -> Parameter<Value?> { SharedOption.format.picked() }

  /// `--table NAME`, with the tables that the command has.
  static func table<Value: ArgumentValue & Equatable>(_ type: Value.Type) -> Parameter<Listed<Value>?> {
    SharedOption.table.picked()
  }

  /// `--no-bom`: every command that makes tables can make them for programs that do not expect the mark.
  static var noMark: Parameter<Bool> {
    flag("no-bom", Phrase(vi: "CSV, TSV không có dấu BOM cho Excel", en: "CSV and TSV without the BOM for Excel"))
  }

  /// `--group ID`.
  static var group: Parameter<Group?> { SharedOption.group.picked() }

  /// `--year YEAR`.
  static var year: Parameter<Year?> { SharedOption.year.picked() }

  /// `--as-of DATE`.
  static var asOf: Parameter<CalendarDate?> { SharedOption.asOf.picked() }
}
