import PlanCore

/// One field of a command: how it is declared, and how its value is read from the words given.
struct Parameter<Value> {
  /// What help, completion and the reading of words need to know.
  let declaration: ParameterDeclaration
  /// The value, or what is wrong with the words.
  let read: (GivenWords) throws(UsageMistake) -> Value
}

/// A parameter is a word of its own or an option.
enum ParameterDeclaration {
  case argument(ArgumentDeclaration)
  case option(OptionDeclaration)
}

/// A word that has to be there.
func argument<Value: ArgumentValue>(_ name: String, _ summary: Phrase) -> Parameter<Value> {
  Parameter(argument: name, .one, summary) { (words: [Value]) throws(UsageMistake) in
    guard let first = words.first else { throw .argumentMissing(name) }
    return first
  }
}

/// A word that may be there.
func optionalArgument<Value: ArgumentValue>(_ name: String, _ summary: Phrase) -> Parameter<Value?> {
  Parameter(argument: name, .optional, summary) { (words: [Value]) in words.first }
}

/// As many words as there are.
func arguments<Value: ArgumentValue>(
  _ name: String, _ summary: Phrase, atLeast least: Int = 0
) -> Parameter<[Value]> {
  Parameter(argument: name, .many(atLeast: least), summary) { (words: [Value]) in words }
}

/// An option that may be given.
func option<Value: ArgumentValue>(
  _ name: String, short: Character? = nil, value: String? = nil, isList: Bool = false, _ summary: Phrase
) -> Parameter<Value?> {
  Parameter(option: name, short, value, isList: isList, summary) { (given: Value?) in given }
}

/// An option with a value to fall back on.
func option<Value: ArgumentValue>(
  _ name: String, short: Character? = nil, value: String? = nil, default standard: Value, _ summary: Phrase
) -> Parameter<Value> {
  Parameter(option: name, short, value, default: standard.argument, summary) { (given: Value?) in given ?? standard }
}

/// An option that has to be given.
func requiredOption<Value: ArgumentValue>(
  _ name: String, short: Character? = nil, value: String? = nil, _ summary: Phrase
) -> Parameter<Value> {
  let usage = "--\(name) \(value ?? Value.valueName)"
  return Parameter(option: name, short, value, isRequired: true, summary) { (given: Value?) throws(UsageMistake) in
    guard let given else { throw .optionMissing(usage) }
    return given
  }
}

/// An option without a value: given or not.
func flag(_ name: String, short: Character? = nil, _ summary: Phrase) -> Parameter<Bool> {
  let declaration = OptionDeclaration(name: name, short: short, value: nil, summary: summary)
  return Parameter(declaration: .option(declaration)) { given in given.option(name) != nil }
}

extension Parameter {
  /// A parameter from words that are not options.
  fileprivate init<Word: ArgumentValue>(
    argument name: String, _ amount: ArgumentDeclaration.Amount, _ summary: Phrase,
    _ take: @escaping ([Word]) throws(UsageMistake) -> Value
  ) {
    let value = ValueDeclaration(Word.self, name: name)
    declaration = .argument(ArgumentDeclaration(name: name, amount: amount, value: value, summary: summary))
    read = { given throws(UsageMistake) in
      var words: [Word] = []
      for word in given.arguments(name) { words.append(try value.parse(word, for: name)) }
      return try take(words)
    }
  }

  /// A parameter from an option with a value.
  fileprivate init<Word: ArgumentValue>(
    option name: String, _ short: Character?, _ valueName: String?, isRequired: Bool = false, isList: Bool = false,
    default standard: String? = nil, _ summary: Phrase, _ take: @escaping (Word?) throws(UsageMistake) -> Value
  ) {
    let value = ValueDeclaration(Word.self, name: valueName)
    declaration = .option(
      OptionDeclaration(
        name: name, short: short, value: value, isRequired: isRequired, isList: isList, default: standard,
        summary: summary))
    read = { given throws(UsageMistake) in
      guard let option = given.option(name), let word = option.value else { return try take(nil) }
      return try take(try value.parse(word, for: option.spelled))
    }
  }
}

extension ValueDeclaration {
  /// The value that a word stands for; `name` is what took the word, as it was typed.
  func parse<Value: ArgumentValue>(_ word: String, for name: String) throws(UsageMistake) -> Value {
    if let value = Value(argument: word) { return value }
    throw .valueRefused(by: name, value: word, instead: self)
  }
}
