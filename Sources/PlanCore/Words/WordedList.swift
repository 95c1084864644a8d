/// A closed list whose values have words, so that people may type these instead of the ids.
public protocol WordedList: ClosedList {
  /// The value in words.
  var words: Phrase { get }
}

extension AreaKind: WordedList {}
extension Base: WordedList {}
extension GoalMeasure: WordedList {}
extension Group: WordedList {}
extension MovementEnd: WordedList {}
extension MovementReason: WordedList {}
extension Population: WordedList {}
extension PovertyClass: WordedList {}
extension ResultStatus: WordedList {}
extension Setting: WordedList {}
extension TaskStatus: WordedList {}

extension WordedList {
  /// The value that a word means: an id, or words of either language, whatever their case and marks, with or without
  /// "hộ" before them.
  public init?(typed text: String) {
    if let value = Self(rawValue: text) {
      self = value
      return
    }
    let typed = Self.plain(text)
    let meant = Self.allCases.filter { value in
      [value.rawValue, value.words.vi, value.words.en].contains { Self.plain($0) == typed }
    }
    guard !typed.isEmpty, meant.count == 1 else { return nil }
    self = meant[meant.startIndex]
  }

  private static func plain(_ text: String) -> String {
    let words = text.folded.split { $0 == " " || $0 == "-" }
    return (words.first == "ho" && words.count > 1 ? words.dropFirst() : words[...]).joined(separator: " ")
  }
}
