/// The name of an area reduced to what all its spellings share, to match areas between tables.
///
/// `Xã Chư RCăm`, `CHƯ RCĂM` and `Chu Rcăm` fold alike, as do `hoà` and `hòa`, `Ia-Rsươm` and `Ia Rsươm`, `TDP 02` and
/// `Tổ dân phố 2`. Only letters without marks decide, so a name typed without any matches too.
public struct FoldedName: Sendable {
  /// Lower-case words and numbers with one space between, the kind words in front dropped: `chu rcam`, `2`.
  public let text: String
  /// The kind word that was dropped, folded and in full: `thon`, `to dan pho`. It has no part in equality; it tells
  /// `Thôn 2` from `Tổ dân phố 2` where one area has both.
  public let kindWord: String?

  /// The folded form of a name. A name that is nothing but a kind word keeps it.
  public init(_ name: String) {
    let words = NameWord.words(of: name)
    var rest = words[...]
    var kindWord: String?
    // More than one, because "Thị xã Buôn Hồ" and "Buôn Hồ" are the same town.
    while let kind = KindWord.beginning(rest) {
      rest = rest.dropFirst(kind.count)
      kindWord = kindWord ?? kind.inFull
    }
    self.text = rest.map(\.text).joined(separator: " ")
    self.kindWord = kindWord
  }
}

extension FoldedName: Hashable {
  /// Whether the two names can be spellings of one.
  public static func == (left: FoldedName, right: FoldedName) -> Bool {
    left.text == right.text
  }

  /// Feeds what `==` compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(text)
  }
}

extension FoldedName {
  /// Whether two names can be one, their kind words too: `Thị trấn Phú Túc` is not `Xã Phú Túc`.
  func agrees(with other: FoldedName) -> Bool {
    guard !text.isEmpty, text == other.text else { return false }
    guard let kindWord, let second = other.kindWord else { return true }
    return kindWord == second
  }
}
