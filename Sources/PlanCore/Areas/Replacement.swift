extension Document {
  /// Whether the document, named among those that a plan replaces, is another plan's own.
  ///
  /// Numbers must agree where both are written, dates where both are; a partial date agrees with every one inside it. At
  /// least one of the two must be told by both.
  func names(_ own: Document) -> Bool {
    let (number, others) = (DocumentNumber(number ?? ""), DocumentNumber(own.number ?? ""))
    guard number.agrees(with: others) else { return false }
    guard let issued, let ownDate = own.issued else { return number.isSame(as: others) }
    return issued.agrees(with: ownDate)
  }
}

/// Of several plans of one area, which count: those that no other one replaces.
struct Replacement {
  /// The plan's own document, and those that it replaces.
  typealias Plan = (document: Document, replaces: [Document])

  /// The positions of the plans that count; all of them where they replace each other in a round.
  static func counting(among plans: [Plan]) -> [Int] {
    // Few replace any.
    let replacing = plans.indices.filter { !plans[$0].replaces.isEmpty }
    let open = plans.indices.filter { one in
      !replacing.contains { other in
        other != one && plans[other].replaces.contains { $0.names(plans[one].document) }
      }
    }
    return open.isEmpty ? Array(plans.indices) : open
  }
}
