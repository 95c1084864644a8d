/// Number and symbol of a document (số, ký hiệu), read as loosely as people write them: `Số: 05/KH-UBND`, `5/KH - UBND`.
struct DocumentNumber {
  /// Without leading zeros; empty where it is blank, as in `/KH-UBND`.
  private let number: String
  /// Letters and digits after it, folded: `khubnd`.
  private let symbol: String

  init(_ text: String) {
    var scalars = text.folded.unicodeScalars[...]
    // "Số" in front, which is no symbol.
    if scalars.starts(with: "so".unicodeScalars), scalars.dropFirst(2).first.map({ !$0.isLetter }) ?? true {
      scalars = scalars.dropFirst(2)
    }
    let letters = scalars.filter { $0.isLetter || $0.isDigit }
    let digits = letters.prefix(while: \.isDigit)
    number = String(String.UnicodeScalarView(digits.drop { $0 == "0" }))
    symbol = String(String.UnicodeScalarView(letters.dropFirst(digits.count)))
  }

  /// Whether the two can be one number: what is blank agrees with everything.
  func agrees(with other: DocumentNumber) -> Bool {
    (number == other.number || number.isEmpty || other.number.isEmpty)
      && (symbol == other.symbol || symbol.isEmpty || other.symbol.isEmpty)
  }

  /// Whether both have a number, and it is one and the same.
  func isSame(as other: DocumentNumber) -> Bool { !number.isEmpty && number == other.number && agrees(with: other) }

  /// The year inside a number, 2021 of `07/2021/NĐ-CP`; `nil` where there is none, or two.
  static func year(in text: String) -> Int? {
    guard text.utf8.count(where: { $0 == UInt8(ascii: "/") }) > 1 else { return nil }
    let years = text.split(separator: "/", omittingEmptySubsequences: false).dropFirst().compactMap { piece -> Int? in
      guard let year = Int(piece.filter { $0 != " " }), CalendarDate.years.contains(year) else { return nil }
      return year
    }
    return years.count == 1 ? years.first : nil
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { "0"..."9" ~= self }
  fileprivate var isLetter: Bool { properties.isAlphabetic }
}
