/// The explanation that no small set of numbers gives: a whole line of the table is the line of its neighbour.
///
/// Such a line agrees with itself, so only the sums of its columns are off, and every number of it is anchored.
struct CopiedRow {
  private let network: Network
  private let sums: [Int]

  init(_ network: Network, _ sums: [Int]) {
    self.network = network
    self.sums = sums
  }

  /// For each line that equals a neighbour's wherever a sum is off: its numbers in those sums, and the rates beside them.
  var sets: [[Network.Variable]] {
    var numbersOf = NumberMap<[Network.Variable]>()
    for sum in sums {
      for variable in network.variables(sum) where network.isPrinted(variable) {
        if let unit = network.key(variable).unit { numbersOf[unit] = (numbersOf[unit] ?? []) + [variable] }
      }
    }
    return numbersOf.numbers.compactMap { unit in
      guard let numbers = numbersOf[unit], numbers.count >= 2,
        isCopy(numbers, of: unit - 1, numbersOf) || isCopy(numbers, of: unit + 1, numbersOf)
      else { return nil }
      // A rate stands beside both of its counts.
      return NumberSet(numbers + numbers.flatMap(derived)).numbers
    }
  }

  private func isCopy(_ numbers: [Network.Variable], of other: Int, _ all: NumberMap<[Network.Variable]>) -> Bool {
    guard let others = all[other], others.count == numbers.count else { return false }
    return zip(numbers, others).allSatisfy { network.number($0) == network.number($1) }
  }

  /// The rates, shares and drops computed from a count.
  private func derived(_ count: Network.Variable) -> [Network.Variable] {
    network.editsOf(count).compactMap { edit in
      let first = network.variable(edit, 0)
      return network.isPrinted(first) && !network.isCount(first) ? first : nil
    }
  }
}
