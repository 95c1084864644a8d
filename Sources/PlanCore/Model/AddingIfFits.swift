extension Int {
  /// The sum, or `nil` when it overflows 64 bits.
  func addingIfFits(_ other: Int) -> Int? {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? nil : sum
  }
}
