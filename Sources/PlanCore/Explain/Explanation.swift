/// The pages of `plan explain`: every code with its law, its reason, its example and its remedy.
public struct Explanation {
  private let language: Language
  private let width: Int

  /// Pages in a language, as wide as a terminal.
  public init(language: Language, width: Int) {
    self.language = language
    self.width = max(40, width)
  }

  /// One line for every code.
  public var list: String {
    var text = ""
    for kind in JSONProblem.Kind.allCases { text += line(kind.code, .error, kind.message("…")) }
    for topic in FileTopic.all { text += line(topic.code, topic.level, topic.title) }
    for rule in Rule.everywhere { text += line(rule.code, rule.level, rule.title) }
    return text
  }

  /// The page about a code; `nil` where there is none.
  public func page(about code: String) -> String? {
    if let rule = Rule.everywhere.first(where: { $0.code == code }) { return page(rule) }
    if let kind = JSONProblem.Kind.allCases.first(where: { $0.code == code }) {
      return head(kind.code, kind.name, .error, kind.message("…"))
        + [
          (Self.law, Self.jsonLaw), (Self.why, Self.jsonWhy), (Self.cause, kind.cause ?? Self.slip),
          (Self.remedy, kind.remedy),
        ].map(section).joined() + examples(kind.broken, kind.kept)
    }
    if let topic = FileTopic.all.first(where: { $0.code == code }) {
      return head(topic.code, topic.name, topic.level, topic.title)
        + [(Self.law, Self.planLaw), (Self.why, Self.planWhy), (Self.remedy, topic.remedy)].map(section).joined()
        + examples(topic.broken, topic.kept)
    }
    return nil
  }

  private func page(_ rule: Rule) -> String {
    head(rule.code, rule.name, rule.level, rule.title)
      + [(Self.law, rule.law), (Self.why, rule.why), (Self.remedy, rule.remedy)].map(section).joined()
      + examples(rule.broken, rule.kept)
  }

  private func examples(_ broken: String, _ kept: String) -> String {
    "\n" + Self.example(language) + ":\n\n" + Self.indented(broken) + "\n" + Self.mended(language) + ":\n\n"
      + Self.indented(kept)
  }

  private func line(_ code: String, _ level: Finding.Level, _ title: Phrase) -> String {
    let indent = code.utf8.count + 12
    let lines = title(language).wrapped(to: max(20, width - indent))
    let first = "\(code)  \(level.words(language).padded(to: 10))\(lines.first ?? "")\n"
    return first + lines.dropFirst().map { String(repeating: " ", count: indent) + $0 + "\n" }.joined()
  }

  private func head(_ code: String, _ name: String, _ level: Finding.Level, _ title: Phrase) -> String {
    "\(code) \(name) (\(level.words(language)))\n" + title(language).wrapped(to: width).map { $0 + "\n" }.joined()
  }

  private func section(_ section: (title: Phrase, words: Phrase)) -> String {
    let lines = "\(section.title(language)): \(section.words(language))".wrapped(to: width)
    return "\n" + lines.map { $0 + "\n" }.joined()
  }

  private static func indented(_ json: String) -> String {
    json.split(separator: "\n", omittingEmptySubsequences: true).map { "    \($0)\n" }.joined()
  }

  private static let jsonLaw = Phrase(
    vi: "Tệp kế hoạch là JSON (RFC 8259) bằng UTF-8, không thêm bớt dấu nào.",
    en: "A plan file is JSON (RFC 8259) in UTF-8, with no sign more or less.")
  private static let jsonWhy = Phrase(
    vi: "Đoán ý một tệp sai cú pháp thì có thể đọc nhầm số hộ, nên tệp bị từ chối và giữ nguyên.",
    en: "Guessing what broken text means could misread a count, so the file is refused and left as it is.")
  private static let slip = Phrase(vi: "gõ nhầm khi sửa tay", en: "a slip of the hand when editing")
  private static let planLaw = Phrase(
    vi: "Mỗi khóa của kế hoạch có một kiểu giá trị; `plan schema` ghi đủ.",
    en: "Every key of a plan has one type of value; `plan schema` says them all.")
  private static let planWhy = Phrase(
    vi: "Một số viết dưới dạng khác có thể bị đọc thành số khác; một khóa gõ sai thì số của nó bị bỏ qua.",
    en: "A number written otherwise could be read as another; the number of a misspelled key would be passed over.")
  private static let law = Phrase(vi: "Quy tắc", en: "Law")
  private static let why = Phrase(vi: "Vì sao", en: "Why")
  private static let cause = Phrase(vi: "Thường do", en: "Usual cause")
  private static let remedy = Phrase(vi: "Cách sửa", en: "Remedy")
  private static let example = Phrase(vi: "Ví dụ sai", en: "An example that breaks it")
  private static let mended = Phrase(vi: "Đã sửa", en: "Mended")
}

extension Rule {
  /// The codes of everything that can be found, files and JSON included.
  public static var codes: [String] {
    JSONProblem.Kind.allCases.map(\.code) + FileTopic.all.map(\.code) + Rule.everywhere.map(\.code)
  }

  /// Whether a code means anything.
  public static func isKnown(_ code: String) -> Bool { codes.contains(code) }
}

/// A kind of mistake that keeps a file from being a plan, for `plan explain`.
struct FileTopic {
  let code: String
  let name: String
  var level = Finding.Level.error
  let title: Phrase
  let remedy: Phrase
  /// The least text that has the mistake, and the same text mended.
  let broken: String
  let kept: String

  static let all: [FileTopic] = [
    FileTopic(
      code: "E1201", name: "type", title: Phrase(vi: "Giá trị sai kiểu", en: "A value of the wrong type"),
      remedy: Phrase(
        vi: "viết đúng kiểu mà thông báo nêu: số, chữ, ngày, {…} hoặc […]",
        en: "write the type that the message names: number, text, date, {…} or […]"), broken: #""poor": "17""#,
      kept: #""poor": 17"#),
    FileTopic(
      code: "E1202", name: "number-spelling", title: Phrase(vi: "Số viết sai cách", en: "A number spelled otherwise"),
      remedy: Phrase(
        vi: "số hộ chỉ gồm chữ số; tỷ lệ có thể thêm dấu chấm thập phân; không số mũ",
        en: "counts are digits only; rates may have a decimal point; no exponent"), broken: #""poor": 17.0"#,
      kept: #""poor": 17"#),
    FileTopic(
      code: "E1203", name: "required-key", title: Phrase(vi: "Thiếu khóa bắt buộc", en: "A required key is missing"),
      remedy: Phrase(
        vi: "thêm khóa; `plan schema` cho biết khóa nào bắt buộc",
        en: "add the key; `plan schema` says which are required"), broken: #""area": { "kind": "commune" }"#,
      kept: #""area": { "name": "Xã Mẫu", "kind": "commune" }"#),
    FileTopic(
      code: "E1204", name: "closed-list",
      title: Phrase(vi: "Giá trị không có trong danh sách", en: "A value outside its list"),
      remedy: Phrase(
        vi: "chọn một giá trị mà thông báo liệt kê", en: "choose one of the values that the message lists"),
      broken: #""kind": "comune""#, kept: #""kind": "commune""#),
    FileTopic(
      code: "E1205", name: "date", title: Phrase(vi: "Ngày không có thật", en: "An impossible date"),
      remedy: Phrase(
        vi: "viết 2024-02-19, 2024-02, 2024-Q1 hoặc 2024", en: "write 2024-02-19, 2024-02, 2024-Q1 or 2024"),
      broken: #""issued": "2024-02-30""#, kept: #""issued": "2024-02-29""#),
    FileTopic(
      code: "E1206", name: "schema-version", title: Phrase(vi: "Tệp của bản mới hơn", en: "A file of a newer version"),
      remedy: Phrase(vi: "dùng bản `plan` mới hơn", en: "use a newer `plan`"), broken: #""schema": "plan/2""#,
      kept: #""schema": "plan/1""#),
    FileTopic(
      code: "E1207", name: "schema", title: Phrase(vi: "Không phải tệp kế hoạch", en: "Not a plan file"),
      remedy: Phrase(vi: "tệp kế hoạch có \"schema\": \"plan/1\"", en: "a plan file has \"schema\": \"plan/1\""),
      broken: #""schema": "budget/1""#, kept: #""schema": "plan/1""#),
    FileTopic(
      code: "E1208", name: "too-many-words",
      title: Phrase(vi: "Quá nhiều chỉ số hoặc phần", en: "Too many indicators or parts"),
      remedy: Phrase(vi: "dùng các chỉ số của chuẩn nghèo", en: "use the indicators of the standard"),
      broken: #""lacking": { "a1": 1, "a2": 1, "a3": 1, …, "a4097": 1 }"#, kept: #""lacking": { "water": 1 }"#),
    FileTopic(
      code: "E1301", name: "unknown-key", level: .warning, title: Phrase(vi: "Khóa không quen", en: "An unknown key"),
      remedy: Phrase(
        vi: "sửa chính tả của khóa, hoặc ghi vào \"note\"",
        en: "mend the spelling of the key, or write it into \"note\""), broken: #""nearpoor": 44"#,
      kept: #""nearPoor": 44"#),
  ]
}
