extension Rule {
  /// A unit stands below the area it is a part of.
  static let unitKindFits = Rule(
    "E5104", "unit-kind-fits", .warning,
    title: Phrase(vi: "Loại đơn vị không hợp với cấp trên", en: "A unit of a kind that does not fit"),
    law: Phrase(
      vi: """
        Đơn vị phải là cấp dưới của địa bàn: thôn thuộc xã, xã thuộc huyện hay tỉnh; từ 1/7/2025 không còn \
        cấp huyện.
        """,
      en: """
        A unit stands below its area: a village in a commune, a commune in a district or province; since 1 \
        July 2025 there are no districts.
        """),
    why: Phrase(
      vi: """
        Cấp sai thì số liệu được cộng nhầm tầng: một xã bị cộng vào xã khác, hoặc thôn được gửi thẳng lên \
        tỉnh. Nơi nhận chỉ tiêu cũng không rõ là ai.
        """,
      en: """
        With the wrong kind figures are added up at the wrong level, a commune into a commune or a village \
        into a province. Nor is it clear who receives the quota.
        """),
    remedy: Phrase(
      vi: "Sửa `kind` của đơn vị, hoặc `kind` của địa bàn.",
      en: "Correct the `kind` of the unit or that of the area."),
    broken: .plan(kind: "commune", #""units": [{ "name": "Đơn vị Đông", "kind": "district" }]"#),
    kept: .plan(kind: "commune", #""units": [{ "name": "Đơn vị Đông", "kind": "village" }]"#),
    find: { faults($0) })

  private static func faults(_ input: CheckInput) -> [Fault] {
    let plan = input.plan
    let isWithoutDistricts = plan.isWithoutDistricts
    var faults: [Fault] = []
    if isWithoutDistricts, let kind = plan.area.kind, kind.isDistrictOnly {
      faults.append(
        Fault(rule: unitKindFits, steps: ["area", "kind"], message: abolished(kind)))
    }
    for index in plan.units.indices {
      guard let kind = plan.units[index].kind, let message = misfit(kind, in: plan.area.kind, isWithoutDistricts) else {
        continue
      }
      faults.append(
        Fault(
          rule: unitKindFits, steps: ["units", String(index), "kind"], unit: plan.units[index].code?.text,
          message: message))
    }
    return faults
  }

  private static func misfit(_ kind: AreaKind, in area: AreaKind?, _ isWithoutDistricts: Bool) -> Phrase? {
    // Rows that sum others stand at no level.
    guard !kind.sumsOthers else { return nil }
    if isWithoutDistricts, kind.isDistrictOnly { return abolished(kind) }
    guard let area, !area.sumsOthers, !kind.fits(in: area) else { return nil }
    return Phrase(
      vi: "\(kind.words.vi) không thể là đơn vị trực thuộc \(area.words.vi)",
      en: "a \(kind.words.en) cannot be a unit of a \(area.words.en)")
  }

  private static func abolished(_ kind: AreaKind) -> Phrase {
    Phrase(vi: "từ 1/7/2025 không còn \(kind.words.vi)", en: "since 1 July 2025 there is no \(kind.words.en)")
  }
}
