// What is wrong with a JSON text that is no plan: keys, types of values, spellings. In the order of the codes.

extension FileProblem.Kind {
  /// The mistake.
  var mistake: Mistake {
    switch self {
    case .json(let kind): kind.mistake
    case .wrongType: .wrongType
    case .wrongNumber: .wrongNumber
    case .missingKey: .missingKey
    case .outsideList: .outsideList
    case .impossibleDate: .impossibleDate
    case .newerSchema: .newerSchema
    case .notAPlan: .notAPlan
    case .tooManyWords: .tooManyWords
    case .unknownKey: .unknownKey
    }
  }
}

extension Mistake {
  /// All mistakes in keys and values, in the order of the codes.
  static let inValues = [
    wrongType, wrongNumber, missingKey, outsideList, impossibleDate, newerSchema, notAPlan, tooManyWords, unknownKey,
  ]

  static let wrongType = Mistake(
    value: "E1201", "type", title: Phrase(vi: "Giá trị sai kiểu", en: "A value of the wrong type"),
    remedy: Phrase(
      vi: "viết đúng kiểu mà thông báo nêu: số, chữ, ngày, {…} hoặc […]",
      en: "write the type that the message names: number, text, date, {…} or […]"), broken: #""poor": "17""#,
    kept: #""poor": 17"#)
  static let wrongNumber = Mistake(
    value: "E1202", "number-spelling", title: Phrase(vi: "Số viết sai cách", en: "A number spelled otherwise"),
    remedy: Phrase(
      vi: "số hộ chỉ gồm chữ số; tỷ lệ có thể thêm dấu chấm thập phân; không số mũ",
      en: "counts are digits only; rates may have a decimal point; no exponent"), broken: #""poor": 17.0"#,
    kept: #""poor": 17"#)
  static let missingKey = Mistake(
    value: "E1203", "required-key", title: Phrase(vi: "Thiếu khóa bắt buộc", en: "A required key is missing"),
    remedy: Phrase(
      vi: "thêm khóa; `plan schema` cho biết khóa nào bắt buộc",
      en: "add the key; `plan schema` says which are required"), broken: #""area": { "kind": "commune" }"#,
    kept: #""area": { "name": "Xã Mẫu", "kind": "commune" }"#)
  static let outsideList = Mistake(
    value: "E1204", "closed-list",
    title: Phrase(vi: "Giá trị không có trong danh sách", en: "A value outside its list"),
    remedy: Phrase(
      vi: "chọn một giá trị mà thông báo liệt kê", en: "choose one of the values that the message lists"),
    broken: #""kind": "comune""#, kept: #""kind": "commune""#)
  static let impossibleDate = Mistake(
    value: "E1205", "date", title: Phrase(vi: "Ngày không có thật", en: "An impossible date"),
    remedy: Phrase(
      vi: "viết 2024-02-19, 2024-02, 2024-Q1 hoặc 2024", en: "write 2024-02-19, 2024-02, 2024-Q1 or 2024"),
    broken: #""issued": "2024-02-30""#, kept: #""issued": "2024-02-29""#)
  static let newerSchema = Mistake(
    value: "E1206", "schema-version", title: Phrase(vi: "Tệp của bản mới hơn", en: "A file of a newer version"),
    remedy: Phrase(vi: "dùng bản `plan` mới hơn", en: "use a newer `plan`"), broken: #""schema": "plan/2""#,
    kept: #""schema": "plan/1""#)
  static let notAPlan = Mistake(
    value: "E1207", "schema", title: Phrase(vi: "Không phải tệp kế hoạch", en: "Not a plan file"),
    remedy: Phrase(vi: "tệp kế hoạch có \"schema\": \"plan/1\"", en: "a plan file has \"schema\": \"plan/1\""),
    broken: #""schema": "budget/1""#, kept: #""schema": "plan/1""#)
  static let tooManyWords = Mistake(
    value: "E1208", "too-many-words",
    title: Phrase(vi: "Quá nhiều chỉ số hoặc phần", en: "Too many indicators or parts"),
    remedy: Phrase(vi: "dùng các chỉ số của chuẩn nghèo", en: "use the indicators of the standard"),
    broken: #""lacking": { "a1": 1, "a2": 1, "a3": 1, …, "a4097": 1 }"#, kept: #""lacking": { "water": 1 }"#)
  static let unknownKey = Mistake(
    value: "E1301", "unknown-key", .warning, title: Phrase(vi: "Khóa không có trong mẫu", en: "An unknown key"),
    remedy: Phrase(
      vi: "sửa chính tả của khóa, hoặc ghi vào \"note\"",
      en: "correct the spelling of the key, or write it into \"note\""), broken: #""nearpoor": 44"#,
    kept: #""nearPoor": 44"#)

  /// A mistake in a key or a value.
  private init(
    value code: String, _ name: String, _ level: Finding.Level = .error, title: Phrase, remedy: Phrase, broken: String,
    kept: String
  ) {
    self.init(
      code, name, level, title: title,
      law: Phrase(
        vi: "Mỗi khóa của kế hoạch có một kiểu giá trị; `plan schema` ghi đủ.",
        en: "Every key of a plan has one type of value; `plan schema` says them all."),
      why: Phrase(
        vi: "Một số viết dưới dạng khác có thể bị đọc thành số khác; một khóa gõ sai thì số của nó bị bỏ qua.",
        en: "A number written otherwise could be read as another; the number of a misspelled key would be passed over."),
      remedy: remedy, broken: broken, kept: kept)
  }
}
