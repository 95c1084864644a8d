import PlanCore

/// The words of a command line, sorted into the options and arguments that a form declares.
struct GivenWords {
  private var options: [GivenOption] = []
  private var arguments: [GivenArgument] = []

  /// The words of a declared argument.
  private struct GivenArgument {
    let name: String
    let words: ArraySlice<String>
  }

  /// An option as it was given.
  struct GivenOption {
    /// The declared name, without dashes.
    let name: String
    /// As it was typed: `-f` or `--format`.
    let spelled: String
    /// The word that came with it; `nil` for a flag.
    let value: String?
  }

  /// The option of a declared name, if it was given.
  func option(_ name: String) -> GivenOption? { options.first { $0.name == name } }

  /// The value of a shared option, if it was given.
  func value<Value: ArgumentValue>(of option: SharedOption) throws(UsageMistake) -> Value? {
    guard let given = self.option(option.rawValue), let word = given.value else { return nil }
    return try ValueDeclaration(Value.self).parse(word, for: given.spelled)
  }

  /// Whether a shared flag was given.
  func has(_ option: SharedOption) -> Bool { self.option(option.rawValue) != nil }

  /// The words of a declared argument; empty if there are none.
  func arguments(_ name: String) -> ArraySlice<String> { arguments.first { $0.name == name }?.words ?? [] }
}

extension GivenWords {
  /// Sorts words; those of the command itself (`quota show`) are not among them.
  init(_ words: [String], by declaration: FormDeclaration) throws(UsageMistake) {
    lazy var known = declaration.options + SharedOption.everywhere
    var rest = words[...]
    var plain: [String] = []
    while let word = rest.popFirst() {
      switch Spelling(word) {
      case .end:
        plain += rest
        rest = []
      case .plain:
        plain.append(word)
      case .long(let name, let value):
        try take(long: name, value, from: &rest, known)
      case .short(let letters):
        // `-5` is a number wherever no option has that name.
        if letters.allSatisfy(\.isNumber), !known.contains(where: { $0.short == letters.first }) {
          plain.append(word)
        } else {
          try take(letters: letters, from: &rest, known)
        }
      }
    }
    try assign(plain, to: declaration.arguments)
  }

  private mutating func take(
    long name: String, _ value: String?, from rest: inout ArraySlice<String>, _ known: [OptionDeclaration]
  ) throws(UsageMistake) {
    let spelled = "--\(name)"
    guard let option = known.first(where: { $0.name == name }) else { throw unknown(spelled, known) }
    try add(option, spelled, value, from: &rest, known)
  }

  /// `-q`, `-qn`, `-fjson`, `-qf json`: after the first letter that takes a value comes its value.
  private mutating func take(
    letters: Substring, from rest: inout ArraySlice<String>, _ known: [OptionDeclaration]
  ) throws(UsageMistake) {
    var letters = letters
    while let letter = letters.popFirst() {
      let spelled = "-\(letter)"
      guard let option = known.first(where: { $0.short == letter }) else { throw unknown(spelled, known) }
      let attached = option.value == nil || letters.isEmpty ? nil : String(letters)
      if option.value != nil { letters = "" }
      try add(option, spelled, attached, from: &rest, known)
    }
  }

  private mutating func add(
    _ option: OptionDeclaration, _ spelled: String, _ attached: String?, from rest: inout ArraySlice<String>,
    _ known: [OptionDeclaration]
  ) throws(UsageMistake) {
    let before = self.option(option.name)
    guard before == nil || option.isList || option.value == nil else { throw .optionTwice(spelled) }
    var value = attached
    if let declared = option.value {
      if value == nil, let next = rest.first, !Spelling(next).names(oneOf: known) { value = rest.popFirst() }
      if value == nil { throw .valueMissing(of: spelled, name: declared.usage) }
    } else if let attached {
      throw .valueNotTaken(by: spelled, value: attached)
    }
    if let old = before?.value, let new = value {
      options.removeAll { $0.name == option.name }
      value = "\(old),\(new)"
    }
    options.append(GivenOption(name: option.name, spelled: spelled, value: value))
  }

  /// Every argument gets what it needs; what is over goes to those that take more, from the left.
  private mutating func assign(_ words: [String], to declared: [ArgumentDeclaration]) throws(UsageMistake) {
    var spare = words.count - declared.map(\.least).reduce(0, +)
    var rest = words[...]
    for argument in declared {
      let extra = min(max(0, spare), argument.most - argument.least)
      guard rest.count >= argument.least else { throw .argumentMissing(argument.name) }
      let taken = rest.prefix(argument.least + extra)
      spare -= extra
      rest = rest.dropFirst(taken.count)
      arguments.append(GivenArgument(name: argument.name, words: taken))
    }
    if let word = rest.first { throw .argumentUnexpected(word) }
  }
}

extension ArgumentDeclaration {
  fileprivate var least: Int {
    switch amount {
    case .one: 1
    case .optional: 0
    case .many(let least): least
    }
  }

  fileprivate var most: Int {
    switch amount {
    case .one, .optional: 1
    case .many: .max
    }
  }
}

/// Why an option is not known: another command's, or nobody's.
private func unknown(_ spelled: String, _ known: [OptionDeclaration]) -> UsageMistake {
  let name = spelled.drop { $0 == "-" }
  let isLong = spelled.utf8.count > name.utf8.count + 1
  let isShared = SharedOption.allCases.map(\.declaration).contains {
    isLong ? $0.name == name : $0.short == name.first
  }
  if isShared { return .optionNotTaken(spelled) }
  // The opposite is never what was meant.
  let names = known.map(\.name).filter { $0 != "no-" + name && "no-" + $0 != name }
  let guess = isLong ? Guess.closest(to: String(name), among: names) : nil
  return .noSuchOption(spelled, guess: guess.map { "--\($0)" })
}
