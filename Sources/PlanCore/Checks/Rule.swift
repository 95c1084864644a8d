/// A rule that every plan must keep: its law, why it matters, how to mend it, and how it is found broken.
///
/// One rule is one file. `Rule.all` is the list that `plan check` walks, `Rule.acrossPlans` the one of `plan quota check`;
/// `plan explain` has both.
public struct Rule: Sendable {
  /// The code, which keeps its meaning for ever.
  public let code: String
  /// The stable name in English: `rate-matches-count`.
  public let name: String
  /// How bad it is to break it.
  public let level: Finding.Level
  /// What it is called.
  public let title: Phrase
  /// The law in one sentence.
  public let law: Phrase
  /// Why it matters, for whoever asks `plan explain`.
  public let why: Phrase
  /// What to do when it is broken.
  public let remedy: Phrase
  /// The smallest plan that breaks it, as JSON text.
  public let broken: String
  /// The same plan with the mistake mended.
  public let kept: String
  /// What speaks against a count that breaks it, for rules that are weighed together: `its rate`.
  let against: Phrase?
  /// How a sentence leads to what a sum should be: `the units add up to`.
  let total: Phrase?
  /// Finds where a plan breaks it; `nil` where one rule cannot be looked at by itself: numbers are weighed by all rules
  /// of arithmetic together to find the culprit, plans are compared with other plans, waivers with what was found.
  let find: (@Sendable (CheckInput) -> [Fault])?

  /// A rule from its parts.
  init(
    _ code: String, _ name: String, _ level: Finding.Level = .error, title: Phrase, law: Phrase, why: Phrase,
    remedy: Phrase, broken: PlanExample, kept: PlanExample, against: Phrase? = nil, total: Phrase? = nil,
    find: (@Sendable (CheckInput) -> [Fault])? = nil
  ) {
    self.code = code
    self.name = name
    self.level = level
    self.title = title
    self.law = law
    self.why = why
    self.remedy = remedy
    self.broken = broken.text
    self.kept = kept.text
    self.against = against
    self.total = total
    self.find = find
  }
}

/// What rules look at.
public struct CheckInput: Sendable {
  /// The plan.
  public let plan: Plan
  /// Its standard, where it is known.
  public let standard: Standard?
  /// The ids of all standards that are known.
  public let knownStandards: [String]
  /// The day on which the plan is checked.
  public let asOf: CalendarDate

  /// The input of a check.
  public init(_ plan: Plan, standard: Standard?, knownStandards: [String], asOf: CalendarDate) {
    self.plan = plan
    self.standard = standard
    self.knownStandards = knownStandards
    self.asOf = asOf
  }
}

/// A broken rule at a place in the plan; it becomes a ``Finding`` when the place is looked up in the file.
struct Fault {
  /// The rule.
  let rule: Rule
  /// The steps to the value that is wrong: keys and positions from the root.
  let steps: Path
  /// Whether the key is wrong rather than its value.
  var isKey = false
  /// The code of the unit it is about.
  var unit: String?
  /// The number as printed.
  var printed: Numeral?
  /// The right number.
  var expected: Numeral?
  /// The fitting numbers, where more than one fits.
  var expectedRange: Finding.Ends?
  /// Other values that may be wrong instead.
  var alternatives: [(steps: Path, expected: Numeral)] = []
  /// What is wrong.
  let message: Phrase
  /// What probably happened.
  var cause: Phrase?
}
