// Which areas lie in which (Luật Tổ chức chính quyền địa phương; two levels since 1 July 2025).

extension AreaKind {
  /// Whether a unit of this kind can be a part of such an area, however many levels lie between.
  ///
  /// Villages need a commune, or a district or city that has none: an island district, for one.
  func fits(in area: AreaKind) -> Bool {
    if isVillageLevel, area.isAboveDistricts { return false }
    return depthAsUnit > area.depthAsArea
  }

  /// Whether the kind existed on the level of districts only, which ended on 1 July 2025. Cities go on.
  var isDistrictOnly: Bool { self == .district || self == .town }

  private var isAboveDistricts: Bool {
    switch self {
    case .nation, .region, .province: true
    case .city, .district, .town, .commune, .ward, .township, .specialZone, .village, .hamlet, .residentialGroup, .part:
      false
    }
  }

  /// How deep the kind stands; a city may stand where provinces do, or districts, or lie in another city.
  private var depthAsArea: Int {
    switch self {
    case .nation: 0
    case .region: 1
    case .province, .city: 2
    case .district, .town: 3
    case .commune, .ward, .township, .specialZone: 4
    case .village, .residentialGroup: 5
    case .hamlet, .part: 6
    }
  }

  private var depthAsUnit: Int { self == .city ? 3 : depthAsArea }
}

extension Plan {
  /// Whether the plan is certainly of the time without districts.
  var isWithoutDistricts: Bool {
    let lastDay = CalendarDate(existing: 2025, .day(month: 6, day: 30))
    return year > 2025 || year == 2025 && document.itself.issued?.isCertainlyAfter(lastDay) == true
  }
}

extension AreaKind {
  /// Areas of one tier can be renamed into one another, and send their plans to the same places.
  enum Tier: Hashable {
    case nation, province, district, commune, village
  }

  /// The tiers where the kind can stand: a city stands where provinces do, or districts.
  var tiers: [Tier] {
    switch self {
    case .nation, .region: [.nation]
    case .province: [.province]
    case .city: [.province, .district]
    case .district, .town: [.district]
    case .commune, .ward, .township, .specialZone: [.commune]
    case .village, .hamlet, .residentialGroup, .part: [.village]
    }
  }
}

extension AreaIdentity {
  /// The tiers where the area can stand; all that send plans where its kind is not said.
  var tiers: [AreaKind.Tier] { kind?.tiers ?? [.nation, .province, .district, .commune] }
}
