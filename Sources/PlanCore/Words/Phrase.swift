/// Words for a person, in both languages; a forgotten one does not compile.
public struct Phrase: Hashable, Sendable {
  /// The Vietnamese wording.
  public let vi: String
  /// The English wording.
  public let en: String

  /// A phrase from its two wordings.
  public init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  /// A phrase that reads the same in both languages: a name, a number of a document, a path.
  public init(same text: String) {
    self.init(vi: text, en: text)
  }

  /// The wording in one language.
  public func callAsFunction(_ language: Language) -> String {
    switch language {
    case .vi: vi
    case .en: en
    }
  }
}
