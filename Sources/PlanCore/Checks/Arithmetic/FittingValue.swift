/// What a number to blame should be: values with which the whole plan is consistent, each tried out.
struct FittingValue: Sendable {
  /// The fitting number nearest to the printed one, or the one that a story explains.
  var expected: Numeral
  /// The least and the greatest number that fits, where that is more than one.
  var range: Finding.Ends?
  /// What probably happened.
  var cause: Cause?
}
