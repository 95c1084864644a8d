// What is wrong with a text that is no JSON (RFC 8259): each mistake once, in the order of the codes.

extension JSONProblem.Kind {
  /// The mistake; in its title `…` stands for what was found.
  var mistake: Mistake {
    switch self {
    case .empty:
      Mistake(
        text: "E1101", "not-empty",
        Phrase(vi: "tệp rỗng, không có kế hoạch nào", en: "the file is empty, there is no plan in it"),
        remedy: Phrase(
          vi: "lấy lại bản lưu, hoặc bắt đầu từ một tệp mẫu", en: "take a saved copy, or start from a sample file"),
        broken: "",
        kept: #"{ "schema": "plan/1", … }"#)
    case .utf16:
      Mistake(
        text: "E1102", "utf-8", Phrase(vi: "tệp không ở dạng UTF-8", en: "the file is not UTF-8"),
        cause: Phrase(vi: "tệp được lưu kiểu \"Unicode\" (UTF-16)", en: "the file was saved as \"Unicode\" (UTF-16)"),
        remedy: Phrase(vi: "lưu lại cả tệp với bảng mã UTF-8", en: "save the whole file again as UTF-8"),
        broken: "FF FE 7B 00 22 00",
        kept: #"{ "schema": "plan/1", … }"#)
    case .binary:
      Mistake(
        text: "E1103", "text-file",
        Phrase(
          vi: "đây không phải tệp văn bản mà là bảng tính, Word hoặc PDF",
          en: "this is no text file but a spreadsheet, a Word document or a PDF"),
        remedy: Phrase(
          vi: "cần tệp JSON tên kết thúc bằng .plan.json", en: "a JSON file whose name ends in .plan.json is needed"),
        broken: "PK 03 04",
        kept: #"{ "schema": "plan/1", … }"#)
    case .wrongUTF8:
      Mistake(
        text: "E1104", "valid-utf-8", Phrase(vi: "byte … không phải UTF-8", en: "byte … is not UTF-8"),
        cause: Phrase(
          vi: "tệp được lưu bằng bảng mã cũ như TCVN3, VNI hoặc Windows-1258",
          en: "saved in an old encoding such as TCVN3, VNI or Windows-1258"),
        remedy: Phrase(vi: "lưu lại cả tệp với bảng mã UTF-8", en: "save the whole file again as UTF-8"),
        broken: #""name": "X\xE3 M\x93u""#,
        kept: #""name": "Xã Mẫu""#)
    case .endsTooEarly:
      Mistake(
        text: "E1105", "complete",
        Phrase(vi: "tệp dừng giữa chừng, còn thiếu phần sau", en: "the file stops in the middle, something is missing"),
        cause: Phrase(
          vi: "tệp bị cắt khi gửi hoặc chép, hoặc quên đóng ngoặc",
          en: "cut off when sent or copied, or a bracket or quote is not closed"),
        remedy: Phrase(
          vi: "đóng ngoặc hoặc dấu nháy còn mở, hoặc lấy lại bản đủ", en: "close what is open, or get the complete file"
        ), broken: #"{ "poor": 17"#,
        kept: #"{ "poor": 17 }"#)
    case .textAfterEnd:
      Mistake(
        text: "E1106", "one-value",
        Phrase(vi: "thừa `…` sau khi kế hoạch đã kết thúc", en: "`…` stands after the end of the plan"),
        cause: Phrase(
          vi: "một ngoặc phía trên đóng quá sớm, hoặc dán hai lần",
          en: "a bracket above closes too early, or pasted twice"),
        remedy: Phrase(vi: "xóa phần thừa", en: "delete what is too much"), broken: #"{ "poor": 17 } }"#,
        kept: #"{ "poor": 17 }"#)
    case .repeatedKey:
      Mistake(
        text: "E1107", "keys-once",
        Phrase(vi: "khóa `…` đã có trong cùng đối tượng", en: "the same object has the key `…` already"),
        cause: Phrase(vi: "chép một dòng rồi quên đổi khóa", en: "a line was copied and its key not changed"),
        remedy: Phrase(vi: "giữ một, xóa hoặc đổi tên cái kia", en: "keep one, delete or rename the other"),
        broken: #"{ "poor": 17, "poor": 44 }"#,
        kept: #"{ "poor": 17, "nearPoor": 44 }"#)
    case .tooDeep:
      Mistake(
        text: "E1108", "nesting", Phrase(vi: "ngoặc lồng sâu quá 64 bậc", en: "brackets are nested more than 64 deep"),
        remedy: Phrase(
          vi: "xóa ngoặc thừa: kế hoạch không cần quá 12 bậc",
          en: "delete what is too much: a plan needs no more than 12 levels"), broken: "[[[[[[ … 65 … ]]]]]]",
        kept: "[ 17 ]")
    case .expectedValue:
      Mistake(
        text: "E1111", "value",
        Phrase(vi: "cần một giá trị, nhưng ở đây là `…`", en: "a value must stand here, found `…`"),
        remedy: Phrase(
          vi: "viết giá trị vào đây; chưa biết thì viết null", en: "write the value here; null if it is not known"),
        broken: #"{ "poor": , "nearPoor": 44 }"#,
        kept: #"{ "poor": null, "nearPoor": 44 }"#)
    case .missingComma:
      Mistake(
        text: "E1112", "comma-between", Phrase(vi: "thiếu dấu phẩy trước `…`", en: "a comma is missing before `…`"),
        remedy: Phrase(vi: "thêm dấu phẩy giữa hai giá trị", en: "put a comma between the two values"),
        broken: #"{ "poor": 17 "nearPoor": 44 }"#,
        kept: #"{ "poor": 17, "nearPoor": 44 }"#)
    case .trailingComma:
      Mistake(
        text: "E1113", "comma-last", Phrase(vi: "thừa dấu phẩy cuối cùng", en: "the last comma has nothing after it"),
        remedy: Phrase(vi: "xóa dấu phẩy này", en: "delete this comma"), broken: #"{ "poor": 17, }"#,
        kept: #"{ "poor": 17 }"#)
    case .missingColon:
      Mistake(
        text: "E1114", "colon",
        Phrase(vi: "thiếu dấu hai chấm sau khóa, ở đây là `…`", en: "a colon must follow the key, found `…`"),
        remedy: Phrase(vi: "viết \"khóa\": giá trị", en: "write \"key\": value"), broken: #"{ "poor" 17 }"#,
        kept: #"{ "poor": 17 }"#)
    case .keyMustBeText:
      Mistake(
        text: "E1115", "key-in-quotes",
        Phrase(
          vi: "khóa phải ở trong dấu ngoặc kép, ở đây là `…`",
          en: "a key must stand in double quotes, found `…`"),
        remedy: Phrase(vi: "viết \"khóa\": giá trị", en: "write \"key\": value"), broken: "{ poor: 17 }",
        kept: #"{ "poor": 17 }"#)
    case .mismatchedBracket:
      Mistake(
        text: "E1116", "brackets-match",
        Phrase(vi: "`…` không khớp với ngoặc đã mở", en: "`…` does not match the bracket that is open"),
        remedy: Phrase(vi: "đóng { bằng } và [ bằng ]", en: "close { with } and [ with ]"), broken: #"{ "poor": 17 ]"#,
        kept: #"{ "poor": 17 }"#)
    case .comment:
      Mistake(
        text: "E1117", "no-comments", Phrase(vi: "tệp JSON không nhận chú thích", en: "a JSON file holds no comments"),
        remedy: Phrase(vi: "xóa đi, hoặc ghi vào khóa \"note\"", en: "delete it, or write it into a key \"note\""),
        broken: #"{ "poor": 17 } // đã rà soát"#,
        kept: #"{ "poor": 17, "note": "đã rà soát" }"#)
    case .badNumber:
      Mistake(
        text: "E1121", "number",
        Phrase(vi: "`…` viết sai cách viết số của JSON", en: "`…` is not how JSON spells a number"),
        cause: Phrase(
          vi: "dấu phẩy thập phân, dấu nhóm nghìn, số 0 ở đầu hoặc dấu cộng",
          en: "a decimal comma, grouped thousands, a leading zero or a plus sign"),
        remedy: Phrase(
          vi: "viết như 1011 hoặc 58.8: không dấu nhóm nghìn, dấu chấm thập phân",
          en: "write 1011 or 58.8: no grouping, a decimal point"), broken: #"{ "poor": 017 }"#,
        kept: #"{ "poor": 17 }"#)
    case .badWord:
      Mistake(
        text: "E1122", "word", Phrase(vi: "`…` không phải giá trị JSON", en: "`…` is no JSON value"),
        remedy: Phrase(
          vi: "đặt chữ trong \"…\"; chưa biết thì viết null; ngoài ra chỉ có true, false",
          en: "put text in \"…\"; null if it is not known; else only true and false"), broken: #"{ "poor": None }"#,
        kept: #"{ "poor": null }"#)
    case .singleQuotes:
      Mistake(
        text: "E1123", "double-quotes",
        Phrase(vi: "chữ phải ở trong dấu ngoặc kép", en: "text must stand in double quotes"),
        remedy: Phrase(vi: "thay ' bằng \"", en: "replace ' by \""), broken: #"{ 'poor': 17 }"#,
        kept: #"{ "poor": 17 }"#)
    case .badEscape:
      Mistake(
        text: "E1124", "escape", Phrase(vi: "`…` không có nghĩa trong JSON", en: "`…` means nothing in JSON"),
        remedy: Phrase(vi: "dấu `\\` trong chữ viết là `\\\\`", en: "a backslash in a text is written `\\\\`"),
        broken: #"{ "note": "C:\plan" }"#,
        kept: #"{ "note": "C:\\plan" }"#)
    case .loneSurrogate:
      Mistake(
        text: "E1125", "surrogate-pair",
        Phrase(vi: "mã `\\u` này chỉ là một nửa của một ký tự", en: "this `\\u` code is only half of a character"),
        remedy: Phrase(vi: "viết thẳng ký tự đó", en: "write the character itself"), broken: #"{ "note": "\uD83D" }"#,
        kept: #"{ "note": "\uD83D\uDE00" }"#)
    case .controlCharacter:
      Mistake(
        text: "E1126", "no-control-characters",
        Phrase(
          vi: "ký tự điều khiển … nằm thẳng trong chữ", en: "the control character … stands raw in a text"),
        cause: Phrase(
          vi: "quên dấu ngoặc kép đóng, hoặc dán từ bảng tính",
          en: "a closing quote is missing, or pasted from a spreadsheet"),
        remedy: Phrase(vi: "đóng dấu ngoặc kép, hoặc viết \\n, \\t", en: "close the quote, or write \\n, \\t"),
        broken: "{ \"note\": \"hai\n  dòng\" }",
        kept: #"{ "note": "hai\n  dòng" }"#)
    case .curlyQuotes:
      Mistake(
        text: "E1127", "straight-quotes",
        Phrase(
          vi: "`…` là dấu ngoặc kép cong của Word; chữ phải ở trong dấu thẳng \"",
          en: "`…` is a curly quote of Word; text must stand in straight ones: \""),
        cause: Phrase(
          vi: "soạn hoặc chép qua Word, nơi dấu ngoặc tự đổi",
          en: "typed or pasted through Word, which bends the quotes"),
        remedy: Phrase(
          vi: "thay mọi “ và ” bằng \"; sửa tệp bằng Notepad thay cho Word",
          en: "replace every “ and ” by \"; edit the file with Notepad rather than Word"),
        broken: #"{ “poor”: 17 }"#, kept: #"{ "poor": 17 }"#)
    }
  }
}

extension Mistake {
  /// A mistake in the text of a file.
  fileprivate init(
    text code: String, _ name: String, _ title: Phrase, cause: Phrase = Self.slip, remedy: Phrase, broken: String,
    kept: String
  ) {
    self.init(
      code, name, title: title,
      law: Phrase(
        vi: "Tệp kế hoạch là JSON (RFC 8259) bằng UTF-8, không thêm bớt dấu nào.",
        en: "A plan file is JSON (RFC 8259) in UTF-8, with no sign more or less."),
      why: Phrase(
        vi: "Đoán ý một tệp sai cú pháp thì có thể đọc nhầm số hộ, nên tệp bị từ chối và giữ nguyên.",
        en: "Guessing what broken text means could misread a count, so the file is refused and left as it is."),
      cause: cause, remedy: remedy, broken: broken, kept: kept)
  }

  /// The cause of a mistake that has no usual one: `plan explain` says it, a finding does not.
  static let slip = Phrase(vi: "gõ nhầm khi sửa tay", en: "a slip of the hand when editing")
}
