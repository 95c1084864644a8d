/// Shares a budget among wants: whoever wants less than an equal share gets all of it, the others share the rest equally.
///
/// The sum never exceeds the budget nor the sum of the wants.
func fairShares(of budget: Int, among wants: [Int]) -> [Int] {
  var shares = wants
  var left = max(budget, 0)
  guard wants.reduce(0, +) > left else { return shares }
  let modest = wants.indices.sorted { (wants[$0], $0) < (wants[$1], $1) }
  for (served, index) in modest.enumerated() {
    shares[index] = min(wants[index], left / (wants.count - served))
    left -= shares[index]
  }
  return shares
}
