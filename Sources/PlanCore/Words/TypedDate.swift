extension CalendarDate {
  /// The date that a person has typed: `30/6/2024`, `6/2024`, `2024`, `Q4/2024`, or as files spell it.
  public init?(typed text: String) {
    if let date = CalendarDate(text) {
      self = date
      return
    }
    let pieces = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let numbers = pieces.compactMap { piece in piece.count <= 4 ? Int(piece) : nil }
    guard numbers.allSatisfy({ $0 > 0 }) else { return nil }
    switch (pieces.count, numbers.count) {
    case (3, 3) where pieces[2].count == 4: self.init(year: numbers[2], month: numbers[1], day: numbers[0])
    case (3, 3) where pieces[0].count == 4: self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    case (2, 2) where pieces[1].count == 4: self.init(year: numbers[1], precision: .month(numbers[0]))
    case (2, 2) where pieces[0].count == 4: self.init(year: numbers[0], precision: .month(numbers[1]))
    case (2, 1) where pieces[1].count == 4:
      guard let quarter = Self.quarter(pieces[0]) else { return nil }
      self.init(year: numbers[0], precision: .quarter(quarter))
    default: return nil
    }
  }

  /// `Q4`, `quý IV`.
  private static func quarter(_ text: String) -> Int? {
    let letters = text.folded.filter { $0 != " " }
    let rest = letters.hasPrefix("quy") ? letters.dropFirst(3) : letters.hasPrefix("q") ? letters.dropFirst() : ""
    return ["1": 1, "2": 2, "3": 3, "4": 4, "i": 1, "ii": 2, "iii": 3, "iv": 4][String(rest)]
  }
}
