/// One value of a JSON text in the flat list that ``JSONScanner`` makes: what it is and where it stands.
///
/// An object is followed by its keys and values in turn, an array by its elements; `next` jumps over all of them.
struct JSONNode {
  /// What a node is.
  enum Kind: UInt8 {
    case object, array, text, number, yes, no, null
  }

  /// What is remarkable about the spelling of a node, so that the common case needs no second look.
  struct Traits: OptionSet {
    let rawValue: UInt8
    /// A text with backslash escapes.
    static let escaped = Traits(rawValue: 1)
    /// A text with bytes that begin a combining mark: it may not be NFC.
    static let combining = Traits(rawValue: 2)
    /// A number with a decimal point.
    static let fraction = Traits(rawValue: 4)
    /// A number with an exponent.
    static let exponent = Traits(rawValue: 8)
    /// A number with a minus sign.
    static let negative = Traits(rawValue: 16)
    /// Not a value: it was refused, and its problem is already listed.
    static let refused = Traits(rawValue: 32)
  }

  let kind: Kind
  var traits: Traits
  /// Offset of the first byte; of a text, of the byte after its opening quote.
  let start: UInt32
  /// Offset after the last byte; of a text, of its closing quote.
  var end: UInt32
  /// Index of the node after this one and everything inside it.
  var next: UInt32

  /// Length of the spelling in bytes.
  var count: Int { Int(end &- start) }
}
