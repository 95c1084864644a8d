/// Numbers as people write them: `2.342` and `11,78` in Vietnamese, `2,342` and `11.78` in English.
extension Numeral {
  /// The number with every printed decimal, thousands grouped from 1000 on, and `-` before a negative one.
  /// Not for years, which are never grouped.
  public func text(_ language: Language) -> String { spelled(digits, decimals: decimals, language) }
}

extension Int {
  /// The number with thousands grouped from 1000 on, and `-` before a negative one. Not for years.
  public func text(_ language: Language) -> String { spelled(self, decimals: 0, language) }
}

extension Language {
  /// What stands before the decimals.
  var decimalMark: UInt8 {
    switch self {
    case .vi: UInt8(ascii: ",")
    case .en: UInt8(ascii: ".")
    }
  }

  /// What stands between groups of three digits.
  var thousandsMark: UInt8 {
    switch self {
    case .vi: UInt8(ascii: ".")
    case .en: UInt8(ascii: ",")
    }
  }
}

extension [UInt8] {
  /// Adds a number as `Numeral.text` spells it.
  mutating func append(_ number: Numeral, _ language: Language) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longestNumber) { buffer in
      let count = spell(number.digits, decimals: number.decimals, language, into: buffer)
      append(contentsOf: UnsafeBufferPointer(rebasing: buffer[..<count]))
    }
  }
}

private func spelled(_ digits: Int, decimals: Int, _ language: Language) -> String {
  String(unsafeUninitializedCapacity: longestNumber) { spell(digits, decimals: decimals, language, into: $0) }
}

/// 19 digits, 6 marks of thousands, the decimal mark, a zero before it and the sign, and some to spare.
private let longestNumber = 40

/// Writes digit by digit from the right into a buffer of 40 bytes, and answers how many at its begin are the number:
/// tables hold thousands of numbers.
private func spell(
  _ digits: Int, decimals: Int, _ language: Language, into buffer: UnsafeMutableBufferPointer<UInt8>
) -> Int {
  let decimalMark = language.decimalMark
  let thousandsMark = language.thousandsMark
  var at = longestNumber
  func put(_ byte: UInt8) {
    at -= 1
    buffer.initializeElement(at: at, to: byte)
  }
  var rest = digits.magnitude
  for _ in 0..<decimals {
    put(UInt8(ascii: "0") + UInt8(rest % 10))
    rest /= 10
  }
  if decimals > 0 { put(decimalMark) }
  var place = 0
  repeat {
    if place > 0, place.isMultiple(of: 3) { put(thousandsMark) }
    put(UInt8(ascii: "0") + UInt8(rest % 10))
    rest /= 10
    place += 1
  } while rest > 0
  if digits < 0 { put(UInt8(ascii: "-")) }
  for index in at..<longestNumber { buffer.initializeElement(at: index - at, to: buffer[index]) }
  return longestNumber - at
}
