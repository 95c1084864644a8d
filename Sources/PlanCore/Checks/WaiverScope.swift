extension Waiver {
  /// Whether the waiver has run out by a day; it holds on its last day.
  func isExpired(on day: CalendarDate) -> Bool {
    until.map { day.isCertainlyAfter($0) } ?? false
  }
}

/// What a waiver is about: findings of one code at one value.
struct WaivedPlace: Hashable {
  let code: String
  let pointer: String

  init?(_ waiver: Waiver) {
    guard let code = waiver.code, let pointer = waiver.pointer else { return nil }
    self.code = code
    self.pointer = pointer
  }

  init(_ finding: Finding) {
    code = finding.code
    pointer = finding.pointer
  }
}
