/// A slip by which a right number was printed as another: digits exchanged, doubled, dropped, a mark in the wrong place.
struct SlipOfHand {
  let kind: Cause.Kind
  /// The right number.
  let right: Numeral

  /// All right numbers that a slip turns into a printed one.
  static func all(of printed: Numeral, isCount: Bool) -> [SlipOfHand] {
    let digits = Array(String(printed.digits.magnitude).utf8)
    var slips: [SlipOfHand] = []
    func add(_ kind: Cause.Kind, _ value: Int?, decimals: Int = printed.decimals) {
      guard let value, value != printed.digits || decimals != printed.decimals else { return }
      slips.append(SlipOfHand(kind: kind, right: Numeral(value, decimals: decimals)))
    }
    for place in digits.indices.dropFirst() where digits[place] != digits[place - 1] {
      var swapped = digits
      swapped.swapAt(place, place - 1)
      if !isCount || swapped[0] != UInt8(ascii: "0") { add(.swapped, printed.with(swapped)) }
    }
    for place in digits.indices.dropFirst() where digits[place] == digits[place - 1] {
      add(.doubled, printed.with(Array(digits[..<place] + digits[(place + 1)...])))
    }
    guard printed.digits != 0 else { return slips }
    for power in isCount ? [1, 3] : [1, 2] {
      let factor = Int(tenToThe(power))
      let (product, overflow) = printed.digits.multipliedReportingOverflow(by: factor)
      if !overflow { add(.factor(factor), product) }
      if isCount {
        if printed.digits % factor == 0 { add(.factor(factor), printed.digits / factor) }
      } else if printed.decimals + power <= Numeral.maximumDecimals {
        add(.factor(factor), printed.digits, decimals: printed.decimals + power)
      }
    }
    return slips
  }

  /// Whether one digit of a number is missing in another.
  static func isDropped(from right: Int, to printed: Int) -> Bool {
    let long = Array(String(right).utf8)
    let short = Array(String(printed).utf8)
    guard long.count == short.count + 1 else { return false }
    return long.indices.contains { long[..<$0] + long[($0 + 1)...] == short[...] }
  }
}

extension Numeral {
  /// The number with other digits and the same sign; `nil` where they are too many.
  fileprivate func with(_ digits: [UInt8]) -> Int? {
    Int(String(decoding: digits, as: UTF8.self)).map { self.digits < 0 ? -$0 : $0 }
  }
}
