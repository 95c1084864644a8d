/// The Vietnamese alphabet with its tones, as dictionaries order it.
enum VietnameseLetters {
  /// A letter taken apart.
  struct Parts: Equatable, Sendable {
    /// The place in the alphabet, from 0 for a to 32 for z, with f j w z in their Latin places.
    let place: UInt8
    /// 0 ngang, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng; 6 for a mark that Vietnamese does not have.
    let tone: UInt8
    /// Whether the letter is a capital.
    let isCapital: Bool
  }

  /// The parts of a composed Latin letter, or `nil` for all else.
  static func parts(of scalar: Unicode.Scalar) -> Parts? {
    if let parts = table[scalar] { return parts }
    guard let base = LatinLetters.base(of: scalar), let plain = table[Unicode.Scalar(base)] else { return nil }
    return Parts(place: plain.place, tone: 6, isCapital: scalar.properties.isUppercase)
  }

  private static let table: [Unicode.Scalar: Parts] = {
    var table: [Unicode.Scalar: Parts] = [:]
    for (place, letter) in letters.enumerated() {
      for (isCapital, spelling) in [(false, letter), (true, letter.uppercased())] {
        for (tone, scalar) in spelling.unicodeScalars.enumerated() {
          table[scalar] = Parts(place: UInt8(place), tone: UInt8(tone), isCapital: isCapital)
        }
      }
    }
    return table
  }()

  /// Vowels with their six tones, in the order of the alphabet.
  private static let letters = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "b", "c", "d", "đ", "eèẻẽéẹ", "êềểễếệ", "f", "g", "h", "iìỉĩíị", "j", "k", "l", "m",
    "n", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "p", "q", "r", "s", "t", "uùủũúụ", "ưừửữứự", "v", "w", "x", "yỳỷỹýỵ", "z",
  ]
}
