// What a document says about one count.

enum FigureKey: Int, PlanObjectKey {
  case households, members, rate, base, share, reduce, points, lacking, parts, note

  static let objectName = "figure"
  static let about: String? =
    "A count of households, or what the document says about one count; never itself a range."

  var kind: ValueKind {
    switch self {
    case .households, .members: .numberOrRange(.count)
    case .rate, .share: .numberOrRange(.rate)
    case .base: .closed(Base.self)
    case .reduce: .numberOrRange(.signedCount)
    case .points: .numberOrRange(.points)
    case .lacking: .named(.words, .undividedFigure)
    case .parts: .named(.words, .numberOrRange(.count))
    case .note: .text
    }
  }
}

enum RangeKey: Int, ObjectKey {
  case min, max, note
}

extension PlanReader {
  /// A figure: a count, or an object of what the document says about one count.
  @inline(__always)
  func figure(_ index: Int, _ place: Place) {
    switch node(index).kind {
    case .number:
      if let count = count(index, .figure) { claims.append(Claim(place, Numeral(count))) }
    case .object:
      let before = found.count
      members(of: index, tables.figure) { key, value in figureMember(key, value, place) }
      if found.count > before { refuseRange(index, since: before) }
    case .null: break
    case .array, .text, .yes, .no: wrong(index, .figure)
    }
  }

  /// Numbers inside a figure may be ranges; a figure itself may not, and `min` there is no mere unknown key.
  private func refuseRange(_ index: Int, since before: Int) {
    let isEnd = { (problem: (node: Int, kind: FileProblem.Kind)) in
      guard case .unknownKey(let key, _, _) = problem.kind else { return false }
      return RangeKey(spelling: key) != nil
    }
    guard found[before...].contains(where: isEnd) else { return }
    found[before...].removeAll(where: isEnd)
    note(index, .wrongType(expected: .figure, found: .range))
  }

  /// One member of a figure, which a quota has too.
  @inline(__always)
  func figureMember(_ key: FigureKey, _ value: Int, _ place: Place) {
    switch key {
    case .households: countOrRange(value, place.with(.households))
    case .members: countOrRange(value, place.with(.members))
    case .rate: numberOrRange(value, place.with(.rate), .rate)
    case .share: numberOrRange(value, place.with(.share), .rate)
    case .reduce: numberOrRange(value, place.with(.reduce), .signedCount)
    case .points: numberOrRange(value, place.with(.points), .points)
    case .base:
      if let base = member(value, of: Base.self) {
        claims.append(Claim(place.with(.base), Numeral(base.position)))
      }
    case .lacking: lacking(value, place)
    case .parts: parts(value, place)
    case .note: remark(value)
    }
  }

  @inline(__always)
  private func countOrRange(_ index: Int, _ place: Place) {
    let node = node(index)
    if node.kind == .number, node.traits.isEmpty, node.count <= 15, let number = bytes.numeral(of: node) {
      claims.append(Claim(place, number))
    } else {
      numberOrRange(index, place, .count)
    }
  }

  private func numberOrRange(_ index: Int, _ place: Place, _ kind: FileProblem.Expectation) {
    guard node(index).kind == .object else {
      if let number = number(index, kind, saying: kind.orRange) { claims.append(Claim(place, number)) }
      return
    }
    var ends = 0
    members(of: index, tables.range) { key, value in
      switch key {
      case .min: rangeEnd(value, place.with(place.measure, .atLeast), kind)
      case .max: rangeEnd(value, place.with(place.measure, .atMost), kind)
      case .note: remark(value)
      }
      ends += key == .note ? 0 : 1
    }
    if ends == 0 { wrong(index, kind.orRange) }
  }

  private func rangeEnd(_ index: Int, _ place: Place, _ kind: FileProblem.Expectation) {
    if let number = number(index, kind) { claims.append(Claim(place, number)) }
  }

  private func number(
    _ index: Int, _ kind: FileProblem.Expectation, saying expected: FileProblem.Expectation? = nil
  ) -> Numeral? {
    switch kind {
    case .signedCount: signedCount(index, expected ?? kind).map { Numeral($0) }
    case .rate: rate(index, expected ?? kind)
    case .points: points(index, expected ?? kind)
    default: count(index, expected ?? kind).map { Numeral($0) }
    }
  }

  private func lacking(_ index: Int, _ place: Place) {
    let group = place.group
    let povertyClass = place.povertyClass
    guard place.branch == .stock else { return note(index - 1, .unknownKey("lacking", guess: nil, list: [])) }
    eachMember(of: index) { key, value in
      guard let indicator = indicators.position(of: node(key), in: bytes) else { return note(key, .tooManyWords) }
      figure(value, .figure(group: group, povertyClass, .lacking(indicator)))
    }
  }

  private func parts(_ index: Int, _ place: Place) {
    let group = place.group
    let povertyClass = place.povertyClass
    guard place.branch == .stock else { return note(index - 1, .unknownKey("parts", guess: nil, list: [])) }
    eachMember(of: index) { key, value in
      guard let part = parts.position(of: node(key), in: bytes) else { return note(key, .tooManyWords) }
      countOrRange(value, .figure(group: group, povertyClass, .part(part)))
    }
  }
}

/// Tallies and figures as JSON values, from the claims that stand in them.
struct TallyWriter {
  /// The plan whose words for indicators and parts the claims count in.
  let plan: Plan
}

extension TallyWriter {
  /// A figure: its count alone where nothing else is said of it; a count of some of its households is not its own.
  func figure(_ claims: ArraySlice<Claim>) -> JSONText.Value {
    if claims.first?.place.branch == .stock, let count = claims.bareCount { return count }
    return .object(figureMembers(claims))
  }

  /// A figure that is not divided further: a flow, or households that lack an indicator.
  func undivided(_ claims: ArraySlice<Claim>) -> JSONText.Value {
    claims.bareCount ?? .object(measures(claims))
  }

  /// The members of a figure, which a quota has too.
  func figureMembers(_ claims: ArraySlice<Claim>) -> [JSONText.Member] {
    var members: [JSONText.Member] = []
    var lacking: [JSONText.Member] = []
    var parts: [JSONText.Member] = []
    for piece in claims.pieces(by: { $0.place.branch }) {
      switch piece.key {
      case .stock, .flow: members += measures(piece.claims)
      case .lacking(let indicator): lacking.append((plan.indicators[indicator], undivided(piece.claims)))
      case .part(let part): parts.append((plan.parts[part], measures(piece.claims).first?.value ?? .null))
      }
    }
    if !lacking.isEmpty { members.append((FigureKey.lacking.spelling, .object(lacking))) }
    if !parts.isEmpty { members.append((FigureKey.parts.spelling, .object(parts))) }
    return members
  }

  /// What is said of one figure, measure by measure, in the order of the keys.
  func measures(_ claims: ArraySlice<Claim>) -> [JSONText.Member] {
    let pieces = claims.pieces { $0.place.measure }
    return Self.keys.compactMap { key, measure in
      guard let claims = pieces.first(where: { $0.key == measure })?.claims, let first = claims.first else {
        return nil
      }
      if measure == .base { return (key.spelling, .text(Base.at(first.number.digits).rawValue)) }
      if first.place.bound == .exactly { return (key.spelling, .number(first.number)) }
      let ends = claims.map { claim -> JSONText.Member in
        ((claim.place.bound == .atLeast ? RangeKey.min : .max).spelling, .number(claim.number))
      }
      return (key.spelling, .object(ends))
    }
  }

  private static let keys: [(key: FigureKey, measure: Place.Measure)] = [
    (.households, .households), (.members, .members), (.rate, .rate), (.base, .base), (.share, .share),
    (.reduce, .reduce), (.points, .points),
  ]
}

extension ArraySlice<Claim> {
  /// The bare number that says it all, where the only claim is a count of households.
  fileprivate var bareCount: JSONText.Value? {
    guard dropFirst().isEmpty, let claim = first else { return nil }
    return claim.place.measure == .households && claim.place.bound == .exactly ? .number(claim.number) : nil
  }
}

extension RandomAccessCollection where Element == Claim {
  /// The runs of neighbours that have one key in common.
  func pieces<Key: Equatable>(
    by key: (Claim) -> Key
  ) -> [(key: Key, claims: ArraySlice<Claim>)] {
    var pieces: [(key: Key, claims: ArraySlice<Claim>)] = []
    for claim in self {
      let next = key(claim)
      if let last = pieces.last, last.key == next {
        pieces[pieces.count - 1].claims.append(claim)
      } else {
        pieces.append((next, [claim]))
      }
    }
    return pieces
  }
}
