/// A small set of whole numbers, variables or edits, in ascending order.
///
/// The sets of one supposition hold a handful of numbers each: a search by halves in one array is many times as fast as
/// hashing them.
struct NumberSet: Equatable {
  /// The numbers in ascending order, each once.
  private(set) var numbers: [Int]

  /// The set of some numbers, in any order.
  init(_ numbers: [Int] = []) {
    self.numbers = numbers
    if !isAscending { sort() }
  }

  /// Whether a number is in the set.
  func contains(_ number: Int) -> Bool {
    let place = numbers.firstPlace(notBelow: number)
    return place < numbers.count && numbers[place] == number
  }

  /// Adds a number; `false` where it was there already.
  @discardableResult
  mutating func insert(_ number: Int) -> Bool {
    let place = numbers.firstPlace(notBelow: number)
    if place < numbers.count, numbers[place] == number { return false }
    numbers.insert(number, at: place)
    return true
  }

  /// Adds a few numbers, in any order.
  mutating func formUnion(_ others: [Int]) {
    for other in others { insert(other) }
  }

  private var isAscending: Bool {
    var last = Int.min
    for number in numbers {
      if number <= last, last != .min { return false }
      last = number
    }
    return true
  }

  private mutating func sort() {
    numbers.sort()
    var kept = 0
    for number in numbers where kept == 0 || numbers[kept - 1] != number {
      numbers[kept] = number
      kept += 1
    }
    numbers.removeLast(numbers.count - kept)
  }
}

/// Values by whole numbers, in ascending order of these; as small as a ``NumberSet``.
struct NumberMap<Value> {
  /// The numbers that have a value, in ascending order.
  private(set) var numbers: [Int] = []
  private var values: [Value] = []

  /// The value of a number; setting `nil` changes nothing.
  subscript(_ number: Int) -> Value? {
    get {
      let place = numbers.firstPlace(notBelow: number)
      return place < numbers.count && numbers[place] == number ? values[place] : nil
    }
    set {
      guard let newValue else { return }
      let place = numbers.firstPlace(notBelow: number)
      if place < numbers.count, numbers[place] == number {
        values[place] = newValue
      } else {
        numbers.insert(number, at: place)
        values.insert(newValue, at: place)
      }
    }
  }
}

extension NumberMap: Sendable where Value: Sendable {}

extension [Int] {
  /// The place of the first number that is not below another, in an array in ascending order.
  fileprivate func firstPlace(notBelow number: Int) -> Int {
    // Most numbers come in ascending order.
    if let last, last < number { return count }
    return firstPosition { $0 >= number }
  }
}
