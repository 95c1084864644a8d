/// A word in front of a name that says what the area is, folded: `xa`, `thi tran`, `tt`.
struct KindWord: Sendable {
  /// When the word is taken for a kind rather than a part of the name.
  enum Condition {
    /// Wherever something follows.
    case always
    /// Before a number only: `Tổ 5`, but not `Tô Hiệu`.
    case beforeNumber
    /// With a full stop only: `P. Quang Minh`.
    case abbreviated
  }

  /// The folded words as written, with one space between.
  private let spelling: String
  /// How many words they are.
  let count: Int
  /// The kind without abbreviation.
  let inFull: String
  /// When it counts.
  let condition: Condition

  private init(_ spelling: String, _ condition: Condition = .always, for inFull: String? = nil) {
    self.spelling = spelling
    count = spelling.utf8.count { $0 == UInt8(ascii: " ") } + 1
    self.inFull = inFull ?? spelling
    self.condition = condition
  }

  /// The kind word that begins a name; `nil` where there is none or nothing would be left.
  static func beginning(_ name: ArraySlice<NameWord>) -> KindWord? { all.first { $0.begins(name) } }

  private func begins(_ name: ArraySlice<NameWord>) -> Bool {
    // One byte tells apart nearly all of them: a country has a hundred thousand names.
    guard let first = name.first, first.text.utf8.first == spelling.utf8.first, name.count > count else { return false }
    var rest = spelling.utf8[...]
    for word in name.prefix(count) {
      guard rest.starts(with: word.text.utf8) else { return false }
      rest = rest.dropFirst(word.text.utf8.count)
      guard rest.popFirst().map({ $0 == UInt8(ascii: " ") }) ?? true else { return false }
    }
    guard rest.isEmpty else { return false }
    return switch condition {
    case .always: true
    case .beforeNumber: name[name.startIndex + count].isNumber
    case .abbreviated: first.hasFullStop
    }
  }

  /// Of two with one beginning, the longer stands first.
  private static let all = [
    KindWord("tinh"), KindWord("t", .abbreviated, for: "tinh"),
    KindWord("thanh pho"), KindWord("tp", for: "thanh pho"),
    KindWord("huyen"), KindWord("h", .abbreviated, for: "huyen"),
    KindWord("quan"), KindWord("q", .abbreviated, for: "quan"),
    KindWord("thi xa"), KindWord("tx", for: "thi xa"),
    KindWord("xa"), KindWord("x", .abbreviated, for: "xa"),
    KindWord("phuong"), KindWord("p", .abbreviated, for: "phuong"),
    KindWord("thi tran"), KindWord("tt", for: "thi tran"),
    KindWord("dac khu"),
    KindWord("thon"), KindWord("buon"), KindWord("bon"), KindWord("lang"), KindWord("ban"), KindWord("ap"),
    KindWord("xom"), KindWord("khom"), KindWord("tieu khu"),
    KindWord("khu pho"), KindWord("kp", for: "khu pho"), KindWord("khu", .beforeNumber),
    KindWord("to dan pho"), KindWord("tdp", for: "to dan pho"), KindWord("to", .beforeNumber, for: "to dan pho"),
    KindWord("so", .beforeNumber),
  ]
}
