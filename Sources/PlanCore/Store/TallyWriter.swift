/// Tallies and figures as JSON values, from the claims that stand in them.
struct TallyWriter {
  /// The plan whose words for indicators and parts the claims count in.
  let plan: Plan

  /// A tally, with its groups.
  func value(_ tally: Tally) -> JSONText.Value {
    // Claims stand in the order of their places: the whole first, then one group after the other.
    var pieces = tally.claims.pieces { $0.place.group }[...]
    var members: [JSONText.Member] = []
    if let whole = pieces.first, whole.key == nil {
      members = self.members(whole.claims)
      pieces = pieces.dropFirst()
    }
    if !pieces.isEmpty {
      let groups = pieces.compactMap { piece -> JSONText.Member? in
        piece.key.map { (key: $0.rawValue, value: .object(self.members(piece.claims))) }
      }
      // Groups stand before flows, as in the samples.
      let flows = members.firstIndex { $0.key == TallyKey.flows.spelling } ?? members.endIndex
      members.insert((TallyKey.groups.spelling, .object(groups)), at: flows)
    }
    return .object(members)
  }

  /// The members of a tally without its groups.
  private func members(_ claims: ArraySlice<Claim>) -> [JSONText.Member] {
    var members: [JSONText.Member] = []
    var flows: [JSONText.Member] = []
    for piece in claims.pieces(by: { $0.place.povertyClass }) {
      guard let povertyClass = piece.key else {
        members += measures(piece.claims)
        continue
      }
      let isFlow = { (claim: Claim) in if case .flow = claim.place.branch { true } else { false } }
      let stock = piece.claims.filter { !isFlow($0) }
      if !stock.isEmpty { members.append((povertyClass.key, figure(stock[...]))) }
      let streams = piece.claims.filter(isFlow)[...].pieces { $0.place.branch }.compactMap {
        piece -> JSONText.Member? in
        if case .flow(let flow) = piece.key { (key: flow.rawValue, value: undivided(piece.claims)) } else { nil }
      }
      if !streams.isEmpty { flows.append((povertyClass.key, .object(streams))) }
    }
    if !flows.isEmpty { members.append((TallyKey.flows.spelling, .object(flows))) }
    return members
  }

  /// A figure: its count alone where nothing else is said of it; a count of some of its households is not its own.
  private func figure(_ claims: ArraySlice<Claim>) -> JSONText.Value {
    if claims.first?.place.branch == .stock, let count = claims.bareCount { return count }
    return .object(figureMembers(claims))
  }

  /// A figure that is not divided further: a flow, or households that lack an indicator.
  private func undivided(_ claims: ArraySlice<Claim>) -> JSONText.Value {
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
  private func measures(_ claims: ArraySlice<Claim>) -> [JSONText.Member] {
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
  fileprivate func pieces<Key: Equatable>(
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
