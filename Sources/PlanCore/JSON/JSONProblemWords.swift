// The words for each mistake in a JSON text: its code, its name, what is wrong, why probably, what to do.

extension JSONProblem.Kind {
  /// The code, which keeps its meaning for ever.
  var code: String {
    switch self {
    case .empty: "E1101"
    case .utf16: "E1102"
    case .binary: "E1103"
    case .wrongUTF8: "E1104"
    case .endsTooEarly: "E1105"
    case .textAfterEnd: "E1106"
    case .repeatedKey: "E1107"
    case .tooDeep: "E1108"
    case .expectedValue: "E1111"
    case .missingComma: "E1112"
    case .trailingComma: "E1113"
    case .missingColon: "E1114"
    case .keyMustBeText: "E1115"
    case .mismatchedBracket: "E1116"
    case .comment: "E1117"
    case .badNumber: "E1121"
    case .badWord: "E1122"
    case .singleQuotes: "E1123"
    case .badEscape: "E1124"
    case .loneSurrogate: "E1125"
    case .controlCharacter: "E1126"
    }
  }

  /// The name of the rule that is broken.
  var name: String {
    switch self {
    case .empty: "not-empty"
    case .utf16: "utf-8"
    case .binary: "text-file"
    case .wrongUTF8: "valid-utf-8"
    case .endsTooEarly: "complete"
    case .textAfterEnd: "one-value"
    case .repeatedKey: "keys-once"
    case .tooDeep: "nesting"
    case .expectedValue: "value"
    case .missingComma: "comma-between"
    case .trailingComma: "comma-last"
    case .missingColon: "colon"
    case .keyMustBeText: "key-in-quotes"
    case .mismatchedBracket: "brackets-match"
    case .comment: "no-comments"
    case .badNumber: "number"
    case .badWord: "word"
    case .singleQuotes: "double-quotes"
    case .badEscape: "escape"
    case .loneSurrogate: "surrogate-pair"
    case .controlCharacter: "no-control-characters"
    }
  }

  /// What is wrong, with what stands there.
  func message(_ here: String) -> Phrase {
    switch self {
    case .empty: Phrase(vi: "tệp rỗng, không có kế hoạch nào", en: "the file is empty, there is no plan in it")
    case .utf16: Phrase(vi: "tệp không ở dạng UTF-8", en: "the file is not UTF-8")
    case .binary:
      Phrase(
        vi: "đây không phải tệp văn bản mà là bảng tính, Word hoặc PDF",
        en: "this is no text file but a spreadsheet, a Word document or a PDF")
    case .wrongUTF8: Phrase(vi: "byte \(here) không phải UTF-8", en: "byte \(here) is not UTF-8")
    case .endsTooEarly:
      Phrase(vi: "tệp dừng giữa chừng, còn thiếu phần sau", en: "the file stops in the middle, something is missing")
    case .textAfterEnd:
      Phrase(vi: "thừa `\(here)` sau khi kế hoạch đã kết thúc", en: "`\(here)` stands after the end of the plan")
    case .repeatedKey:
      Phrase(vi: "khóa `\(here)` đã có trong cùng đối tượng", en: "the same object has the key `\(here)` already")
    case .tooDeep: Phrase(vi: "ngoặc lồng sâu quá 64 bậc", en: "brackets are nested more than 64 deep")
    case .expectedValue:
      Phrase(vi: "cần một giá trị, nhưng ở đây là `\(here)`", en: "a value must stand here, found `\(here)`")
    case .missingComma: Phrase(vi: "thiếu dấu phẩy trước `\(here)`", en: "a comma is missing before `\(here)`")
    case .trailingComma: Phrase(vi: "thừa dấu phẩy cuối cùng", en: "the last comma has nothing after it")
    case .missingColon:
      Phrase(vi: "thiếu dấu hai chấm sau khóa, ở đây là `\(here)`", en: "a colon must follow the key, found `\(here)`")
    case .keyMustBeText:
      Phrase(
        vi: "khóa phải ở trong dấu ngoặc kép, ở đây là `\(here)`",
        en: "a key must stand in double quotes, found `\(here)`")
    case .mismatchedBracket:
      Phrase(vi: "`\(here)` không khớp với ngoặc đã mở", en: "`\(here)` does not match the bracket that is open")
    case .comment: Phrase(vi: "tệp JSON không nhận chú thích", en: "a JSON file holds no comments")
    case .badNumber:
      Phrase(vi: "`\(here)` viết sai cách viết số của JSON", en: "`\(here)` is not how JSON spells a number")
    case .badWord: Phrase(vi: "`\(here)` không phải giá trị JSON", en: "`\(here)` is no JSON value")
    case .singleQuotes: Phrase(vi: "chữ phải ở trong dấu ngoặc kép", en: "text must stand in double quotes")
    case .badEscape:
      Phrase(vi: "`\(here)` không có nghĩa trong JSON", en: "`\(here)` means nothing in JSON")
    case .loneSurrogate:
      Phrase(vi: "mã `\\u` này chỉ là một nửa của một ký tự", en: "this `\\u` code is only half of a character")
    case .controlCharacter:
      Phrase(
        vi: "ký tự điều khiển \(here) nằm thẳng trong chữ", en: "the control character \(here) stands raw in a text")
    }
  }

  /// What probably happened, where there is one usual story.
  var cause: Phrase? {
    switch self {
    case .utf16: Phrase(vi: "tệp được lưu kiểu \"Unicode\" (UTF-16)", en: "the file was saved as \"Unicode\" (UTF-16)")
    case .wrongUTF8:
      Phrase(
        vi: "tệp được lưu bằng bảng mã cũ như TCVN3, VNI hoặc Windows-1258",
        en: "saved in an old encoding such as TCVN3, VNI or Windows-1258")
    case .endsTooEarly:
      Phrase(
        vi: "tệp bị cắt khi gửi hoặc chép, hoặc quên đóng ngoặc",
        en: "cut off when sent or copied, or a bracket or quote is not closed")
    case .repeatedKey:
      Phrase(vi: "chép một dòng rồi quên đổi khóa", en: "a line was copied and its key not changed")
    case .controlCharacter:
      Phrase(
        vi: "quên dấu ngoặc kép đóng, hoặc dán từ bảng tính",
        en: "a closing quote is missing, or pasted from a spreadsheet")
    case .badNumber:
      Phrase(
        vi: "dấu phẩy thập phân, dấu nhóm nghìn, số 0 ở đầu hoặc dấu cộng",
        en: "a decimal comma, grouped thousands, a leading zero or a plus sign")
    case .textAfterEnd:
      Phrase(
        vi: "một ngoặc phía trên đóng quá sớm, hoặc dán hai lần",
        en: "a bracket above closes too early, or pasted twice")
    case .empty, .binary, .tooDeep, .expectedValue, .missingComma, .trailingComma, .missingColon,
      .keyMustBeText, .mismatchedBracket, .comment, .badWord, .singleQuotes, .badEscape, .loneSurrogate:
      nil
    }
  }

  /// What to do next.
  var remedy: Phrase {
    switch self {
    case .empty:
      Phrase(vi: "lấy lại bản lưu, hoặc bắt đầu từ một tệp mẫu", en: "take a saved copy, or start from a sample file")
    case .utf16, .wrongUTF8: Phrase(vi: "lưu lại cả tệp với bảng mã UTF-8", en: "save the whole file again as UTF-8")
    case .binary:
      Phrase(vi: "cần tệp JSON tên kết thúc bằng .plan.json", en: "a JSON file whose name ends in .plan.json is needed")
    case .endsTooEarly:
      Phrase(
        vi: "đóng ngoặc hoặc dấu nháy còn mở, hoặc lấy lại bản đủ", en: "close what is open, or get the complete file")
    case .textAfterEnd: Phrase(vi: "xóa phần thừa", en: "delete what is too much")
    case .repeatedKey: Phrase(vi: "giữ một, xóa hoặc đổi tên cái kia", en: "keep one, delete or rename the other")
    case .tooDeep:
      Phrase(
        vi: "xóa ngoặc thừa: kế hoạch không cần quá 12 bậc",
        en: "delete what is too much: a plan needs no more than 12 levels")
    case .expectedValue:
      Phrase(vi: "viết giá trị vào đây; chưa biết thì viết null", en: "write the value here; null if it is not known")
    case .missingComma: Phrase(vi: "thêm dấu phẩy giữa hai giá trị", en: "put a comma between the two values")
    case .trailingComma: Phrase(vi: "xóa dấu phẩy này", en: "delete this comma")
    case .missingColon: Phrase(vi: "viết \"khóa\": giá trị", en: "write \"key\": value")
    case .keyMustBeText: Phrase(vi: "viết \"khóa\": giá trị", en: "write \"key\": value")
    case .mismatchedBracket: Phrase(vi: "đóng { bằng } và [ bằng ]", en: "close { with } and [ with ]")
    case .comment:
      Phrase(vi: "xóa đi, hoặc ghi vào khóa \"note\"", en: "delete it, or write it into a key \"note\"")
    case .badNumber:
      Phrase(
        vi: "viết như 1011 hoặc 58.8: không dấu nhóm nghìn, dấu chấm thập phân",
        en: "write 1011 or 58.8: no grouping, a decimal point")
    case .badWord:
      Phrase(
        vi: "đặt chữ trong \"…\"; chưa biết thì viết null; ngoài ra chỉ có true, false",
        en: "put text in \"…\"; null if it is not known; else only true and false")
    case .singleQuotes: Phrase(vi: "thay ' bằng \"", en: "replace ' by \"")
    case .badEscape:
      Phrase(vi: "dấu `\\` trong chữ viết là `\\\\`", en: "a backslash in a text is written `\\\\`")
    case .loneSurrogate: Phrase(vi: "viết thẳng ký tự đó", en: "write the character itself")
    case .controlCharacter:
      Phrase(vi: "đóng dấu ngoặc kép, hoặc viết \\n, \\t", en: "close the quote, or write \\n, \\t")
    }
  }
}
