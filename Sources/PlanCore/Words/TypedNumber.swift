/// What a number may mean that a person has typed: `1.011`, `17,65`, `2.342,5`, `58,8 %`, `1 011`.
///
/// In Vietnamese a comma stands before the decimals and a dot between thousands, in English the other way round, and
/// people write both: so a number with one mark before three digits has two readings, and the kind of figure decides.
enum TypedNumber {
  /// All readings, the whole number first; none where it is no number.
  static func readings(_ text: String) -> [Numeral] {
    var letters = Array(text.nfc.unicodeScalars.filter { !isBlank($0) })
    if letters.last == "%" { letters.removeLast() }
    var isNegative = false
    if let first = letters.first, first == "-" || first == "\u{2212}" {
      isNegative = true
      letters.removeFirst()
    }
    guard let first = letters.first, let last = letters.last, isDigit(first), isDigit(last) else { return [] }
    let pieces = letters.split { $0 == "." || $0 == "," }.map { Array($0) }
    let marks = letters.filter { !isDigit($0) }
    guard pieces.count == marks.count + 1, marks.allSatisfy({ $0 == "." || $0 == "," }) else { return [] }
    return meanings(pieces, marks).compactMap { whole, decimals in
      numeral(whole, decimals: decimals, isNegative: isNegative)
    }
  }

  /// The digits before the decimals, and the decimals, of each reading.
  private static func meanings(
    _ pieces: [[Unicode.Scalar]], _ marks: [Unicode.Scalar]
  ) -> [(whole: [Unicode.Scalar], decimals: [Unicode.Scalar])] {
    let all = pieces.flatMap(\.self)
    guard let mark = marks.last, let tail = pieces.last else { return [(all, [])] }
    let isGrouped = pieces.dropFirst().allSatisfy { $0.count == 3 } && isLead(pieces[0])
    let isOneMark = marks.allSatisfy { $0 == mark }
    if isOneMark, marks.count > 1 { return isGrouped ? [(all, [])] : [] }
    if isOneMark {
      let decimal = (pieces[0], tail)
      return isGrouped ? [(all, []), decimal] : [decimal]
    }
    // Two kinds of marks: the last stands before the decimals, the others between thousands.
    let groups = pieces.dropLast()
    let areGroups = groups.dropFirst().allSatisfy { $0.count == 3 } && isLead(pieces[0])
    guard areGroups, marks.dropLast().allSatisfy({ $0 == marks[0] && $0 != mark }) else { return [] }
    return [(groups.flatMap(\.self), tail)]
  }

  /// Whether digits can stand before the first mark of thousands.
  private static func isLead(_ digits: [Unicode.Scalar]) -> Bool { digits.count <= 3 && digits.first != "0" }

  private static func numeral(_ whole: [Unicode.Scalar], decimals: [Unicode.Scalar], isNegative: Bool) -> Numeral? {
    let digits = (whole + decimals).map { Int($0.value) - 48 }
    guard digits.count <= 18, decimals.count <= Numeral.maximumDecimals else { return nil }
    let value = digits.reduce(0) { 10 * $0 + $1 }
    return Numeral(isNegative ? -value : value, decimals: decimals.count)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { "0"..."9" ~= scalar }

  /// Spaces, also those that are never broken.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { [" ", "\u{A0}", "\u{202F}", "\t"].contains(scalar) }
}
