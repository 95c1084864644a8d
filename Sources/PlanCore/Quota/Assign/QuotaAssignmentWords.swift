// What was assigned, and why nothing can be, in words.

extension QuotaAssignment.Entry {
  /// `hộ nghèo: giảm 4 hộ`, and what becomes of the plan.
  public var phrase: Phrase {
    let subject = povertyClass.words(of: group).lowercased
    let drop = measure.words(of: drop)
    let told = Phrase(vi: "\(subject.vi): giảm \(drop.vi)", en: "\(subject.en): a drop of \(drop.en)")
    switch step {
    case .add, .complete: return told
    case .none: return told + Phrase(vi: " (đã có)", en: " (there already)")
    case .revise(_, let old, _):
      let old = measure.words(of: old)
      return told + Phrase(vi: " (trước đây ghi \(old.vi))", en: " (was \(old.en))")
    }
  }
}

extension QuotaAssignment {
  /// Who assigns, by which document of which date: `UBND thị xã Mẫu, 67/KH-UBND, ngày 19/2/2024`.
  public var source: Phrase {
    let number = document.number.map { Phrase(same: $0.visible) }
    let words = [number, document.issued?.words].compactMap { $0 }
    return Phrase(
      vi: ([by.visible] + words.map(\.vi)).joined(separator: ", "),
      en: ([by.visible] + words.map(\.en)).joined(separator: ", "))
  }
}

extension PovertyClass {
  /// The class, and the group where there is one, inside a sentence: `hộ nghèo (dân tộc thiểu số)`.
  public func subject(of group: Group?) -> Phrase { words(of: group).lowercased }

  /// The class, and the group where there is one.
  func words(of group: Group?) -> Phrase {
    guard let group else { return words }
    return words + Phrase(vi: " (\(group.words.vi))", en: " (\(group.words.en))")
  }
}

extension QuotaAssignmentError {
  /// What stands in the way.
  public var phrase: Phrase {
    switch self {
    case .otherYear(let parent, let child):
      Phrase(
        vi: "kế hoạch cấp trên là của năm \(parent), kế hoạch này của năm \(child)",
        en: "the plan of the level above is of \(parent), this plan of \(child)")
    case .otherStandard(let parent, let child):
      Phrase(
        vi: "kế hoạch cấp trên theo chuẩn `\(parent.visible)`, kế hoạch này theo `\(child.visible)`",
        en: "the plan of the level above follows `\(parent.visible)`, this plan `\(child.visible)`")
    case .noUnit(let area, let guess):
      Phrase(
        vi: "kế hoạch cấp trên không có đơn vị nào là `\(area.visible)`",
        en: "the plan of the level above has no unit `\(area.visible)`") + Guess.words(guess)
    case .severalUnits(let area, let units):
      Phrase(
        vi: "`\(area.visible)` có thể là nhiều đơn vị của kế hoạch cấp trên: "
          + units.map(\.visible).joined(separator: ", "),
        en: "`\(area.visible)` may be several units of the plan above: "
          + units.map(\.visible).joined(separator: ", "))
    case .nothingAssigned(let unit):
      Phrase(
        vi: "kế hoạch cấp trên không đặt chỉ tiêu nào cho `\(unit.visible)`",
        en: "the plan of the level above sets no target for `\(unit.visible)`")
    case .otherQuota(let conflicts):
      Phrase(
        vi: "đã có chỉ tiêu khác của cùng văn bản: "
          + conflicts.map { "\($0.subject.lowercased.vi) trong tệp \($0.old.vi), cấp trên giao \($0.new.vi)" }
          .joined(separator: "; "),
        en: "there is another quota of the same document: "
          + conflicts.map { "\($0.subject.lowercased.en): \($0.old.en) in the file, \($0.new.en) assigned" }
          .joined(separator: "; "))
    }
  }
}
