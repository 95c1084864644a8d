import Testing

@testable import PlanCore

@Suite struct CalendarFormatTests {
  private func lines(_ summary: String, last: CalendarDate? = nil, details: [String] = []) -> [String] {
    let day = CalendarDate(existing: 2024, .day(month: 2, day: 28))
    let event = CalendarFormat.Event(
      id: "a@plan", first: day, last: last ?? day, summary: summary, details: details, place: "Xã A")
    let text = String(decoding: CalendarFormat(name: "Hạn", madeOn: day).write([event]), as: UTF8.self)
    #expect(text.hasSuffix("\r\n"))
    return text.split(separator: "\r\n").map(String.init)
  }

  @Test(arguments: [(28, "20240229"), (29, "20240301")])
  func `the end is the day after the last`(last: Int, end: String) {
    let lines = lines("x", last: CalendarDate(existing: 2024, .day(month: 2, day: last)))
    #expect(lines.contains("DTSTART;VALUE=DATE:20240228") && lines.contains("DTEND;VALUE=DATE:\(end)"))
  }

  @Test(arguments: [
    ("a;b", "a\\;b"), ("a,b", "a\\,b"), ("a\\b", "a\\\\b"), ("a:b", "a:b"), ("a\"b", "a\"b"),
    ("END:VEVENT", "END:VEVENT"),
  ]) func `signs that mean something are escaped`(words: String, escaped: String) {
    #expect(lines(words).contains("SUMMARY:" + escaped))
  }

  @Test(arguments: ["a\nEND:VCALENDAR", "a\r\nb", "a\u{0}b", "a\u{1B}b"])
  func `control characters are shown, not sent`(words: String) {
    let line = lines(words).filter { $0.hasPrefix("SUMMARY:") || $0.hasPrefix("LOCATION:") }
    #expect(line.count == 2 && line.allSatisfy { $0.unicodeScalars.allSatisfy { $0.value >= 0x20 } })
  }

  @Test func `details stand on lines of their own within one value`() {
    #expect(lines("x", details: ["Hạn: quý IV/2024", "a; b"]).contains("DESCRIPTION:Hạn: quý IV/2024\\na\\; b"))
  }

  @Test func `no line is longer than 75 bytes, and unfolding gives back every letter`() {
    let words = String(repeating: "Kiểm tra phương án giúp hộ nghèo 𝄞 ", count: 12)
    let lines = lines(words)
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(lines.contains { $0.utf8.count > 71 })
    let unfolded = lines.reduce(into: [String]()) { all, line in
      if line.hasPrefix(" ") { all[all.count - 1] += line.dropFirst() } else { all.append(line) }
    }
    #expect(unfolded.contains("SUMMARY:" + words))
  }
}
