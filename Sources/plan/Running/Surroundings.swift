import PlanCore

/// What the machine says, read once by `main`.
struct Machine: Sendable {
  /// The value of `PLAN_LANG`.
  var languageVariable: String?
  /// Who runs the program, as the history names them.
  var user = ""
  /// Whether standard output is a terminal that may be coloured.
  var wantsColor = false
  /// The columns of the terminal, 80 where there is none.
  var width = 80
  /// Seconds since 1970.
  var now: Int
  /// Where progress is shown; `nil` where standard error is no terminal.
  var progress: ProgressLine?
  /// Who is asked what the command line leaves open; `nil` where there is no terminal.
  var prompt: Prompt?
}

/// What a command knows of the world around it, apart from its own options.
struct Surroundings: Equatable, Sendable {
  /// The words that called the command, `quota show`: for next steps in messages.
  let command: String
  /// The language of everything shown.
  let language: Language
  /// Whether text for standard output is coloured; a file never is.
  let isColored: Bool
  /// The columns that text may take.
  let width: Int
  /// Seconds since 1970.
  let now: Int
  /// The folder of `-C`; `nil` for the one we are in.
  let folder: String?
  /// `--quiet`: data and findings only.
  let isQuiet: Bool
  /// `--dry-run`: files of the outcome are not written, whatever the command does.
  let isDryRun: Bool
  /// Where progress is shown, unless `--quiet`.
  var progress: ProgressLine?
  /// The words behind those that called the command, as they were typed.
  var words: [String] = []
  /// Who is asked what the command line leaves open; `nil` where there is no terminal.
  var prompt: Prompt?
  /// Who runs the program, as the history names them.
  var user = ""

  /// The command line, as a shell reads it back.
  var typed: String { ([command] + words.map(shellOption)).joined(separator: " ") }

  /// Where a file lies that was named on the command line; `-` stays standard input.
  func path(of name: String) -> String {
    guard let folder, name != "-", !name.hasPrefix("/") else { return name }
    return path(of: name, in: folder)
  }

  /// Where a name of a folder lies; the folder we are in is not mentioned.
  func path(of name: String, in folder: String) -> String {
    if folder == "." { return name }
    return folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }
}

extension Surroundings {
  /// How much is said of a finding: with `--quiet` a line.
  func detail(_ usual: FindingText.Detail = .whole) -> FindingText.Detail { isQuiet ? .line : usual }

  /// What is said of something that went wrong.
  func lines(of complaint: any Complaint) -> [String] {
    isQuiet ? complaint.briefLines(language) : complaint.lines(language)
  }

  /// The command line once more, with every option, and a file in the place of an argument or as the only one.
  func line(naming file: String, insteadOf argument: String? = nil) -> String {
    var words = words
    if let argument, let place = words.firstIndex(of: argument) {
      words[place] = file
    } else {
      words.insert(file, at: 0)
    }
    let first = words.firstIndex(of: file)
    let typed = words.enumerated().map { $0.offset == first ? shellWord($0.element) : shellOption($0.element) }
    return (["plan", command] + typed).joined(separator: " ")
  }
}

extension Surroundings {
  /// What the machine says, for pages that are shown whatever the rest of the line holds.
  init(showing language: Language, on machine: Machine) {
    self.init(
      command: "", language: language, isColored: machine.wantsColor, width: machine.width, now: machine.now,
      folder: nil, isQuiet: false, isDryRun: false)
  }

  /// What the options say that every command takes, over what the machine says.
  init(
    _ given: GivenWords, _ command: String, words: [String] = [], on machine: Machine
  ) throws(UsageMistake) {
    self.command = command
    self.words = words
    language = try given.value(of: .lang) ?? Language(on: machine)
    let color: ColorChoice = try given.value(of: .color) ?? .auto
    switch color {
    case .auto: isColored = machine.wantsColor
    case .always: isColored = true
    case .never: isColored = false
    }
    width = machine.width
    now = machine.now
    let folder: FolderName? = try given.value(of: .dir)
    self.folder = folder?.argument
    isQuiet = given.has(.quiet)
    isDryRun = given.has(.dryRun)
    progress = isQuiet ? nil : machine.progress
    prompt = machine.prompt
    user = machine.user
  }
}

extension Language {
  /// The language of the machine: `PLAN_LANG`, else Vietnamese. A value that is no language of ours is passed over.
  init(on machine: Machine) {
    self = machine.languageVariable.flatMap(Language.init(rawValue:)) ?? .vi
  }

  /// The language of a command line that may be wrong everywhere else, so that the message about it is understood.
  init(of words: [String], on machine: Machine) {
    var named: [String] = []
    for index in words.indices where words[index].hasPrefix("--lang") {
      if words[index] == "--lang", index + 1 < words.count { named.append(words[index + 1]) }
      if words[index].hasPrefix("--lang=") { named.append(String(words[index].dropFirst(7))) }
    }
    self = named.lazy.compactMap(Language.init(rawValue:)).first ?? Language(on: machine)
  }
}
