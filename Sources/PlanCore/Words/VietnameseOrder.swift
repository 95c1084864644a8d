/// The place of a text in Vietnamese order, for sorting: `names.sorted { VietnameseOrder($0) < VietnameseOrder($1) }`,
/// or with the keys made once where there are many.
///
/// Letters first (a ă â b c d đ e ê …), numbers by value ("Thôn 2" before "Thôn 10"), then tones syllable by syllable
/// (ngang huyền hỏi ngã sắc nặng), then small before capital letters, then bytes; so two different texts never tie.
public struct VietnameseOrder: Sendable {
  /// Letters, numbers and signs, without tones and case.
  private var letters: [UInt32] = []
  /// The tones of each word, wherever they are placed in it (hoà, hòa), and a zero after them.
  private var tones: [UInt8] = []
  /// For each letter whether it is a capital.
  private var capitals: [Bool] = []
  private let text: String

  /// The place of a text.
  public init(_ text: String) {
    self.text = text
    var digits: [UInt32] = []
    for scalar in text.nfc.unicodeScalars {
      if case "0"..."9" = scalar {
        digits.append(scalar.value - 0x30)
        continue
      }
      endNumber(&digits)
      if let parts = VietnameseLetters.parts(of: scalar) {
        append(parts)
      } else if scalar.properties.canonicalCombiningClass == .notReordered {
        endWord()
        letters.append(Self.weight(ofSign: scalar))
      }
    }
    endNumber(&digits)
    endWord()
  }

  private mutating func append(_ parts: VietnameseLetters.Parts) {
    letters.append(Weight.letters + UInt32(parts.place))
    if parts.tone > 0 { tones.append(parts.tone) }
    capitals.append(parts.isCapital)
  }

  private mutating func endWord() {
    tones.append(0)
  }

  /// The count of digits goes first, so that numbers of any length compare by value.
  private mutating func endNumber(_ digits: inout [UInt32]) {
    guard !digits.isEmpty else { return }
    let significant = digits.drop { $0 == 0 }
    endWord()
    letters.append(Weight.numbers + UInt32(clamping: significant.count))
    letters.append(contentsOf: significant)
    digits.removeAll(keepingCapacity: true)
  }

  private static func weight(ofSign scalar: Unicode.Scalar) -> UInt32 {
    switch scalar {
    case " ", "\t", "\u{A0}": Weight.space
    case "\0"..."\u{7F}": Weight.signs + scalar.value
    default: Weight.others + scalar.value
    }
  }

  /// A space comes before all else, so that a name stands before its continuations.
  private enum Weight {
    static let space: UInt32 = 1
    static let signs: UInt32 = 0x100
    static let letters: UInt32 = 0x2000_0000
    static let others: UInt32 = 0x4000_0000
    static let numbers: UInt32 = 0x1000_0000
  }
}

extension VietnameseOrder: Comparable {
  /// Whether the two places are those of one text, byte for byte.
  public static func == (left: VietnameseOrder, right: VietnameseOrder) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  /// Whether the first text stands before the second.
  public static func < (left: VietnameseOrder, right: VietnameseOrder) -> Bool {
    if left.letters != right.letters { return left.letters.lexicographicallyPrecedes(right.letters) }
    if left.tones != right.tones { return left.tones.lexicographicallyPrecedes(right.tones) }
    if left.capitals != right.capitals {
      return left.capitals.lexicographicallyPrecedes(right.capitals) { !$0 && $1 }
    }
    return left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}
