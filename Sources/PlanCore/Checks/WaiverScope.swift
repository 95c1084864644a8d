extension Waiver {
  /// Whether the waiver has run out by a day; it holds on its last day.
  func isExpired(on day: CalendarDate) -> Bool {
    until.map { day.isCertainlyAfter($0) } ?? false
  }

  /// Whether the waiver is about a finding: the same code and the same value.
  func covers(_ finding: Finding) -> Bool { code == finding.code && pointer == finding.pointer }
}
