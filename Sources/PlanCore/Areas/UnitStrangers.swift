/// Codes that a plan names without having such a unit.
struct UnitStrangers {
  /// A code that is no unit's, where it stands, and what was probably meant.
  struct Stranger {
    let code: String
    let steps: Path
    let isKey: Bool
    let guess: Phrase
  }

  /// What was found, in the order looked at.
  private(set) var found: [Stranger] = []

  private let plan: Plan
  /// The codes that are known; made when the first code is looked at.
  private lazy var codes = Set(plan.units.compactMap { $0.code?.text } + [plan.area.code?.text].compactMap(\.self))
  /// What one code alone can have meant, by folded code and by folded name.
  private lazy var folded = FoldedCodes(of: plan.units)
  private var guesses: [String: Phrase] = [:]
  /// Beyond so many comparisons with codes the plan has lost its units; guesses would take long and help nobody.
  private static let mostComparisons = 20_000

  init(of plan: Plan) { self.plan = plan }

  /// Looks at one place that names a unit.
  mutating func look(at code: String?, isKey: Bool = false, _ steps: () -> Path) {
    guard let code, !codes.contains(code) else { return }
    found.append(Stranger(code: code, steps: steps(), isKey: isKey, guess: guess(code)))
  }

  private mutating func guess(_ code: String) -> Phrase {
    if let known = guesses[code] { return known }
    guard guesses.count * codes.count < Self.mostComparisons else { return Phrase(same: "") }
    let meant = folded.code(for: code) ?? Guess.closest(to: code, among: codes)
    let words = Guess.words(meant)
    guesses[code] = words
    return words
  }
}

/// The codes of units by how they and their names read.
private struct FoldedCodes {
  /// `nil` where two units share a reading.
  private var byCode: [FoldedName: String?] = [:]
  private var byName: [FoldedName: String?] = [:]

  init(of units: [Unit]) {
    for unit in units {
      guard let code = unit.code?.text else { continue }
      Self.add(code, FoldedName(code), &byCode)
      for name in Set(([unit.name] + unit.aliases).map(FoldedName.init)) { Self.add(code, name, &byName) }
    }
  }

  /// The unit that a text means, written as another spelling of its code (`01` for `1`) or as its name.
  func code(for text: String) -> String? {
    let folded = FoldedName(text)
    return (byCode[folded] ?? nil) ?? (byName[folded] ?? nil)
  }

  private static func add(_ code: String, _ reading: FoldedName, _ codes: inout [FoldedName: String?]) {
    codes.updateValue(codes[reading] == nil ? code : nil, forKey: reading)
  }
}
