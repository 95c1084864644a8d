// Tallies and figures: nearly all bytes of a plan file are here, so this is written for speed as well as for reading.

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
    let all = Flow.allCases.filter { $0.belongs(to: povertyClass) }.map(\.rawValue)
    eachMember(of: index) { key, value in
      let spelled = bytes.text(of: node(key))
      if let flow = Flow(rawValue: spelled), flow.belongs(to: povertyClass) {
        figure(value, .figure(group: group, povertyClass, .flow(flow)))
      } else {
        let (guess, list) = likely(spelled, among: all)
        note(key, .unknownKey(spelled, guess: guess, list: list))
      }
    }
  }
}

// MARK: - Figures

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
