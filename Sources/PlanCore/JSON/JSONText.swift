/// JSON text from values: documents for reading, and single lines.
public enum JSONText {
  /// A member of an object: its key and its value.
  public typealias Member = (key: String, value: Value)

  /// A value to be written.
  public indirect enum Value: Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case flag(Bool)
    /// A number with its decimals as they are: `58.80`.
    case number(Numeral)
    /// A string.
    case text(String)
    /// An array.
    case list([Value])
    /// An object, its members in this order. Keys are not looked at: one that comes twice is written twice.
    case object([Member])
  }

  /// A value over several lines, indented by two spaces, with a line feed at the end.
  ///
  /// What fits a line of 120 bytes is kept on one line, except the document itself.
  public static func document(_ value: Value) -> String { document(value, .document) }

  /// A value over several lines, with a line end at the end; the document itself is always broken.
  static func document(_ value: Value, _ layout: JSONLayout) -> String {
    var writer = JSONWriter(layout)
    writer.write(value, isBroken: true)
    return String(decoding: writer.bytes + layout.lineEnd, as: UTF8.self)
  }

  /// A value on one line, without a line feed.
  public static func line(_ value: Value) -> String {
    var writer = JSONWriter(.line)
    writer.write(value)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

extension JSONText.Value {
  /// Whether the value has parts, so that it can be broken into lines.
  var isDivisible: Bool {
    switch self {
    case .null, .flag, .number, .text: false
    case .list(let items): !items.isEmpty
    case .object(let members): !members.isEmpty
    }
  }

  /// The value with all its texts and keys in NFC.
  var nfc: JSONText.Value {
    switch self {
    case .null, .flag, .number: self
    case .text(let text): .text(text.nfc)
    case .list(let items): .list(items.map(\.nfc))
    case .object(let members): .object(members.map { ($0.key.nfc, $0.value.nfc) })
    }
  }
}
