extension Path {
  /// The place that a person means: `units.02.target.poor`, `units."Thôn Đông".start.households`, `goals.school.result`.
  ///
  /// Keys are as the file spells them, or as ids (`near-poor`). Elements of lists go by what names them, units by code or
  /// name, goals and tasks by id, results by date; else by position, where nothing there is called by a number. A name
  /// with dots may stand in quotation marks, doubled inside. A text that begins with a slash is a JSON Pointer.
  ///
  /// - Parameter base: the place that the path begins at, unless it is a pointer.
  public init(typed text: String, in plan: Plan, below base: Path = []) throws(PathProblem) {
    var search = try TypedPathSearch(typed: text, in: plan, below: base)
    while !search.rest.isEmpty { try search.go() }
    self = search.path
  }
}

/// A walk down a plan along the words of a typed path.
private struct TypedPathSearch {
  private(set) var path = Path()
  private(set) var rest: ArraySlice<String>
  private var kind = ValueKind.plan
  /// What stands at the path so far, if anything does.
  private var value: JSONText.Value?
  private let plan: Plan
  /// Whether positions are positions and nothing goes by name.
  private let isPointer: Bool

  init(typed text: String, in plan: Plan, below base: Path) throws(PathProblem) {
    isPointer = text.hasPrefix("/")
    let words = isPointer ? Path(pointer: text)?.map(\.text) : Self.words(of: text)
    guard let words, isPointer || words.allSatisfy({ !$0.isEmpty }) else {
      throw PathProblem(step: text, path: [], reason: .misspelled)
    }
    rest = words[...]
    self.plan = plan
    value = PlanWriter.value(plan)
    guard !isPointer else { return }
    for step in base { take(step, words: 0) }
  }

  /// The steps of a typed path: dots part them, save inside quotation marks; `nil` where one of these has no pair.
  private static func words(of text: String) -> [String]? {
    var words = [""]
    var isQuoted = false
    var rest = Array(text.nfc)[...]
    while let character = rest.popFirst() {
      switch character {
      case "\"" where isQuoted && rest.first == "\"":
        rest.removeFirst()
        words[words.count - 1].append(character)
      case "\"": isQuoted.toggle()
      case "." where !isQuoted: words.append("")
      default: words[words.count - 1].append(character)
      }
    }
    return isQuoted ? nil : words
  }

  /// Takes the next step.
  mutating func go() throws(PathProblem) {
    if isPointer { return try goExactly() }
    switch kind {
    case .object, .figure, .numberOrRange, .named(.closed, _):
      let keys = Callable(kind.keys?.map { (.key($0), [$0, $0.camelCaseParted]) } ?? [], isFolded: false)
      try take(keys.search(rest))
    case .list: try take(elements.search(rest))
    case .named(.units, _), .dateOrDates: try take(units.search(rest))
    case .named(.words, _): takeWord()
    case .schema, .text, .id, .date, .year, .flag, .number, .numberOrText, .closed: throw problem(.noParts)
    }
  }

  private mutating func goExactly() throws(PathProblem) {
    let word = rest.first ?? ""
    guard let step = Path(pointer: Path([.key(word)]).pointer)?.first, kind.inside(step) != nil else {
      let keys = kind.keys ?? []
      throw problem(.unknown(guess: Guess.closest(to: word, among: keys), known: keys))
    }
    take(step, words: 1)
  }

  private mutating func take(_ found: Callable.Found) throws(PathProblem) {
    switch found {
    case .one(let step, let words): take(step, words: words)
    case .none(let reason): throw problem(reason)
    }
  }

  private mutating func take(_ step: Path.Step, words: Int) {
    rest = rest.dropFirst(words)
    kind = kind.inside(step) ?? kind
    value = value?.inside(step)
    path += [step]
  }

  private func problem(_ reason: PathProblem.Reason) -> PathProblem {
    PathProblem(step: rest.first ?? "", path: path, reason: reason)
  }

  /// A word of the plan's own: one that stands there already, else a new one.
  private mutating func takeWord() {
    let known = Callable(value?.keys.map { (.key($0), [$0]) } ?? [], isFolded: true)
    if case .one(let step, let words) = known.search(rest) { return take(step, words: words) }
    take(.key(rest.first ?? ""), words: 1)
  }

  /// The elements of a list by what names them.
  private var elements: Callable {
    guard case .list(.object(let keys, _)) = kind, case .list(let items)? = value else {
      let count = if case .list(let items)? = value { items.count } else { 0 }
      return Callable((0..<count).map { (.position($0), []) }, isFolded: false)
    }
    let names = keys.nameSpellings
    return Callable(
      items.enumerated().map { index, item in (.position(index), names.flatMap { item.texts(at: $0) }) }, isFolded: true
    )
  }

  /// The units by code and name, where they are named by code.
  private var units: Callable {
    let codes = Set(plan.units.compactMap { $0.code?.text })
    let others = (value?.keys ?? []).filter { !codes.contains($0) }
    let units = plan.units.compactMap { unit in
      unit.code.map { (Path.Step.key($0.text), [$0.text, unit.name] + unit.aliases) }
    }
    return Callable(units + others.map { (.key($0), [$0]) }, isFolded: true)
  }
}

/// What can stand at a step, with all that it is called by.
private struct Callable {
  private let all: [(step: Path.Step, names: [String])]
  /// Whether names are folded as the names of areas are.
  private let isFolded: Bool

  init(_ all: [(step: Path.Step, names: [String])], isFolded: Bool) {
    self.all = all
    self.isFolded = isFolded
  }

  /// What a search gave: the step and how many words it took, or why there is none.
  enum Found {
    case one(Path.Step, words: Int)
    case none(PathProblem.Reason)
  }

  /// What the next words call; names with dots may take several.
  func search(_ rest: ArraySlice<String>) -> Found {
    for isAlike in [Self.isSame, Self.isSameDate] + (isFolded ? [Self.isSameName] : []) {
      for count in stride(from: rest.count, to: 0, by: -1) {
        let word = rest.prefix(count).joined(separator: ".")
        let found = all.filter { $0.names.contains { isAlike(word, $0) } }
        if found.count > 1 { return .none(.ambiguous(found.map(name))) }
        if let step = found.first?.step { return .one(step, words: count) }
      }
    }
    return byPosition(rest.first ?? "")
  }

  private func byPosition(_ word: String) -> Found {
    let isNumbered = all.contains { $0.names.contains { Int($0) != nil } }
    if !isNumbered, let step = all.first(where: { $0.step.text == word && $0.step.position != nil })?.step {
      return .one(step, words: 1)
    }
    let guess = Guess.closest(to: word, among: all.flatMap(\.names))
    return .none(.unknown(guess: guess, known: all.map(name)))
  }

  private func name(_ one: (step: Path.Step, names: [String])) -> String { one.names.first ?? one.step.text }

  private static func isSame(_ typed: String, _ name: String) -> Bool { typed == name }

  private static func isSameDate(_ typed: String, _ name: String) -> Bool {
    guard let typed = CalendarDate(typed), let date = CalendarDate(name) else { return false }
    return typed.agrees(with: date)
  }

  private static func isSameName(_ typed: String, _ name: String) -> Bool {
    FoldedName(typed).agrees(with: FoldedName(name))
  }
}

extension JSONText.Value {
  /// The keys of an object.
  fileprivate var keys: [String] {
    if case .object(let members) = self { members.map(\.key) } else { [] }
  }

  /// The value at a key or position.
  func inside(_ step: Path.Step) -> JSONText.Value? {
    switch self {
    case .object(let members): return members.first { $0.key == step.text }?.value
    case .list(let items): return step.position.flatMap { items.indices.contains($0) ? items[$0] : nil }
    case .null, .flag, .number, .text: return nil
    }
  }

  /// The text, or all texts, at a key.
  fileprivate func texts(at key: String) -> [String] {
    switch inside(.key(key)) {
    case .text(let text): [text]
    case .list(let items): items.flatMap { if case .text(let text) = $0 { [text] } else { [] as [String] } }
    default: []
    }
  }
}

extension String {
  /// A camelCase key as ids are spelled: `near-poor` of `nearPoor`.
  fileprivate var camelCaseParted: String {
    reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
  }
}
