import PlanCore

/// The command line of a command, declared once: its parameters, and the initialiser that takes their values.
///
/// Values are bound by position. Two neighbours of one type could be swapped and would still compile, so they get types
/// of their own or a test.
struct Form<Command> {
  /// What help, completion and the reading of words need to know.
  let declaration: FormDeclaration
  /// The command that the words given stand for.
  let make: (GivenWords) throws(UsageMistake) -> Command

  /// A form from its parameters and the command's own initialiser.
  ///
  /// - Parameters:
  ///   - writes: the command changes files, so it takes `--dry-run`.
  ///   - details: what help says beyond the one line of the command.
  ///   - examples: lines to learn from; the first stands for the command in the short help.
  init<each Value>(
    _ parameter: repeat Parameter<each Value>, writes: Bool = false, details: Phrase? = nil, examples: [Example] = [],
    make: @escaping (repeat each Value) -> Command
  ) {
    var declaration = FormDeclaration(details: details, examples: examples)
    for one in repeat each parameter {
      switch one.declaration {
      case .argument(let argument): declaration.arguments.append(argument)
      case .option(let option): declaration.options.append(option)
      }
    }
    if writes { declaration.options.append(SharedOption.dryRun.declaration) }
    self.declaration = declaration
    self.make = { given throws(UsageMistake) in make(repeat try (each parameter).read(given)) }
  }
}
