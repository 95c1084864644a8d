// What the level above demands, with the keys of a figure.

enum QuotaKey: Int, PlanObjectKey {
  case `class`
  case group, households, members, rate, base, share, reduce, points, lacking, parts, by, document, issued, exceed
  case note
  var isRequired: Bool { self == .class }

  static let objectName = "quota"
  static let about: String? = "What the level above demands, with the keys of a figure."
  static let names: [Self] = [.class]

  var kind: ValueKind {
    switch self {
    case .class: .closed(PovertyClass.self)
    case .group: .closed(Group.self)
    case .by, .document, .note: .text
    case .issued: .date
    case .exceed: .flag
    case .households, .members, .rate, .base, .share, .reduce, .points, .lacking, .parts:
      FigureKey(spelling: spelling)?.kind ?? .text
    }
  }
}

extension PlanReader {
  func quota(_ index: Int) -> Quota? {
    var quota = Quota(povertyClass: .poor)
    // The class and the group decide the place of every number, wherever they stand among the keys.
    let read = members(of: index, tables.quota) { key, value in
      switch key {
      case .class: quota.povertyClass = member(value, of: PovertyClass.self) ?? .poor
      case .group: quota.group = member(value, of: Group.self)
      case .by: quota.by = text(value)
      case .document: quota.document = text(value)
      case .issued: quota.issued = date(value)
      case .exceed: quota.exceed = flag(value)
      case .note: quota.note = text(value)
      case .households, .members, .rate, .base, .share, .reduce, .points, .lacking, .parts: break
      }
    }
    guard read else { return element(quota, read, index) }
    claims.removeAll(keepingCapacity: true)
    let place = Place.figure(group: quota.group, quota.povertyClass)
    var last = -1
    var key = index + 1
    while key < Int(node(index).next) {
      let name = tables.quota.key(node(key), in: bytes, last: &last)?.spelling
      if let name, let member = FigureKey(spelling: name), member != .note { figureMember(member, key + 1, place) }
      key = Int(node(key + 1).next)
    }
    quota.figures = self.read
    return quota
  }
}

extension PlanWriter.Writer {
  func value(_ quota: Quota) -> JSONText.Value {
    var object = ObjectWriter<QuotaKey>()
    object.put(.class, quota.povertyClass.rawValue)
    object.put(.group, quota.group?.rawValue)
    object.add(TallyWriter(plan: plan).figureMembers(quota.figures.claims[...]))
    object.put(.by, quota.by)
    object.put(.document, quota.document)
    object.put(.issued, quota.issued?.description)
    object.put(.exceed, quota.exceed)
    object.put(.note, quota.note)
    return .object(object.members)
  }
}
