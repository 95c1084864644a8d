/// The stocks of a plan as its movements make them: what was there at the start, and what came and went since.
public struct Ledger: Sendable {
  private let plan: Plan

  /// The ledger of a plan.
  public init(of plan: Plan) { self.plan = plan }

  /// A stock that would be less than nothing.
  public struct Shortfall: Hashable, Sendable {
    /// The class.
    public let povertyClass: PovertyClass
    /// The name of the unit; `nil` for the area itself.
    public let unit: String?
    /// The first date on which it would be so.
    public let date: CalendarDate
    /// The households that there would be.
    public let stock: Int
  }

  /// The classes whose stocks movements change.
  static let classes: [PovertyClass] = [.poor, .nearPoor]

  /// The first stock of each class, of the area and its units, that movements take below zero.
  public var shortfalls: [Shortfall] {
    guard !plan.movements.isEmpty else { return [] }
    // Movements of one day have the order of the file.
    let movements = plan.movements.enumerated().sorted { one, two in
      one.element.date != two.element.date ? one.element.date < two.element.date : one.offset < two.offset
    }.map(\.element)
    return Self.classes.flatMap { povertyClass in
      let ofUnits = plan.units.compactMap { unit in
        first(
          povertyClass, from: unit.start, movements.filter { $0.unit != nil && $0.unit == unit.code?.text }, unit.name)
      }
      return [first(povertyClass, from: plan.start, movements, nil)].compactMap(\.self) + ofUnits
    }
  }

  private func first(
    _ povertyClass: PovertyClass, from start: Tally, _ movements: [Movement], _ unit: String?
  ) -> Shortfall? {
    guard var stock = start.count(.figure(povertyClass)) else { return nil }
    for movement in movements {
      stock += movement.change(of: povertyClass)
      if stock < 0 { return Shortfall(povertyClass: povertyClass, unit: unit, date: movement.date, stock: stock) }
    }
    return nil
  }

  /// The households of a class that the start and the movements up to a day come to; `nil` where the start is not known.
  ///
  /// - Parameter unit: the code of the unit; `nil` for the area itself.
  func stock(of povertyClass: PovertyClass, unit: String? = nil, from start: Tally, upTo day: CalendarDate) -> Int? {
    start.count(.figure(povertyClass)).map { count in
      plan.movements.filter { $0.date.lastDay <= day && (unit == nil || $0.unit == unit) }
        .reduce(count) { $0 + $1.change(of: povertyClass) }
    }
  }
}

extension Movement {
  /// By how many households the movement changes the stock of a class.
  func change(of povertyClass: PovertyClass) -> Int {
    let households = min(households, Int.most)
    return (to.rawValue == povertyClass.rawValue ? households : 0)
      - (from.rawValue == povertyClass.rawValue ? households : 0)
  }
}
