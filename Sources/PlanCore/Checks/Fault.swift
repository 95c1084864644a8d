/// A broken rule at a place in the plan; it becomes a ``Finding`` when the place is looked up in the file.
///
/// Which rule is broken is known when the fault is found. Where, how and why is worked out only for those that are shown:
/// most are counted.
struct Fault: Sendable {
  /// The rule.
  let rule: Rule
  private let work: @Sendable () -> Particulars

  /// Where and how the rule is broken, worked out anew each time.
  var particulars: Particulars { work() }

  /// What is told of a fault.
  struct Particulars: Sendable {
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
    var alternatives: [Alternative] = []
    /// What is wrong.
    let message: Phrase
    /// What probably happened.
    var cause: Phrase?
  }

  /// Another number that may be wrong instead.
  struct Alternative: Sendable {
    /// The steps to it.
    let steps: Path
    /// What it is about.
    let words: Phrase
    /// As it is printed.
    let printed: Numeral
    /// What it would have to be.
    let expected: Numeral
  }

  /// A fault of which only the rule is known by now.
  init(rule: Rule, particulars: @escaping @Sendable () -> Particulars) {
    self.rule = rule
    work = particulars
  }

  /// A fault whose words are yet to be found.
  init(
    rule: Rule, steps: Path, isKey: Bool = false, unit: String? = nil, printed: Numeral? = nil,
    expected: Numeral? = nil, message: @autoclosure @escaping @Sendable () -> Phrase,
    cause: @autoclosure @escaping @Sendable () -> Phrase? = nil
  ) {
    self.init(rule: rule) {
      Particulars(
        steps: steps, isKey: isKey, unit: unit, printed: printed, expected: expected, message: message(), cause: cause()
      )
    }
  }
}
