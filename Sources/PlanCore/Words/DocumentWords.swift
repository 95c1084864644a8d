// How messages name documents and their dates, and which slip of the pen makes one date of another.

extension PlanDocument {
  /// The lists of other documents, each with its key.
  var lists: [(key: String, documents: [Document])] {
    [("bases", bases), ("cites", cites), ("replaces", replaces), ("appendices", appendices)]
  }
}

extension Document {
  /// The document by its number, else by its title.
  var called: Phrase {
    if let number, number.utf8.contains(where: { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) {
      return Phrase(same: "`\(number.visible)`")
    }
    guard let title, !title.isEmpty else { return Phrase(vi: "văn bản", en: "the document") }
    return Phrase(same: "`\(title.count > 60 ? title.prefix(59).visible + "…" : title.visible)`")
  }
}

extension Document {
  /// The document behind what it says, in brackets: ` (18/KH-UBND ngày 28/1/2024)`; by its issuer where it has no number.
  var inBrackets: Phrase {
    guard let named = (number ?? issuer)?.visible else { return Phrase(same: "") }
    guard let issued = issued?.words else { return Phrase(same: " (\(named))") }
    return Phrase(vi: " (\(named) \(issued.vi))", en: " (\(named) of \(issued.en))")
  }
}

extension Substring {
  fileprivate var visible: String { String(self).visible }
}

extension CalendarDate {
  /// Whether every day of this date is later than every day of the other.
  func isCertainlyAfter(_ other: CalendarDate) -> Bool { firstDay.dayNumber > other.lastDay.dayNumber }

  /// The date inside a sentence: `ngày 22/3/2021`, `tháng 3/2021`, `năm 2021`.
  var words: Phrase {
    switch precision {
    case .day: Phrase(vi: "ngày \(text(.vi))", en: text(.en))
    case .month, .quarter: Phrase(vi: text(.vi), en: text(.en))
    case .year: Phrase(vi: "năm \(year)", en: text(.en))
    }
  }

  /// The one slip of the pen that makes this date of the right one; `nil` where none or more than one does.
  func slip(from right: CalendarDate) -> Phrase? {
    guard case .day(let month, let day) = precision, case .day(let rightMonth, let rightDay) = right.precision else {
      return nil
    }
    var stories: [Phrase] = []
    if year == right.year, month == rightMonth {
      if rightDay > 9, day == rightDay / 10 || day == rightDay % 10 {
        stories.append(Phrase(vi: "rơi một chữ số của ngày", en: "a digit of the day was dropped"))
      }
      if day > 9, rightDay > 9, day == rightDay % 10 * 10 + rightDay / 10 {
        stories.append(Phrase(vi: "hai chữ số của ngày đổi chỗ", en: "the digits of the day were swapped"))
      }
    }
    if year == right.year, month == rightDay, day == rightMonth {
      stories.append(Phrase(vi: "ngày và tháng đổi chỗ", en: "day and month were swapped"))
    }
    if year == right.year - 1, month == rightMonth, day == rightDay {
      stories.append(Phrase(vi: "còn để năm trước", en: "the year before was left standing"))
    }
    return stories.count == 1 ? stories.first : nil
  }
}
