/// Whether two areas, told of in two files, are one.
enum Likeness: Hashable, Sendable {
  /// One area. Of one kind they may be named after another: `Xã Đông`, since a ward, is `Phường Đông`.
  case same(isNamedAlike: Bool)
  /// Two areas, because of what speaks against their being one.
  case different(because: Reason)

  /// What tells two areas apart.
  enum Reason: Hashable, Sendable {
    /// Both have official codes, and different ones.
    case code
    /// No name or alias of the one is one of the other.
    case name
    /// `Thị trấn Phú Túc` is not `Xã Phú Túc`.
    case kind
    /// They lie in different areas.
    case place
  }

  /// Whether they are one area.
  var isSame: Bool { if case .same = self { true } else { false } }
}

extension AreaIdentity {
  /// Whether this is another area told of elsewhere: official codes decide; without them names, kinds and places.
  func likeness(to other: AreaIdentity) -> Likeness {
    likeness(AreaNames(of: self), to: other, AreaNames(of: other))
  }

  /// The same, with names that are folded already.
  func likeness(_ names: AreaNames, to other: AreaIdentity, _ others: AreaNames) -> Likeness {
    let codes = (officialCode, other.officialCode)
    if let code = codes.0, let second = codes.1, code != second { return .different(because: .code) }
    let isNamedAlike = names.all.contains { name in others.all.contains { name.agrees(with: $0) } }
    if let code = codes.0, code == codes.1 { return .same(isNamedAlike: isNamedAlike) }
    guard names.all.contains(where: others.all.contains) else { return .different(because: .name) }
    if let kind, let second = other.kind {
      if kind != second { return .different(because: .kind) }
    } else if !isNamedAlike {
      return .different(because: .kind)
    }
    return liesElsewhere(than: other) ? .different(because: .place) : .same(isNamedAlike: isNamedAlike)
  }

  /// Whether both say where they lie, and neither nearest area is one that the other names.
  private func liesElsewhere(than other: AreaIdentity) -> Bool {
    guard let nearest = within.first, let second = other.within.first, within != other.within else { return false }
    func holds(_ around: [String], _ name: String) -> Bool {
      around.contains { FoldedName($0).agrees(with: FoldedName(name)) }
    }
    return !holds(other.within, nearest) && !holds(within, second)
  }
}
