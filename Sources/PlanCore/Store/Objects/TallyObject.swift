// What is known of one area at one moment: nearly all bytes of a plan file are here and in its figures, so these are written
// for speed as well as for reading.

enum TallyKey: Int, PlanObjectKey {
  case households, members, poor, nearPoor, averageLiving, multidimensional, groups, flows, note

  static let objectName = "tally"
  static let about: String? = "What is known of one area at one moment."

  var kind: ValueKind {
    switch self {
    case .households, .members: .number(.count)
    case .poor, .nearPoor, .averageLiving, .multidimensional: .figure
    case .groups: .named(.closed(Group.ids), .object(TallyKey.self, without: ["groups"]))
    case .flows: .object(FlowsKey.self)
    case .note: .text
    }
  }
}

enum FlowsKey: Int, PlanObjectKey {
  case poor, nearPoor, note

  static let objectName = "flows"
  static let about: String? = "Since the start."

  var kind: ValueKind {
    switch self {
    case .poor: .named(.closed(Flow.ids(of: .poor)), .undividedFigure)
    case .nearPoor: .named(.closed(Flow.ids(of: .nearPoor)), .undividedFigure)
    case .note: .text
    }
  }
}

extension Flow {
  /// The keys of the flows that a class has.
  static func ids(of povertyClass: PovertyClass) -> [String] {
    allCases.filter { $0.belongs(to: povertyClass) }.map(\.rawValue)
  }
}

extension PlanReader {
  /// A tally of one area at one moment.
  func tally(_ index: Int) -> Tally {
    claims.removeAll(keepingCapacity: true)
    tally(index, group: nil)
    return read
  }

  /// The tally of the claims read so far; a copy, so that the working memory stays this reader's alone.
  var read: Tally { claims.withUnsafeBufferPointer { Tally(Array($0)) } }

  private func tally(_ index: Int, group: Group?) {
    members(of: index, tables.tally) { key, value in
      switch key {
      case .households: countClaim(value, .figure(group: group), .households)
      case .members: countClaim(value, .figure(group: group), .members)
      case .poor: figure(value, .figure(group: group, .poor))
      case .nearPoor: figure(value, .figure(group: group, .nearPoor))
      case .averageLiving: figure(value, .figure(group: group, .averageLiving))
      case .multidimensional: figure(value, .figure(group: group, .multidimensional))
      case .groups:
        if group == nil {
          groups(value)
        } else {
          note(value - 1, .unknownKey(key.spelling, guess: nil, list: []))
        }
      case .flows: flows(value, group)
      case .note: remark(value)
      }
    }
  }

  private func countClaim(_ value: Int, _ figure: Place, _ measure: Place.Measure) {
    if let count = count(value) { claims.append(Claim(figure.with(measure), Numeral(count))) }
  }

  private func groups(_ index: Int) {
    eachMember(of: index) { key, value in
      let spelled = bytes.text(of: node(key))
      guard let group = Group(rawValue: spelled) else {
        return outsideList(key, spelled, Group.self)
      }
      tally(value, group: group)
    }
  }

  private func flows(_ index: Int, _ group: Group?) {
    members(of: index, tables.flows) { key, value in
      switch key {
      case .poor: flows(value, group, .poor)
      case .nearPoor: flows(value, group, .nearPoor)
      case .note: remark(value)
      }
    }
  }

  private func flows(_ index: Int, _ group: Group?, _ povertyClass: PovertyClass) {
    eachMember(of: index) { key, value in
      let spelled = bytes.text(of: node(key))
      if let flow = Flow(rawValue: spelled), flow.belongs(to: povertyClass) {
        figure(value, .figure(group: group, povertyClass, .flow(flow)))
      } else {
        let (guess, list) = likely(spelled, among: Flow.ids(of: povertyClass))
        note(key, .unknownKey(spelled, guess: guess, list: list))
      }
    }
  }
}

extension TallyWriter {
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
}
