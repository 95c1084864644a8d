/// A language in which the tool speaks. Everything shown exists in both.
public enum Language: String, CaseIterable, Sendable {
  /// Vietnamese, the default.
  case vi
  /// English.
  case en
}
