/// Something that can be wrong with plans, whoever finds it: its code, its law, why it matters and how it is mended.
///
/// One value each, for findings and for `plan explain`: what is wrong with a text (`JSONProblem.Kind.mistake`), with keys
/// and values (`inValues`), and what the rules say (`Rule.mistake`). `Mistake.all` has every one.
public struct Mistake: Sendable {
  /// The code, which keeps its meaning for ever.
  public let code: String
  /// The stable name in English: `rate-matches-count`.
  public let name: String
  /// How bad it is.
  public let level: Finding.Level
  /// What it is called.
  public let title: Phrase
  /// The law in one sentence.
  public let law: Phrase
  /// Why it matters, for whoever asks `plan explain`.
  public let why: Phrase
  /// What it usually comes from, where that can be said before it is seen.
  public let cause: Phrase?
  /// What to do about it.
  public let remedy: Phrase
  /// The smallest text that has it.
  public let broken: String
  /// The same text mended.
  public let kept: String

  init(
    _ code: String, _ name: String, _ level: Finding.Level = .error, title: Phrase, law: Phrase, why: Phrase,
    cause: Phrase? = nil, remedy: Phrase, broken: String, kept: String
  ) {
    self.code = code
    self.name = name
    self.level = level
    self.title = title
    self.law = law
    self.why = why
    self.cause = cause
    self.remedy = remedy
    self.broken = broken
    self.kept = kept
  }
}
