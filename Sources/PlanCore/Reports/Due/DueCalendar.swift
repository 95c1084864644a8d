/// What a calendar shows of `plan due`: days, and for phases of work spans of days.
extension DueList {
  /// The list as a calendar file, in UTF-8.
  /// - Parameter showsAll: what is done stands in it too.
  public func calendar(showsAll: Bool, _ language: Language) -> [UInt8] {
    var known: [String: Int] = [:]
    let shown = rows.filter { showsAll || $0.deadline.status.isOpen }
    let events = shown.map { row in
      // Two plans of one area, one in the place of the other, would give two events one name.
      let count = known[row.eventName, default: 0] + 1
      known[row.eventName] = count
      return row.event(row.eventName + (count > 1 ? "-\(count)" : ""), language)
    }
    let title = Phrase(vi: "Kế hoạch giảm nghèo", en: "Poverty-reduction plans")
    return CalendarFormat(name: title(language), madeOn: day).write(events)
  }
}

extension DueRow {
  /// The same whenever the calendar is made again, so that an event is replaced and not doubled.
  fileprivate var eventName: String {
    let area = sheet.code ?? FoldedName(sheet.area).text.split(separator: " ").joined(separator: "-")
    return "\(deadline.kind.rawValue)-\(deadline.id)-\(sheet.year)-\(area)"
  }

  fileprivate func event(_ name: String, _ language: Language) -> CalendarFormat.Event {
    let last = deadline.due.lastDay
    let first = deadline.start?.firstDay ?? last
    let kind = deadline.kind.words.capitalized(language)
    let offices = deadline.responsible.joined(separator: "; ")
    return CalendarFormat.Event(
      id: "\(name)@plan", first: min(first, last), last: last,
      summary: "\(kind): \(title(language)) – \(sheet.area)",
      details: [deadline.due.isFullDay ? nil : Phrase(vi: "Hạn: ", en: "Due: ")(language) + deadline.due.text(language)]
        .compactMap(\.self)
        + (offices.isEmpty ? [] : [Phrase(vi: "Thực hiện: ", en: "Responsible: ")(language) + offices])
        + (deadline.owing.map { [$0(language)] } ?? []),
      place: sheet.area)
  }
}
