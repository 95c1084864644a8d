/// A list of ids that the format closes: any other value is refused.
public protocol ClosedList: RawRepresentable<String>, CaseIterable, Hashable, Sendable {}

/// What an area is, from the nation down to the residential group (cấp hành chính).
public enum AreaKind: String, ClosedList {
  case nation, region, province, city, district, town, commune, ward, township
  case specialZone = "special-zone"
  case village, hamlet
  case residentialGroup = "residential-group"
  /// A row that sums other rows, urban or rural; never added to the rest.
  case part
}

extension AreaKind {
  /// Whether a row of this kind sums other rows of the same table, so that it is never added to them.
  public var sumsOthers: Bool { self == .part || self == .region }

  /// Whether the kind stands below the commune and sends no plan of its own.
  public var isVillageLevel: Bool { self == .village || self == .hamlet || self == .residentialGroup }
}

/// Whether an area is rural or urban; income thresholds differ.
public enum Setting: String, ClosedList {
  case rural, urban
}

/// A class of households that is counted and reduced.
public enum PovertyClass: String, ClosedList {
  /// Hộ nghèo.
  case poor
  /// Hộ cận nghèo.
  case nearPoor = "near-poor"
  /// Hộ có mức sống trung bình.
  case averageLiving = "average-living"
  /// Poor and near-poor together (nghèo đa chiều).
  case multidimensional
}

extension PovertyClass {
  /// The key in a plan file: ids are joined by hyphens, keys are camelCase.
  public var key: String {
    switch self {
    case .poor: "poor"
    case .nearPoor: "nearPoor"
    case .averageLiving: "averageLiving"
    case .multidimensional: "multidimensional"
    }
  }
}

/// A group of households that is counted apart, each with its own base.
public enum Group: String, ClosedList {
  /// Hộ dân tộc thiểu số.
  case ethnicMinority = "ethnic-minority"
  /// Hộ có người có công với cách mạng.
  case merit
  /// Hộ bảo trợ xã hội.
  case socialProtection = "social-protection"
  /// Hộ không có khả năng lao động.
  case noLabour = "no-labour"
  /// Hộ có phụ nữ là chủ hộ.
  case femaleHeaded = "female-headed"
  /// Hộ có trẻ em.
  case children
}

/// Where a household comes from or goes to.
public enum MovementEnd: String, ClosedList {
  case poor
  case nearPoor = "near-poor"
  case averageLiving = "average-living"
  /// Above all lines.
  case none
  /// Not in the area, or not a household of its own.
  case outside
}

/// Why a household moved from one class to another.
public enum MovementReason: String, ClosedList {
  case escaped, relapsed, new
  case movedIn = "moved-in"
  case movedOut = "moved-out"
  case died, split, merged, corrected
}

/// How final a result is.
public enum ResultStatus: String, ClosedList {
  case preliminary, official, estimate
}

/// How far a task is.
public enum TaskStatus: String, ClosedList {
  case planned, doing, done, dropped
}

/// What a goal counts.
public enum GoalMeasure: String, ClosedList {
  /// Percent of the population's households.
  case percent
  /// Percent of the population's persons.
  case percentOfMembers = "percent-of-members"
  case households, members
}

/// Whom a goal is about: a class, a group, the newly escaped, or everybody.
public enum Population: String, ClosedList {
  case poor
  case nearPoor = "near-poor"
  case averageLiving = "average-living"
  case multidimensional
  case ethnicMinority = "ethnic-minority"
  case merit
  case socialProtection = "social-protection"
  case noLabour = "no-labour"
  case femaleHeaded = "female-headed"
  case children
  /// For 36 months after leaving poverty.
  case newlyEscaped = "newly-escaped"
  case all
}

/// A flow of households of one class between the start and the moment of a tally.
public enum Flow: String, ClosedList {
  case toNearPoor, toPoor, left, otherOut, fromNearPoor, fromPoor, relapsed, new, otherIn
  /// To near-poor and left together, as forms until 2021 print it.
  case escaped
}

extension Flow {
  /// Whether households leave the class; otherwise they come into it.
  public var isOut: Bool {
    switch self {
    case .toNearPoor, .toPoor, .left, .otherOut, .escaped: true
    case .fromNearPoor, .fromPoor, .relapsed, .new, .otherIn: false
    }
  }

  /// Whether a class has this flow: `poor` has none to or from itself.
  public func belongs(to povertyClass: PovertyClass) -> Bool {
    switch self {
    case .toNearPoor, .fromNearPoor: povertyClass != .nearPoor
    case .toPoor, .fromPoor: povertyClass != .poor
    case .left, .otherOut, .relapsed, .new, .otherIn, .escaped: true
    }
  }
}

/// What the printed rate of a figure is a part of, where it is not the usual base.
public enum Base: String, ClosedList {
  /// The households of the tally.
  case households
  /// The same class of the whole area.
  case povertyClass = "class"
  /// The class at the start.
  case start
  /// The class at the end.
  case end
}
