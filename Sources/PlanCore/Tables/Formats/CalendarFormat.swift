/// Events of whole days as a calendar file (iCalendar, RFC 5545): phones and office programs read it.
struct CalendarFormat {
  /// The name of the calendar.
  let name: String
  /// The day on which the events were known so; every event has to say when it was made.
  let madeOn: CalendarDate

  /// An event of whole days.
  struct Event {
    /// What makes it the same event when the calendar is made again.
    let id: String
    /// Its first day, a full one.
    let first: CalendarDate
    /// Its last day, a full one.
    let last: CalendarDate
    /// What the calendar shows.
    let summary: String
    /// More about it, one line each.
    let details: [String]
    /// Where it is.
    let place: String
  }

  /// The file, in UTF-8, with lines that end in CR LF.
  func write(_ events: [Event]) -> [UInt8] {
    let head = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//plan//plan due//VI", "CALSCALE:GREGORIAN",
      "X-WR-CALNAME:" + escaped(name),
    ]
    let lines = head + events.flatMap(lines) + ["END:VCALENDAR"]
    var bytes: [UInt8] = []
    for line in lines { fold(line, &bytes) }
    return bytes
  }

  private func lines(of event: Event) -> [String] {
    // The end is the first day that is not part of the event any more.
    let end = event.last.adding(days: 1).map { ["DTEND;VALUE=DATE:" + basic($0)] } ?? []
    let details = event.details.map(escaped).joined(separator: "\\n")
    return [
      "BEGIN:VEVENT", "UID:" + escaped(event.id), "DTSTAMP:" + basic(madeOn) + "T000000Z",
      "DTSTART;VALUE=DATE:" + basic(event.first),
    ] + end + ["SUMMARY:" + escaped(event.summary)] + (details.isEmpty ? [] : ["DESCRIPTION:" + details])
      + ["LOCATION:" + escaped(event.place), "TRANSP:TRANSPARENT", "END:VEVENT"]
  }

  /// `20240610`.
  private func basic(_ day: CalendarDate) -> String { day.description.split(separator: "-").joined() }

  /// A text as the value of a property; control characters are shown, not sent.
  private func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.visible.unicodeScalars {
      if scalar == "\\" || scalar == ";" || scalar == "," { escaped.unicodeScalars.append("\\") }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }

  /// No line is longer than 75 bytes; its rest stands on the next, after a space. No letter is torn.
  private func fold(_ line: String, _ bytes: inout [UInt8]) {
    var used = 0
    for scalar in line.unicodeScalars {
      let letter = Array(String(scalar).utf8)
      if used + letter.count > CalendarFormat.longest {
        bytes += [0x0D, 0x0A, 0x20]
        used = 1
      }
      bytes += letter
      used += letter.count
    }
    bytes += [0x0D, 0x0A]
  }

  private static let longest = 75
}
