/// "Did you mean …?": one close match or none.
public enum Guess {
  /// The candidate that was most likely meant, or `nil` when none is close or two are equally so.
  ///
  /// Case and marks do not count. A beginning of three letters or more that only one candidate has decides; else the
  /// fewest slips (a letter wrong, missing, too many, or two swapped), at most a third of the longer word.
  public static func closest(to word: String, among candidates: some Sequence<String>) -> String? {
    let typed = Array(word.folded.unicodeScalars)
    let known = Set(candidates).map { (name: $0, letters: Array($0.folded.unicodeScalars)) }
    guard !typed.isEmpty else { return nil }
    if let exact = onlyOne(known.filter { $0.letters == typed }) { return exact.name }
    if typed.count >= 3, let begun = onlyOne(known.filter { $0.letters.starts(with: typed) }) { return begun.name }
    var best: (name: String, slips: Int)?
    var isTie = false
    for candidate in known {
      let limit = min(max(typed.count, candidate.letters.count) / 3, best?.slips ?? .max)
      guard let slips = slips(from: typed, to: candidate.letters, atMost: limit) else { continue }
      isTie = slips == best?.slips
      best = (candidate.name, slips)
    }
    return isTie ? nil : best?.name
  }

  private static func onlyOne<Element>(_ elements: [Element]) -> Element? {
    elements.count == 1 ? elements.first : nil
  }

  /// Damerau–Levenshtein distance in which no part is edited twice, or `nil` when it exceeds `limit`.
  private static func slips(from typed: [Unicode.Scalar], to meant: [Unicode.Scalar], atMost limit: Int) -> Int? {
    guard abs(typed.count - meant.count) <= limit else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...meant.count)
    for row in 0..<typed.count {
      var current = [row + 1]
      for column in 0..<meant.count {
        let isSame = typed[row] == meant[column]
        var slips = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, typed[row] == meant[column - 1], typed[row - 1] == meant[column] {
          slips = min(slips, beforeLast[column - 1] + 1)
        }
        current.append(slips)
      }
      (beforeLast, last) = (last, current)
    }
    return last[meant.count] <= limit ? last[meant.count] : nil
  }
}

extension Guess {
  /// What was probably meant, to end a message with; nothing where no candidate is close.
  public static func words(for word: String, among candidates: some Sequence<String>) -> Phrase {
    words(closest(to: word, among: candidates))
  }

  /// What was probably meant, to end a message with; nothing where nothing was.
  public static func words(_ meant: String?) -> Phrase {
    guard let meant = meant?.visible else { return Phrase(same: "") }
    return Phrase(vi: "; ý bạn là `\(meant)`?", en: "; did you mean `\(meant)`?")
  }
}
