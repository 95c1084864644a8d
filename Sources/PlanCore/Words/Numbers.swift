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

/// Writes digit by digit from the right into the bytes of one text: tables hold thousands of numbers.
private func spelled(_ digits: Int, decimals: Int, _ language: Language) -> String {
  let decimalMark = language.decimalMark
  let thousandsMark = language.thousandsMark
  // 19 digits, 6 marks of thousands, the decimal mark, a zero before it and the sign.
  let room = 40
  return String(unsafeUninitializedCapacity: room) { buffer in
    var at = room
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
    for index in at..<room { buffer.initializeElement(at: index - at, to: buffer[index]) }
    return room - at
  }
}
