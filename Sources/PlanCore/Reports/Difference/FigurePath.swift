/// A number of a tally as a path leads to it: at which moment, which measure of which figure.
struct FigurePath {
  /// Start, result, target.
  let moment: Moment
  /// The date of the result, where it is one.
  let asOf: CalendarDate?
  /// The measure, and the end of a range.
  let place: Place

  /// What a path leads to; `nil` where that is no number of a tally.
  init?(_ path: Path, in plan: Plan) {
    let keys = path.map(\.text)
    let rest: ArraySlice<String>
    switch keys.first {
    case "total" where keys.count > 2:
      (asOf, rest) = (nil, keys.dropFirst(2))
      moment = keys[1] == "start" ? .start : .target
    case "units" where keys.count > 3 && (keys[2] == "start" || keys[2] == "target"):
      (asOf, rest) = (nil, keys.dropFirst(3))
      moment = keys[2] == "start" ? .start : .target
    case "results" where keys.count > 3 && (keys[2] == "total" || keys[2] == "units"):
      (asOf, moment) = (path[1].position.map { plan.results[$0].asOf }, .result)
      rest = keys.dropFirst(keys[2] == "total" ? 3 : 4)
    default: return nil
    }
    guard !rest.isEmpty, let place = Place(keys: Array(rest), in: plan) else { return nil }
    self.place = place
  }
}

extension Place {
  /// The place that keys of a tally lead to: `groups`, `merit`, `poor`, `lacking`, `water`, `rate`.
  fileprivate init?(keys: [String], in plan: Plan) {
    var rest = keys[...]
    var bound = Bound.exactly
    if let end = rest.last, end == "min" || end == "max" {
      bound = end == "min" ? .atLeast : .atMost
      rest.removeLast()
    }
    var group: Group?
    if rest.first == "groups", rest.count > 2 {
      guard let known = Group(rawValue: rest[rest.startIndex + 1]) else { return nil }
      group = known
      rest = rest.dropFirst(2)
    }
    let isFlow = rest.first == "flows"
    if isFlow { rest = rest.dropFirst() }
    let povertyClass = PovertyClass.allCases.first { $0.key == rest.first }
    if povertyClass != nil { rest = rest.dropFirst() }
    guard let branch = Branch(&rest, isFlow: isFlow, in: plan), rest.count <= 1,
      let measure = rest.first.map({ key in Measure.allCases.first { $0.key == key } }) ?? .households, measure != .base
    else { return nil }
    self.init(group: group, povertyClass, branch, measure, bound)
  }
}

extension Place.Branch {
  /// Takes the keys of a branch from a path.
  fileprivate init?(_ rest: inout ArraySlice<String>, isFlow: Bool, in plan: Plan) {
    if isFlow {
      guard let flow = rest.popFirst().flatMap(Flow.init(rawValue:)) else { return nil }
      self = .flow(flow)
      return
    }
    guard let list = rest.first, list == "lacking" || list == "parts" else {
      self = .stock
      return
    }
    let words = list == "lacking" ? plan.indicators : plan.parts
    guard let position = rest.dropFirst().first.flatMap({ words.firstIndex(of: $0) }) else { return nil }
    rest = rest.dropFirst(2)
    self = list == "lacking" ? .lacking(position) : .part(position)
  }
}
