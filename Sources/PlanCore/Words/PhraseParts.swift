// Putting phrases together.

extension Phrase {
  /// The phrase as it stands inside a sentence.
  public var lowercased: Phrase {
    Phrase(vi: vi.changingFirst(\.lowercaseMapping), en: en.changingFirst(\.lowercaseMapping))
  }

  /// The phrase as it begins a line.
  public var capitalized: Phrase {
    Phrase(vi: vi.changingFirst(\.uppercaseMapping), en: en.changingFirst(\.uppercaseMapping))
  }

  /// Two phrases one after the other.
  public static func + (one: Phrase, two: Phrase) -> Phrase { Phrase(vi: one.vi + two.vi, en: one.en + two.en) }
}

extension String {
  /// The text with another first letter, which is one scalar in NFC.
  fileprivate func changingFirst(_ change: (Unicode.Scalar.Properties) -> String) -> String {
    guard let first = unicodeScalars.first else { return self }
    var text = change(first.properties)
    text += Substring(utf8.dropFirst(UTF8.width(first)))
    return text
  }
}

extension [Phrase] {
  /// The phrases one after the other, with a separator between.
  public func joined(separator: String) -> Phrase {
    Phrase(vi: map(\.vi).joined(separator: separator), en: map(\.en).joined(separator: separator))
  }
}
