/// What data may not do to a terminal or a reader: move the cursor, change colours, turn the direction of text.
extension String {
  /// The text with every control character shown instead of sent: `\u{1B}` as `␛`, a bidirectional override as
  /// `<U+202E>`. Newline and tab too, since one value is one line. Itself, without a copy, where there is none.
  public var visible: String {
    var copy = self
    guard copy.withUTF8({ plainWidth(of: $0) }) == nil, unicodeScalars.contains(where: \.isUnseen) else { return self }
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      text.append(contentsOf: scalar.isUnseen ? scalar.picture : String.UnicodeScalarView([scalar]))
    }
    return String(text)
  }
}

extension Unicode.Scalar {
  /// C0, DEL and C1 controls, line and paragraph separators, marks that change the direction of text, and what stands for
  /// bytes of a file's name that are no UTF-8.
  fileprivate var isUnseen: Bool {
    switch value {
    case 0...0x1F, 0x7F...0x9F, 0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0x10FF80...0x10FFFF: true
    default: false
    }
  }

  /// The block U+2400 has a picture for each C0 control and for DEL; the others are named.
  fileprivate var picture: String.UnicodeScalarView {
    let picture: Unicode.Scalar? =
      switch value {
      case 0...0x1F: Unicode.Scalar(0x2400 + value)
      case 0x7F: "\u{2421}"
      default: nil
      }
    if let picture { return String.UnicodeScalarView([picture]) }
    let digits = String(value, radix: 16, uppercase: true)
    // A byte of a file's name that is no UTF-8.
    if value >= 0x10FF80 { return "<0x\(digits.suffix(2))>".unicodeScalars }
    return "<U+\(String(repeating: "0", count: max(0, 4 - digits.utf8.count)))\(digits)>".unicodeScalars
  }
}
