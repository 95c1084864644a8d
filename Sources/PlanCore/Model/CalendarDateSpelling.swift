/// The one spelling of a date in a plan file: `2021-03-22`, `2022-02`, `2022-Q4`, `2024`.
extension CalendarDate: CustomStringConvertible {
  /// The date in the strict spelling, or `nil`: nothing before or after it, ASCII digits, and a day that exists.
  public init?(_ text: String) {
    var text = text
    guard let date = text.withUTF8({ CalendarDate(utf8: $0) }) else { return nil }
    self = date
  }

  /// The date in the strict spelling, from UTF-8.
  public init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count >= 4, let year = Self.number(bytes, 0..<4) else { return nil }
    guard bytes.count > 4 else {
      self.init(year: year, precision: .year)
      return
    }
    guard bytes[4] == UInt8(ascii: "-"), let precision = Self.precision(bytes) else { return nil }
    self.init(year: year, precision: precision)
  }

  /// The strict spelling, which reads back as the same date.
  public var description: String {
    switch precision {
    case .year: "\(year)"
    case .quarter(let quarter): "\(year)-Q\(quarter)"
    case .month(let month): "\(year)-\(Self.twoDigits(month))"
    case .day(let month, let day): "\(year)-\(Self.twoDigits(month))-\(Self.twoDigits(day))"
    }
  }

  /// What follows the year and its hyphen.
  private static func precision(_ bytes: UnsafeBufferPointer<UInt8>) -> Precision? {
    switch bytes.count {
    case 7 where bytes[5] == UInt8(ascii: "Q"):
      number(bytes, 6..<7).map { .quarter($0) }
    case 7:
      number(bytes, 5..<7).map { .month($0) }
    case 10 where bytes[7] == UInt8(ascii: "-"):
      number(bytes, 5..<7).flatMap { month in
        number(bytes, 8..<10).map { .day(month: month, day: $0) }
      }
    default:
      nil
    }
  }

  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    var value = 0
    for byte in bytes[range] {
      guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte else { return nil }
      value = 10 * value + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
