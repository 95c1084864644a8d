/// Why a typed path leads nowhere.
public struct PathProblem: Error, Hashable, Sendable {
  /// The step that is wrong, as it was typed.
  public let step: String
  /// What was found before it.
  public let path: Path
  /// What is wrong with the step.
  public let reason: Reason

  /// What can be wrong with a step.
  public enum Reason: Hashable, Sendable {
    /// Nothing is called so; what is most likely meant, and what there is.
    case unknown(guess: String?, known: [String])
    /// Several are called so.
    case ambiguous([String])
    /// The place before it has no parts.
    case noParts
    /// An empty step, or a quotation mark without its pair.
    case misspelled
  }

  /// What is wrong, in words.
  public var message: Phrase {
    let step = step.visible
    let place = path.isEmpty ? Phrase(vi: "kế hoạch", en: "the plan") : Phrase(same: "`\(path.pointer.visible)`")
    switch reason {
    case .unknown(let guess?, _):
      return Phrase(
        vi: "không có `\(step)` trong \(place.vi); ý bạn là `\(guess.visible)`?",
        en: "there is no `\(step)` in \(place.en); did you mean `\(guess.visible)`?")
    case .unknown(nil, let known):
      let list = Self.list(known)
      return Phrase(
        vi: "không có `\(step)` trong \(place.vi)" + (known.isEmpty ? "" : "; ở đó có: \(list)"),
        en: "there is no `\(step)` in \(place.en)" + (known.isEmpty ? "" : "; there are: \(list)"))
    case .ambiguous(let meant):
      let list = Self.list(meant)
      return Phrase(
        vi: "`\(step)` trong \(place.vi) có thể là: \(list)", en: "`\(step)` in \(place.en) can be: \(list)")
    case .noParts:
      return Phrase(vi: "\(place.vi) không có phần nào như `\(step)`", en: "\(place.en) has no parts such as `\(step)`")
    case .misspelled:
      return Phrase(
        vi: "đường dẫn viết sai ở `\(step)`: các bước cách nhau bằng dấu chấm, tên có dấu chấm đặt trong \"…\"",
        en: "the path is misspelled at `\(step)`: dots part the steps, a name with dots stands in \"…\"")
    }
  }

  /// So many are listed; the rest is counted.
  private static let mostListed = 30

  private static func list(_ known: [String]) -> String {
    let shown = known.prefix(mostListed).map(\.visible).joined(separator: ", ")
    return known.count > mostListed ? shown + " … (+\(known.count - mostListed))" : shown
  }
}
