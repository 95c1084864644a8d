extension JSONLayout {
  /// How a plan file is broken into lines: one line for each object that holds no other, member by member for all else.
  static let plan = JSONLayout(width: 150, counts: .characters) { !$0.isFlat }
}

extension JSONText.Value {
  /// Whether no object stands inside, except the ends of a range.
  fileprivate var isFlat: Bool {
    switch self {
    case .null, .flag, .number, .text: true
    case .list(let items): items.allSatisfy { !$0.isDivisible }
    case .object(let members):
      members.allSatisfy { member in
        if case .object = member.value { return member.value.isRange }
        return member.value.isFlat
      }
    }
  }

  private var isRange: Bool {
    guard case .object(let members) = self else { return false }
    return members.allSatisfy { RangeKey(spelling: $0.key) != nil }
  }
}
