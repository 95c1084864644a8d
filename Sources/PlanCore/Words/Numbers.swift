/// Numbers as people write them: `2.342` and `11,78` in Vietnamese, `2,342` and `11.78` in English.
extension Numeral {
  /// The number with every printed decimal, thousands grouped from 1000 on, and `-` before a negative one.
  /// Not for years, which are never grouped.
  public func text(_ language: Language) -> String {
    let sign = digits < 0 ? "-" : ""
    let whole = grouped(wholeText, by: language.thousandsMark)
    return sign + whole + (decimals == 0 ? "" : language.decimalMark + decimalText)
  }
}

extension Int {
  /// The number with thousands grouped from 1000 on, and `-` before a negative one. Not for years.
  public func text(_ language: Language) -> String {
    (self < 0 ? "-" : "") + grouped("\(magnitude)", by: language.thousandsMark)
  }
}

extension Language {
  /// What stands before the decimals.
  public var decimalMark: String {
    switch self {
    case .vi: ","
    case .en: "."
    }
  }

  /// What stands between groups of three digits.
  public var thousandsMark: String {
    switch self {
    case .vi: "."
    case .en: ","
    }
  }
}

private func grouped(_ digits: String, by mark: String) -> String {
  guard digits.utf8.count > 3 else { return digits }
  var text = ""
  for (place, digit) in zip(stride(from: digits.utf8.count, to: 0, by: -1), digits) {
    if place.isMultiple(of: 3), !text.isEmpty { text += mark }
    text.append(digit)
  }
  return text
}
