// The units that add up to their area, and sums over them: known only where they are known of each.

extension Unit {
  /// Whether the unit is one of those that add up to the area: no row that sums others.
  var addsUp: Bool { kind?.sumsOthers != true }
}

extension Plan {
  /// The units that add up to the area.
  var unitsThatAddUp: [Unit] { units.filter(\.addsUp) }

  /// The sum over the units, where it is known of each; `nil` too where there are none.
  func sumOfUnits(_ count: (Unit) -> Int?) -> Int? { units.lazy.filter(\.addsUp).sum(count) }

  /// Households of a figure at the start; a total that is not said is the sum of the units.
  func startCount(of figure: Place) -> Int? { start.count(figure) ?? sumOfUnits { $0.start.count(figure) } }

  /// Households of a figure at the end of the year as planned; a total that is not said is the sum of the units.
  func targetCount(of figure: Place) -> Int? { target.count(figure) ?? sumOfUnits { $0.target.count(figure) } }
}

extension Sequence {
  /// The sum over all, where it is known of each; `nil` too of none, and of more than 64 bits hold.
  func sum(_ count: (Element) -> Int?) -> Int? {
    var sum: Int?
    for element in self {
      guard let part = count(element), let next = (sum ?? 0).addingIfFits(part) else { return nil }
      sum = next
    }
    return sum
  }
}
