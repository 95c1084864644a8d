extension JSONText.Value {
  /// The value that a person has typed for a place of a plan, as the file spells it.
  ///
  /// Numbers may be grouped and have a decimal comma where the kind of the figure leaves no doubt, dates and the words
  /// of closed lists may stand as people write them; several values of a list are parted by `;`.
  ///
  /// - Parameters:
  ///   - path: the place.
  ///   - kind: what may stand there.
  public init(typed text: String, at path: Path, kind: ValueKindOfPlace) throws(ValueProblem) {
    self = try Self.value(text, path, kind.kind)
  }

  private static func value(_ text: String, _ path: Path, _ kind: ValueKind) throws(ValueProblem) -> JSONText.Value {
    switch kind {
    case .text, .id, .schema: return .text(text.nfc)
    case .date, .dateOrDates:
      guard let date = CalendarDate(typed: text) else { throw ValueProblem(text, path, .expected(.date)) }
      return .text(date.description)
    case .year:
      guard let year = Int(text), CalendarDate.years.contains(year) else {
        throw ValueProblem(text, path, .expected(.year))
      }
      return .number(Numeral(year))
    case .flag:
      let flags = ["true": true, "false": false, "co": true, "khong": false, "yes": true, "no": false]
      guard let flag = flags[text.folded] else { throw ValueProblem(text, path, .expected(.flag)) }
      return .flag(flag)
    case .number(let number): return .number(try numeral(text, path, number))
    case .numberOrRange(let number):
      if let range = try range(text, path, number) { return range }
      return .number(try numeral(text, path, number))
    case .figure: return .number(try numeral(text, path, .count))
    case .numberOrText:
      let readings = TypedNumber.readings(text)
      if readings.count > 1 { throw ValueProblem(text, path, .twoReadings(readings)) }
      return readings.first.map { .number($0) } ?? .text(text.nfc)
    case .closed(let list): return .text(try id(text, path, list))
    case .list(let kind):
      var items: [JSONText.Value] = []
      for piece in text.split(separator: ";") {
        items.append(try value(String(piece.drop { $0 == " " }), path, kind))
      }
      return .list(items)
    case .object, .named: throw ValueProblem(text, path, .hasParts(kind.keys ?? []))
    }
  }

  private static func id(
    _ text: String, _ path: Path, _ list: any ClosedList.Type
  ) throws(ValueProblem) -> String {
    if list.ids.contains(text) { return text }
    if let worded = list as? any WordedList.Type, let id = worded.id(typed: text) { return id }
    throw ValueProblem(text, path, .unlisted(guess: Guess.closest(to: text, among: list.ids), list.ids))
  }

  /// A range such as `840-930`, `≥ 26`; `nil` where the text is no range.
  private static func range(
    _ text: String, _ path: Path, _ kind: ValueKind.NumberKind
  ) throws(ValueProblem) -> JSONText.Value? {
    let pieces = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }.map(String.init)
    if pieces.count == 2, pieces.allSatisfy({ $0.contains(where: \.isNumber) }) {
      return .object([
        ("min", .number(try numeral(pieces[0], path, kind))), ("max", .number(try numeral(pieces[1], path, kind))),
      ])
    }
    for (sign, end) in [("≥", "min"), (">=", "min"), ("≤", "max"), ("<=", "max")] where text.hasPrefix(sign) {
      return .object([(end, .number(try numeral(String(text.dropFirst(sign.count)), path, kind)))])
    }
    return nil
  }

  private static func numeral(
    _ text: String, _ path: Path, _ kind: ValueKind.NumberKind
  ) throws(ValueProblem) -> Numeral {
    let readings = TypedNumber.readings(text).filter { kind.takes($0, at: path) }
    if readings.count > 1 { throw ValueProblem(text, path, .twoReadings(readings)) }
    guard let number = readings.first else { throw ValueProblem(text, path, .expected(kind.expectation)) }
    return number
  }
}

/// What may stand at a place of a plan file.
public struct ValueKindOfPlace: Sendable {
  let kind: ValueKind

  /// What may stand where a path leads; `nil` where it leads nowhere.
  public init?(_ path: Path) {
    guard let kind = ValueKind.plan.inside(path) else { return nil }
    self.kind = kind
  }

  /// Whether a count there stands for a whole figure.
  public var isFigure: Bool { if case .figure = kind { true } else { false } }
}

extension WordedList {
  fileprivate static func id(typed text: String) -> String? { Self(typed: text)?.rawValue }
}

extension ValueKind.NumberKind {
  /// Whether a reading can be meant: counts are whole, and a percentage beyond a hundred is none that was grouped.
  fileprivate func takes(_ number: Numeral, at path: Path) -> Bool {
    switch self {
    case .count: number.decimals == 0 && number.digits >= 0
    case .signedCount: number.decimals == 0
    case .rate: number.digits >= 0 && (number.decimals > 0 || number.digits <= 100 || !path.isPercentage)
    case .points: number.decimals > 0 || number.digits.magnitude <= 100
    }
  }

  fileprivate var expectation: ValueProblem.Expectation {
    switch self {
    case .count: .count
    case .signedCount: .signedCount
    case .rate, .points: .number
    }
  }
}

extension Path {
  /// Whether what stands there is a percentage, rather than an amount of money.
  fileprivate var isPercentage: Bool {
    let end = self.last { !["min", "max"].contains($0.text) }
    return ["rate", "membersRate", "share", "membersShare", "reduceRate", "ofTarget"].contains(end?.text)
  }
}
