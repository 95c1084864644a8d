/// Whether an area lies in another, as far as it says where it lies.
enum Containment: Hashable, Sendable {
  case inside, outside, unknown
}

extension AreaIdentity {
  /// Whether the area lies in another, by the areas around that it names.
  ///
  /// A list without any area of the other's kind says nothing. Of cities one alone says nothing either: it may lie in the
  /// other, as Thủ Đức does.
  ///
  /// - Parameters:
  ///   - parent: the names that the other has, or had.
  ///   - kind: what the other is.
  func containment(in parent: [FoldedName], kind: AreaKind?) -> Containment {
    guard !within.isEmpty else { return .unknown }
    let around = within.map(FoldedName.init)
    if around.contains(where: { name in parent.contains { $0.agrees(with: name) } }) { return .inside }
    switch kind {
    case .nation, .region, nil: return .unknown
    case .city where around.count < 2: return .unknown
    default: break
    }
    guard let word = parent.first?.kindWord else { return .unknown }
    return around.contains { $0.kindWord == word } ? .outside : .unknown
  }
}
