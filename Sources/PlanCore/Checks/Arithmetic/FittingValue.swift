/// What a number to blame should be, when the other numbers of its explanation are given up too.
struct FittingValue {
  /// The fitting number nearest to the printed one.
  let expected: Numeral
  /// The ends of what fits, where that is more than one number.
  let range: Finding.Ends?

  /// - Parameters:
  ///   - variable: the number to blame.
  ///   - edit: the failed edit that it explains.
  ///   - weighing: the supposition in which all numbers of the explanation are given up.
  init?(_ variable: Network.Variable, in edit: Int, _ weighing: Supposition) {
    let network = weighing.network
    let printed = network.number(variable)
    guard network.isCount(variable) else {
      guard let (low, high) = Self.rates(variable, edit, weighing, decimals: max(2, min(printed.decimals, 6))) else {
        return nil
      }
      let nearest = printed.isLess(than: low) ? low : high.isLess(than: printed) ? high : low
      expected = nearest
      range = low.hasSameValue(as: high) ? nil : Finding.Ends(low: low, high: high)
      return
    }
    guard let span = weighing.span(variable) else { return nil }
    expected = Numeral(span.nearest(to: printed.digits.weighable))
    let isOpen = span.high >= .most || span.low <= -.most
    range = span.isOne || isOpen ? nil : Finding.Ends(low: Numeral(span.low), high: Numeral(span.high))
  }

  /// What a rate, share or drop comes to by the counts of an edit, from the least to the greatest.
  private static func rates(
    _ variable: Network.Variable, _ index: Int, _ weighing: Supposition, decimals: Int
  ) -> (Numeral, Numeral)? {
    let network = weighing.network
    guard network.variable(index, 0) == variable else { return nil }
    switch network.edits[index].kind {
    case .linear: return nil
    case .ratio:
      guard let part = weighing.span(network.variable(index, 1)),
        let whole = weighing.span(network.variable(index, 2)),
        let low = Rate(part.low, of: whole.high), let high = Rate(part.high, of: max(whole.low, 1))
      else { return nil }
      return (low.percent(decimals: decimals), high.percent(decimals: decimals))
    case .points(let start, let end):
      guard case .fraction = start, case .fraction = end else {
        return ofPrintedRates(index, start, end, weighing)
      }
      let spans = network.variables(index).dropFirst().compactMap { weighing.span($0) }
      guard spans.count == 4, let lowStart = Rate(spans[0].low, of: spans[1].high),
        let highStart = Rate(spans[0].high, of: max(spans[1].low, 1)),
        let lowEnd = Rate(spans[2].low, of: spans[3].high),
        let highEnd = Rate(spans[2].high, of: max(spans[3].low, 1))
      else { return nil }
      return (
        Rate.points(from: highEnd, to: lowStart, decimals: decimals),
        Rate.points(from: lowEnd, to: highStart, decimals: decimals)
      )
    }
  }

  /// Where a side is only printed as a rate, the difference of the printed rates stands for what fits.
  private static func ofPrintedRates(
    _ edit: Int, _ start: Network.NetworkConstraint.SideKind, _ end: Network.NetworkConstraint.SideKind,
    _ weighing: Supposition
  ) -> (Numeral, Numeral)? {
    let network = weighing.network
    var position = 1
    var rates: [Numeral] = []
    for kind in [start, end] {
      switch kind {
      case .rate:
        rates.append(network.number(network.variable(edit, position)))
        position += 1
      case .fraction:
        guard let part = weighing.span(network.variable(edit, position)),
          let whole = weighing.span(network.variable(edit, position + 1)),
          let rate = Rate(part.low, of: max(whole.low, 1))
        else { return nil }
        rates.append(rate.percent())
        position += 2
      }
    }
    return rates[0].subtracting(rates[1]).map { ($0, $0) }
  }
}
