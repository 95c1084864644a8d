/// A plan that was found and cannot be counted.
public struct Refusal: Hashable, Sendable {
  /// The file.
  public let path: String
  /// The name of its area.
  public let area: String
  /// Why it does not count.
  public let reason: Reason

  /// Why a plan does not count.
  public enum Reason: Hashable, Sendable {
    /// It is of another year.
    case otherYear(Int)
    /// It follows another standard: numbers under two standards are never added.
    case otherStandard(String)
    /// Its area is not below the one that is collected for.
    case notBelow
    /// It says that it lies in other areas.
    case elsewhere([String])
    /// It is none of the areas that plans are awaited of.
    case stranger
    /// It can be more than one of them.
    case ambiguous([String])
    /// There are other plans of the area, and none replaces all others: the first of them, and how many more.
    case twice([String], more: Int)
  }
}

extension Refusal {
  /// So many other plans of an area are named.
  static let mostNamed = 8
}

extension Refusal.Reason {
  /// Why the plan does not count, in words.
  public var words: Phrase {
    switch self {
    case .otherYear(let year): Phrase(vi: "là kế hoạch năm \(year)", en: "is a plan of \(year)")
    case .otherStandard(let standard):
      Phrase(vi: "theo chuẩn `\(standard.visible)`", en: "follows the standard `\(standard.visible)`")
    case .notBelow: Phrase(vi: "không phải cấp dưới", en: "is of no area below")
    case .elsewhere(let areas): Phrase(vi: "ghi là thuộc \(list(areas))", en: "says that it lies in \(list(areas))")
    case .stranger: Phrase(vi: "không phải đơn vị nào của kế hoạch cấp trên", en: "is no unit of the plan above")
    case .ambiguous(let names):
      Phrase(vi: "có thể là \(list(names))", en: "can be any of \(list(names))")
    case .twice(let paths, let more):
      Phrase(
        vi: "trùng địa bàn với \(list(paths))\(more > 0 ? " … (+\(more))" : ""), không bản nào ghi thay thế bản kia",
        en:
          "is of the same area as \(list(paths))\(more > 0 ? " … (+\(more))" : ""), and neither says that it replaces the other"
      )
    }
  }

  private func list(_ names: [String]) -> String { names.map { "`\($0.visible)`" }.joined(separator: ", ") }
}

/// Why no plan can be put together at all.
public enum CollectConflict: Error, Hashable, Sendable {
  /// No plan of an area below was found; those that were found do not count.
  case nothing([Refusal])
  /// The plans are of several years; the files of each.
  case years([Int: [String]])
  /// The plans follow several standards; the files of each.
  case standards([String: [String]])
}
