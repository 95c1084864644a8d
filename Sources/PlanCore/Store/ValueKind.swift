/// What may stand at a place of a plan file, as data: the JSON Schema is made of it, and what people type is read by it.
///
/// The reader's switches say the same once more, for speed; a test gives every key a wrong value and expects its kind's
/// error.
indirect enum ValueKind: Sendable {
  /// The version of the format.
  case schema
  /// Any text, and one that is an id.
  case text, id
  /// A date, whole or in part; a year.
  case date, year
  /// Yes or no.
  case flag
  /// One number, and one that may be a range.
  case number(NumberKind)
  case numberOrRange(NumberKind)
  /// A printed figure that may be words.
  case numberOrText
  /// A value of a closed list.
  case closed(any ClosedList.Type)
  /// A count, or an object of what is said about it, save for these keys.
  case figure(without: [String])
  /// An object with the keys of its kind, save for these.
  case object(any PlanObjectKey.Type, without: [String] = [])
  /// A list of values of one kind.
  case list(ValueKind)
  /// An object whose keys are data.
  case named(Names, ValueKind)
  /// A date, or a date of each unit.
  case dateOrDates

  /// What a number counts.
  enum NumberKind: Sendable, CaseIterable {
    case count, signedCount, rate, points
  }

  /// What the keys of an object are where they are data.
  enum Names: Sendable {
    /// The plan's own words.
    case words
    /// Codes of units.
    case units
    /// Ids that the format closes.
    case closed([String])
  }

  /// A figure that may be divided by what households lack and by parts.
  static let figure = ValueKind.figure(without: [])
  /// A flow, or households that lack an indicator: it is not divided further.
  static let undividedFigure = ValueKind.figure(without: ["lacking", "parts"])
  /// The whole plan file.
  static let plan = ValueKind.object(PlanKey.self)
}

/// The keys of an object of the plan file, each with what may stand there.
protocol PlanObjectKey: ObjectKey {
  /// The name of the kind of object.
  static var objectName: String { get }
  /// What the object is, for the JSON Schema.
  static var about: String? { get }
  /// The keys whose values call the object by name where it stands in a list, the best first.
  static var names: [Self] { get }
  /// What may stand at the key.
  var kind: ValueKind { get }
  /// What the key means, for the JSON Schema.
  var about: String? { get }
}

extension PlanObjectKey {
  static var about: String? { nil }
  static var names: [Self] { [] }
  var about: String? { nil }

  /// The spellings of all keys.
  static var spellings: [String] { allCases.map(\.spelling) }
  /// What may stand at the key that is spelled so.
  static func kind(of spelling: String) -> ValueKind? { Self(spelling: spelling)?.kind }
  /// The spellings of the keys that name the object.
  static var nameSpellings: [String] { names.map(\.spelling) }
}

extension ClosedList {
  /// All values of the list, as a file spells them.
  static var ids: [String] { allCases.map(\.rawValue) }
}

extension ValueKind {
  /// The keys that may stand inside; `nil` where keys are data or there is nothing inside.
  var keys: [String]? {
    switch self {
    case .object(let keys, let without): keys.spellings.filter { !without.contains($0) }
    case .figure(let without): FigureKey.spellings.filter { !without.contains($0) }
    case .numberOrRange: RangeKey.allCases.map(\.spelling)
    case .named(.closed(let ids), _): ids + [noteKey]
    case .schema, .text, .id, .date, .year, .flag, .number, .numberOrText, .closed, .list, .named, .dateOrDates: nil
    }
  }

  /// What may stand at a key or position inside; `nil` where there is no such place.
  func inside(_ step: Path.Step) -> ValueKind? {
    if let keys, !keys.contains(step.text) { return nil }
    switch self {
    case .object(let keys, _): return keys.kind(of: step.text)
    case .figure: return FigureKey.kind(of: step.text)
    case .numberOrRange(let number): return step == .key(noteKey) ? .text : .number(number)
    case .list(let kind): return step.position == nil ? nil : kind
    case .named(_, let kind): return step == .key(noteKey) ? .text : kind
    case .dateOrDates: return step == .key(noteKey) ? .text : .date
    case .schema, .text, .id, .date, .year, .flag, .number, .numberOrText, .closed: return nil
    }
  }

  /// What may stand where a path leads from here.
  func inside(_ path: Path) -> ValueKind? {
    path.reduce(self as ValueKind?) { kind, step in kind?.inside(step) }
  }

  /// The key of a remark, which every object may have.
  private var noteKey: String { "note" }
}
