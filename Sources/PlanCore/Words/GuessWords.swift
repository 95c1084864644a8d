extension Guess {
  /// What was probably meant, to end a message with; nothing where no candidate is close.
  static func words(for word: String, among candidates: some Sequence<String>) -> Phrase {
    closest(to: word, among: candidates).map(words) ?? Phrase(same: "")
  }

  /// What was probably meant, to end a message with.
  static func words(_ meant: String) -> Phrase {
    Phrase(vi: "; ý là `\(meant.visible)`?", en: "; is `\(meant.visible)` meant?")
  }
}
