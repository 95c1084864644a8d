extension CountSolver {
  // MARK: Sums

  func linear(_ tie: Tie, _ index: Int) -> Bool {
    var least = 0
    var most = 0
    var widest = 0
    for term in tie.terms {
      let variable = Int(counts.terms[term])
      let factor = Int(counts.factors[term])
      touch(variable)
      let (low, high) = (lows[variable], highs[variable])
      least += factor * (factor < 0 ? high : low)
      most += factor * (factor < 0 ? low : high)
      widest = max(widest, abs(factor) * (high - low))
    }
    if tie.high != .max, least + widest > tie.high || least > tie.high {
      guard bound(tie, index, spare: tie.high - least, isUpper: true) else { return false }
    }
    if tie.low != .min, most - widest < tie.low || most < tie.low {
      guard bound(tie, index, spare: most - tie.low, isUpper: false) else { return false }
    }
    return true
  }

  /// Each variable may move from its end by no more than what is spare.
  private func bound(_ tie: Tie, _ index: Int, spare: Int, isUpper: Bool) -> Bool {
    for term in tie.terms {
      let variable = Int(counts.terms[term])
      let factor = Int(counts.factors[term])
      guard factor != 0 else { continue }
      if (factor > 0) == isUpper {
        let room = spare.floored(by: abs(factor))
        guard lower(variable, to: lows[variable] + room, index) else { return false }
      } else {
        let room = spare.floored(by: abs(factor))
        guard raise(variable, to: highs[variable] - room, index) else { return false }
      }
    }
    return true
  }

  // MARK: Rates

  func printedBand(_ cell: Cell) -> PrintedBand {
    PrintedBand(
      counts.number(cell), counts.claims[cell].place.bound, ends: states[cell] == .within ? ends[cell] : nil)
  }

  func ratio(_ tie: Tie, _ index: Int) -> Bool {
    let part = Int(counts.terms[tie.terms.lowerBound])
    let whole = Int(counts.terms[tie.terms.lowerBound + 1])
    let band = printedBand(tie.cell)
    touch(part)
    touch(whole)
    let unit = 100 * band.denominator
    if band.hasLow {
      // 100 · part · denominator ≥ low · whole.
      let product = band.low * Int128(lows[whole])
      let least = band.holdsLow ? product.ceilingDivided(by: unit) : product.floorDivided(by: unit) + 1
      guard lows[whole] == 0 || raise(part, to: least.weighable, index) else { return false }
      if band.low > 0, highs[part] < .most {
        let product = unit * Int128(highs[part])
        let most = band.holdsLow ? product.floorDivided(by: band.low) : (product - 1).floorDivided(by: band.low)
        guard lower(whole, to: most.weighable, index) else { return false }
        // Some share of nothing is none.
        if band.hasHigh { guard raise(whole, to: 1, index) else { return false } }
      }
    }
    if band.hasHigh {
      guard band.high > 0 else {
        return lower(part, to: 0, index)
      }
      if highs[whole] < .most {
        let product = band.high * Int128(highs[whole])
        let most = band.holdsHigh ? product.floorDivided(by: unit) : (product - 1).floorDivided(by: unit)
        guard lower(part, to: max(most.weighable, 0), index) else { return false }
      }
      if lows[part] > 0 {
        let product = unit * Int128(lows[part])
        let least = band.holdsHigh ? product.ceilingDivided(by: band.high) : product.floorDivided(by: band.high) + 1
        guard raise(whole, to: least.weighable, index) else { return false }
      }
    }
    return true
  }

  /// A share without counts lies in the band of its printed percentage.
  func band(_ tie: Tie, _ index: Int) -> Bool {
    let share = Int(counts.terms[tie.terms.lowerBound])
    let band = printedBand(tie.cell)
    let unit = 100 * band.denominator
    if band.hasLow {
      let product = band.low * Int128(TrueCounts.scale)
      let least = band.holdsLow ? product.ceilingDivided(by: unit) : product.floorDivided(by: unit) + 1
      guard raise(share, to: least.weighable, index) else { return false }
    }
    if band.hasHigh {
      let product = band.high * Int128(TrueCounts.scale)
      let most = band.holdsHigh ? product.floorDivided(by: unit) : (product - 1).floorDivided(by: unit)
      guard lower(share, to: most.weighable, index) else { return false }
    }
    return true
  }

  /// share · whole ≤ scale · part < (share + 1) · whole.
  func quotient(_ tie: Tie, _ index: Int) -> Bool {
    let first = tie.terms.lowerBound
    let (share, part, whole) = (Int(counts.terms[first]), Int(counts.terms[first + 1]), Int(counts.terms[first + 2]))
    let scale = Int128(TrueCounts.scale)
    touch(share)
    touch(part)
    touch(whole)
    guard lows[whole] > 0 else { return true }
    guard lower(share, to: (scale * Int128(highs[part])).floorDivided(by: Int128(lows[whole])).weighable, index),
      raise(share, to: (scale * Int128(lows[part])).floorDivided(by: Int128(highs[whole])).weighable, index)
    else { return false }
    let least = (Int128(lows[share]) * Int128(lows[whole])).ceilingDivided(by: scale)
    let most = (Int128(highs[share] + 1) * Int128(highs[whole]) - 1).floorDivided(by: scale)
    guard raise(part, to: least.weighable, index), lower(part, to: most.weighable, index) else { return false }
    if lows[share] > 0 {
      let most = (scale * Int128(highs[part])).floorDivided(by: Int128(lows[share]))
      guard lower(whole, to: most.weighable, index) else { return false }
    }
    if lows[part] > 0 {
      let least = (scale * Int128(lows[part])).floorDivided(by: Int128(highs[share] + 1)) + 1
      guard raise(whole, to: least.weighable, index) else { return false }
    }
    return true
  }

  /// The first share less the second lies in the band of the printed points.
  func points(_ tie: Tie, _ index: Int) -> Bool {
    let first = tie.terms.lowerBound
    let (one, other) = (Int(counts.terms[first]), Int(counts.terms[first + 1]))
    let sides = (first + 2..<tie.terms.upperBound).map { Int(counts.terms[$0]) }
    let wholes = sides.indices.filter { $0 % 2 == 1 }.map { sides[$0] }
    guard wholes.allSatisfy({ low($0) > 0 }) else { return true }
    let band = printedBand(tie.cell)
    let scale = Int128(TrueCounts.scale)
    // A share that is carried as a whole number of parts is up to one part too small.
    let slack = sides.isEmpty ? 0 : 1
    let unit = 100 * band.denominator
    touch(one)
    touch(other)
    if band.hasLow {
      let product = band.low * scale
      let least =
        (band.holdsLow ? product.ceilingDivided(by: unit) : product.floorDivided(by: unit) + 1).weighable - slack
      guard raise(one, to: lows[other] + least, index), lower(other, to: highs[one] - least, index) else {
        return false
      }
    }
    if band.hasHigh {
      let product = band.high * scale
      let most =
        (band.holdsHigh ? product.floorDivided(by: unit) : (product - 1).floorDivided(by: unit)).weighable + slack
      guard lower(one, to: highs[other] + most, index), raise(other, to: lows[one] - most, index) else { return false }
    }
    return isExact(sides, band, tie, index, one)
  }

  /// With all counts known, the difference is taken exactly.
  private func isExact(_ sides: [Variable], _ band: PrintedBand, _ tie: Tie, _ index: Int, _ one: Variable) -> Bool {
    guard sides.count == 4, sides.allSatisfy({ low($0) == high($0) }) else { return true }
    let values = sides.map { Int128(lows[$0]) }
    let part = values[0] * values[3] - values[2] * values[1]
    guard !band.holds(part, of: values[1] * values[3]) else { return true }
    conflict = Conflict(tie: index, variable: one, isHigh: true)
    return false
  }

  /// A mean is not above all that it is of, and not below.
  func mean(_ tie: Tie, _ index: Int) -> Bool {
    let total = Int(counts.terms[tie.terms.lowerBound])
    let rows = tie.terms.dropFirst().map { Int(counts.terms[$0]) }
    var least = Int.most
    var most = -Int.most
    for row in rows {
      least = min(least, low(row))
      most = max(most, high(row))
    }
    guard raise(total, to: least, index), lower(total, to: most, index) else { return false }
    let notAbove = rows.filter { lows[$0] <= highs[total] }
    if notAbove.count == 1 { guard lower(notAbove[0], to: highs[total], index) else { return false } }
    let notBelow = rows.filter { highs[$0] >= lows[total] }
    if notBelow.count == 1 { guard raise(notBelow[0], to: lows[total], index) else { return false } }
    return true
  }
}

extension Int {
  /// Divided and rounded down; the divisor is above zero.
  fileprivate func floored(by divisor: Int) -> Int {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
