extension CalendarDate {
  /// The date as people write it: `22/3/2021`, `tháng 2/2022`, `quý IV/2022` and `2024` in Vietnamese,
  /// `22 March 2021`, `February 2022`, `Q4 2022` and `2024` in English.
  public func text(_ language: Language) -> String {
    switch language {
    case .vi: vietnamese
    case .en: english
    }
  }

  private var vietnamese: String {
    switch precision {
    case .year: "\(year)"
    case .quarter(let quarter): "quý \(Self.romanQuarters[quarter - 1])/\(year)"
    case .month(let month): "tháng \(month)/\(year)"
    case .day(let month, let day): "\(day)/\(month)/\(year)"
    }
  }

  private var english: String {
    switch precision {
    case .year: "\(year)"
    case .quarter(let quarter): "Q\(quarter) \(year)"
    case .month(let month): "\(Self.englishMonths[month - 1]) \(year)"
    case .day(let month, let day): "\(day) \(Self.englishMonths[month - 1]) \(year)"
    }
  }

  private static let romanQuarters = ["I", "II", "III", "IV"]

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
