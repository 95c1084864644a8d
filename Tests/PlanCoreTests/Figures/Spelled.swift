@testable import PlanCore

extension Drop {
  /// The drop in one line: the number or the ends of the range, its measure and what states it: `8–12 reduce by rate`.
  var spelled: String {
    let number =
      switch amount {
      case .exactly(let number): number.description
      case .between(let low, let high): "\(low?.description ?? "")–\(high?.description ?? "")"
      }
    return "\(number) \(measure.key) by \(source == .sum ? "sum" : statedAs.key)"
  }
}
