/// Why a typed value cannot stand at a place of a plan.
public struct ValueProblem: Error, Hashable, Sendable {
  /// The value as it was typed.
  public let text: String
  /// The place.
  public let path: Path
  /// What is wrong with it.
  public let reason: Reason

  init(_ text: String, _ path: Path, _ reason: Reason) {
    (self.text, self.path, self.reason) = (text, path, reason)
  }

  /// What can be wrong.
  public enum Reason: Hashable, Sendable {
    /// Something else has to stand there.
    case expected(Expectation)
    /// It can be two numbers.
    case twoReadings([Numeral])
    /// It is none of a closed list; what is most likely meant, and all there are.
    case unlisted(guess: String?, [String])
    /// The place has parts, and one of these has to be named.
    case hasParts([String])
  }

  /// What has to stand at a place.
  public enum Expectation: Hashable, Sendable {
    case date, year, flag, count, signedCount, number
  }

  /// What is wrong, in words.
  public var message: Phrase {
    let (text, place) = (text.visible, path.pointer.visible)
    switch reason {
    case .expected(let expectation):
      let wanted = expectation.words
      return Phrase(
        vi: "`\(place)`: `\(text)` không được, cần \(wanted.vi)",
        en: "`\(place)`: `\(text)` will not do, give \(wanted.en)")
    case .twoReadings(let readings):
      let vi = readings.map { $0.text(.vi) }.joined(separator: " hoặc ")
      let en = readings.map { $0.text(.en) }.joined(separator: " or ")
      return Phrase(
        vi: "`\(place)`: `\(text)` có thể là \(vi); hãy viết không có dấu ngăn nghìn",
        en: "`\(place)`: `\(text)` can be \(en); write it without a mark between thousands")
    case .unlisted(let guess?, _):
      return Phrase(
        vi: "`\(place)`: không có `\(text)`; ý bạn là `\(guess)`?",
        en: "`\(place)`: there is no `\(text)`; did you mean `\(guess)`?")
    case .unlisted(nil, let ids):
      let list = ids.joined(separator: ", ")
      return Phrase(
        vi: "`\(place)`: không có `\(text)`; chọn: \(list)", en: "`\(place)`: there is no `\(text)`; choose: \(list)")
    case .hasParts(let keys):
      let list = keys.isEmpty ? "…" : keys.joined(separator: ", ")
      return Phrase(
        vi: "`\(place)` có nhiều phần, hãy ghi rõ phần nào: \(list)", en: "`\(place)` has parts, say which: \(list)")
    }
  }
}

extension ValueProblem.Expectation {
  fileprivate var words: Phrase {
    switch self {
    case .date: Phrase(vi: "một ngày như 30/6/2024", en: "a date such as 30/6/2024")
    case .year: Phrase(vi: "một năm như 2024", en: "a year such as 2024")
    case .flag: Phrase(vi: "có hoặc không", en: "yes or no")
    case .count: Phrase(vi: "một số nguyên không âm như 17", en: "a whole number such as 17")
    case .signedCount: Phrase(vi: "một số nguyên như 17", en: "a whole number such as 17")
    case .number: Phrase(vi: "một số như 17,65", en: "a number such as 17.65")
    }
  }
}
