/// Something that is wrong with a JSON text, and where (RFC 8259, strictly).
struct JSONProblem: Hashable {
  /// What is wrong.
  enum Kind: String, CaseIterable {
    /// No bytes, or only white space.
    case empty
    /// UTF-16 or UTF-32 instead of UTF-8.
    case utf16
    /// A spreadsheet, a Word document or a PDF instead of text.
    case binary
    /// Something that is no value stands where one must.
    case expectedValue
    /// The text stops inside a value.
    case endsTooEarly
    /// Two values without a comma between them.
    case missingComma
    /// A comma with nothing after it.
    case trailingComma
    /// A key without a colon.
    case missingColon
    /// A key that is not a text in double quotes.
    case keyMustBeText
    /// Something after the end of the value.
    case textAfterEnd
    /// A key that the same object has already.
    case repeatedKey
    /// A number spelled otherwise than JSON does.
    case badNumber
    /// A word that is not `true`, `false` or `null`.
    case badWord
    /// A backslash with something unknown after it.
    case badEscape
    /// Half of a surrogate pair.
    case loneSurrogate
    /// A control character inside a text.
    case controlCharacter
    /// Bytes that are not UTF-8.
    case wrongUTF8
    /// Brackets nested more than 64 deep.
    case tooDeep
    /// A comment; JSON has none.
    case comment
    /// Single instead of double quotes.
    case singleQuotes
    /// `]` where `}` must close, or the other way round.
    case mismatchedBracket
    /// Curly quotes, as Word makes them, instead of straight ones.
    case curlyQuotes
  }

  let kind: Kind
  /// Offset of the first wrong byte.
  let offset: Int
}
