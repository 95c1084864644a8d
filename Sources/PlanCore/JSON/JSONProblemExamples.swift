// The least text that has each mistake, and the same text mended, for `plan explain`.

extension JSONProblem.Kind {
  /// The least text that has the mistake.
  var broken: String { example.broken }

  /// The same text mended.
  var kept: String { example.kept }

  private var example: (broken: String, kept: String) {
    switch self {
    case .empty: ("", #"{ "schema": "plan/1", … }"#)
    case .utf16: ("FF FE 7B 00 22 00", #"{ "schema": "plan/1", … }"#)
    case .binary: ("PK 03 04", #"{ "schema": "plan/1", … }"#)
    case .wrongUTF8: (#""name": "X\xE3 M\x93u""#, #""name": "Xã Mẫu""#)
    case .endsTooEarly: (#"{ "poor": 17"#, #"{ "poor": 17 }"#)
    case .textAfterEnd: (#"{ "poor": 17 } }"#, #"{ "poor": 17 }"#)
    case .repeatedKey: (#"{ "poor": 17, "poor": 44 }"#, #"{ "poor": 17, "nearPoor": 44 }"#)
    case .tooDeep: ("[[[[[[ … 65 … ]]]]]]", "[ 17 ]")
    case .expectedValue: (#"{ "poor": , "nearPoor": 44 }"#, #"{ "poor": null, "nearPoor": 44 }"#)
    case .missingComma: (#"{ "poor": 17 "nearPoor": 44 }"#, #"{ "poor": 17, "nearPoor": 44 }"#)
    case .trailingComma: (#"{ "poor": 17, }"#, #"{ "poor": 17 }"#)
    case .missingColon: (#"{ "poor" 17 }"#, #"{ "poor": 17 }"#)
    case .keyMustBeText: ("{ poor: 17 }", #"{ "poor": 17 }"#)
    case .mismatchedBracket: (#"{ "poor": 17 ]"#, #"{ "poor": 17 }"#)
    case .comment: (#"{ "poor": 17 } // đã rà soát"#, #"{ "poor": 17, "note": "đã rà soát" }"#)
    case .badNumber: (#"{ "poor": 017 }"#, #"{ "poor": 17 }"#)
    case .badWord: (#"{ "poor": None }"#, #"{ "poor": null }"#)
    case .singleQuotes: (#"{ 'poor': 17 }"#, #"{ "poor": 17 }"#)
    case .badEscape: (#"{ "note": "C:\plan" }"#, #"{ "note": "C:\\plan" }"#)
    case .loneSurrogate: (#"{ "note": "\uD83D" }"#, #"{ "note": "\uD83D\uDE00" }"#)
    case .controlCharacter: ("{ \"note\": \"hai\n  dòng\" }", #"{ "note": "hai\n  dòng" }"#)
    }
  }
}
