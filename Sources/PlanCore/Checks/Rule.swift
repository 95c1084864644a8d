/// A rule that every plan must keep: the mistake of breaking it, and how that is found.
///
/// One rule is one file. `Rule.all` is the list that `plan check` walks, `Rule.acrossPlans` the one of `plan quota check`.
@dynamicMemberLookup public struct Rule: Sendable {
  /// What it is to break it: code, law, reason, remedy, and the smallest plan that breaks it.
  public let mistake: Mistake
  /// What speaks against a count that breaks it, for rules that are weighed together: `its rate`.
  let against: Phrase?
  /// How a sentence leads to what a sum should be: `the units add up to`.
  let total: Phrase?
  /// Finds where a plan breaks it; `nil` where one rule cannot be looked at by itself: numbers are weighed by all rules
  /// of arithmetic together to find the culprit, plans are compared with other plans.
  let find: (@Sendable (CheckInput) -> [Fault])?
  /// Finds where a plan breaks it in the light of what all other rules found.
  let review: (@Sendable (CheckInput, [Finding]) -> [Fault])?

  /// A rule from its parts.
  init(
    _ code: String, _ name: String, _ level: Finding.Level = .error, title: Phrase, law: Phrase, why: Phrase,
    remedy: Phrase, broken: PlanExample, kept: PlanExample, against: Phrase? = nil, total: Phrase? = nil,
    find: (@Sendable (CheckInput) -> [Fault])? = nil, review: (@Sendable (CheckInput, [Finding]) -> [Fault])? = nil
  ) {
    mistake = Mistake(
      code, name, level, title: title, law: law, why: why, remedy: remedy, broken: broken.text, kept: kept.text)
    self.against = against
    self.total = total
    self.find = find
    self.review = review
  }

  /// What the mistake says of itself.
  public subscript<Value>(dynamicMember member: KeyPath<Mistake, Value>) -> Value { mistake[keyPath: member] }
}
