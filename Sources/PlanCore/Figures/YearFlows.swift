/// Households that came into a class and left it since the start of the year.
struct YearFlows: Hashable, Sendable {
  /// The class.
  let povertyClass: PovertyClass
  /// They left it upwards: what older forms call escaped.
  var escaped: Int?
  /// They had left it before and came back.
  var relapsed: Int?
  /// They came into it for the first time.
  var new: Int?
  /// Of the near-poor: they fell into poverty.
  var toPoor: Int?
  /// Of the near-poor: they had been poor.
  var fromPoor: Int?
  /// They moved away, died, or were counted otherwise.
  var otherOut: Int?
  /// They moved here, or were counted otherwise.
  var otherIn: Int?

  /// Whether anything is known.
  var isKnown: Bool { [escaped, relapsed, new, toPoor, fromPoor, otherOut, otherIn].contains { $0 != nil } }
}

extension YearFlows {
  /// The flows of both classes up to a day: from the movements, else as the latest result prints them.
  static func all(of plan: Plan, upTo day: CalendarDate) -> [YearFlows] {
    let movements = plan.movements.filter { $0.date.lastDay <= day }
    let result = plan.latestResult(upTo: day)
    return [PovertyClass.poor, .nearPoor].compactMap { povertyClass in
      let flows =
        movements.isEmpty
        ? YearFlows(povertyClass, printed: result?.total ?? Tally()) : YearFlows(povertyClass, movements)
      return flows.isKnown ? flows : nil
    }
  }

  private init(_ povertyClass: PovertyClass, printed tally: Tally) {
    self.povertyClass = povertyClass
    func printed(_ flow: Flow) -> Int? { tally.count(.figure(povertyClass, .flow(flow))) }
    let upwards = povertyClass == .poor ? [printed(.toNearPoor), printed(.left)] : [printed(.left)]
    escaped = printed(.escaped) ?? upwards.compactMap(\.self).sum(\.self)
    relapsed = printed(.relapsed)
    new = printed(.new)
    (toPoor, fromPoor) = (printed(.toPoor), printed(.fromPoor))
    otherOut = printed(.otherOut)
    otherIn = printed(.otherIn)
  }

  private init(_ povertyClass: PovertyClass, _ movements: [Movement]) {
    let other = povertyClass == .nearPoor ? 0 : nil
    self.init(
      povertyClass: povertyClass, escaped: 0, relapsed: 0, new: 0, toPoor: other, fromPoor: other, otherOut: 0,
      otherIn: 0)
    for movement in movements {
      let change = movement.change(of: povertyClass)
      switch (change < 0, movement.way) {
      case _ where change == 0: break
      case (true, _) where movement.to == .poor: add(-change, to: \.toPoor)
      case (false, _) where movement.from == .poor: add(change, to: \.fromPoor)
      case (true, .escaped): add(-change, to: \.escaped)
      case (true, _): add(-change, to: \.otherOut)
      case (false, .relapsed): add(change, to: \.relapsed)
      case (false, .new): add(change, to: \.new)
      case (false, _): add(change, to: \.otherIn)
      }
    }
  }

  private mutating func add(_ households: Int, to flow: WritableKeyPath<YearFlows, Int?>) {
    self[keyPath: flow] = (self[keyPath: flow] ?? 0).addingIfFits(households)
  }
}

extension Movement {
  /// Which flow the movement is part of: its reason says so, else whether the household rose or fell.
  fileprivate var way: MovementReason {
    if let reason { return reason }
    guard let before = from.height, let after = to.height else { return .corrected }
    return after > before ? .escaped : .new
  }
}

extension MovementEnd {
  /// How far from poverty a household stands; `nil` where it is not in the area.
  fileprivate var height: Int? {
    switch self {
    case .poor: 0
    case .nearPoor: 1
    case .averageLiving: 2
    case .none: 3
    case .outside: nil
    }
  }
}
