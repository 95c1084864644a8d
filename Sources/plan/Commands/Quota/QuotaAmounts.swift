import PlanCore

// Amounts of households and percent, as they are typed. Each option has a type of its own, so that two cannot be swapped.

/// `--reduce N`: so many households fewer; 0 is an amount too.
struct HouseholdsToReduce: ArgumentValue, Equatable {
  let number: Int

  init?(argument: String) {
    guard let number = households(argument) else { return nil }
    self.number = number
  }

  var argument: String { String(number) }
  static var valueName: String { "N" }
  static var expected: Phrase { wholeNumber }
}

/// `--min N`: so many households at least for each unit.
struct LeastHouseholds: ArgumentValue, Equatable {
  let number: Int

  init?(argument: String) {
    guard let number = households(argument) else { return nil }
    self.number = number
  }

  var argument: String { String(number) }
  static var valueName: String { "N" }
  static var expected: Phrase { wholeNumber }
}

/// `--points X`: a rate that falls by so many percentage points.
struct PointsToReduce: ArgumentValue, Equatable {
  let number: Numeral

  init?(argument: String) {
    guard let number = percent(argument) else { return nil }
    self.number = number
  }

  var argument: String { number.description }
  static var valueName: String { "X" }
  static var expected: Phrase { percentNumber }
}

/// `--rate X`: a rate of so many percent.
struct RateToReach: ArgumentValue, Equatable {
  let number: Numeral

  init?(argument: String) {
    guard let number = percent(argument) else { return nil }
    self.number = number
  }

  var argument: String { number.description }
  static var valueName: String { "X" }
  static var expected: Phrase { percentNumber }
}

/// A count as the plan file takes it: at most 15 digits and nothing else.
private func households(_ word: String) -> Int? {
  guard word.utf8.count <= 15, word.utf8.allSatisfy(isDigit) else { return nil }
  return Int(word)
}

private let wholeNumber = Phrase(vi: "số hộ, từ 0 trở lên, chỉ gồm chữ số", en: "a number of households, digits only")

/// 0 to 100 with at most 6 decimals, after a dot or, as Vietnamese writes it, a comma.
private func percent(_ word: String) -> Numeral? {
  let sides = word.utf8.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
  guard sides.count <= 2, sides.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }), sides[0].count <= 3 else {
    return nil
  }
  let decimals = sides.count == 2 ? sides[1].count : 0
  guard decimals <= 6, let digits = Int(sides.compactMap { String($0) }.joined()) else { return nil }
  let number = Numeral(digits, decimals: decimals)
  return Numeral(100).isLess(than: number) ? nil : number
}

private let percentNumber = Phrase(vi: "một số từ 0 đến 100 như 1.88", en: "a number from 0 to 100 such as 1.88")

private func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
