import PlanCore

/// Where an answer goes, and in which form: what `-f` and `-o` say together.
struct Delivery {
  /// The form.
  let format: Format
  /// How it is set: a file is never coloured, and as wide as paper.
  let style: Style
  private let output: Destination?
  private let surroundings: Surroundings

  /// The delivery that is asked for.
  /// - Throws: `UsageError` where the form is left to the ending of a file, and that stands for none.
  init(
    _ format: Format?, to output: Destination? = nil, byteOrderMark: Bool = true, in surroundings: Surroundings
  ) throws(UsageError) {
    if let format { self.format = format } else { self.format = try Format(endingOf: output, surroundings.command) }
    self.output = output
    self.surroundings = surroundings
    let isFile = if case .file = output { true } else { false }
    style = Style(
      surroundings.language, width: isFile ? 80 : surroundings.width, isColored: surroundings.isColored && !isFile,
      byteOrderMark: byteOrderMark)
  }

  /// How much is said of a finding.
  func detail(_ usual: FindingText.Detail = .whole) -> FindingText.Detail { surroundings.detail(usual) }

  /// The answer, printed or written into a file, which is said.
  func outcome(of reply: Reply) -> Outcome {
    Outcome(format.write(reply, style), to: output, in: surroundings)
  }

  /// What an attempt makes; what is wrong with a file that cannot be read goes to programs as findings.
  func answering(_ attempt: () throws -> Outcome) throws -> Outcome {
    do {
      return try attempt()
    } catch let broken as UnreadableFile where format.isForPrograms {
      return Outcome(
        output: format.write(Reply(findings: [broken.part(for: self)]), style), notes: broken.more(style.language),
        status: broken.status)
    }
  }
}

extension UnreadableFile {
  /// What is wrong with the file, for the form of a delivery.
  func part(for delivery: Delivery) -> FindingPart {
    FindingPart(findings, file: path, bytes: bytes, for: delivery.format, delivery.style, in: delivery.detail())
  }
}

extension Outcome {
  /// A result that is printed or written into a file, which is said.
  init(_ bytes: [UInt8], to output: Destination?, in surroundings: Surroundings) {
    guard case .file(let name) = output else {
      self.init(output: bytes)
      return
    }
    let path = surroundings.path(of: name)
    self.init(notes: surroundings.wrote(path), files: [File(path: path, bytes: bytes)])
  }
}

extension Surroundings {
  /// The line that says which file was written.
  func wrote(_ path: String) -> [String] {
    isQuiet || isDryRun ? [] : [Phrase.wrote(path)(language)]
  }
}

extension Phrase {
  /// That a file was written.
  static func wrote(_ path: String) -> Phrase {
    Phrase(vi: "đã ghi \(path.visible)", en: "wrote \(path.visible)")
  }
}

extension Format {
  /// The format that the ending of a file stands for; a name without an ending, and standard output, get text.
  fileprivate init(endingOf output: Destination?, _ command: String) throws(UsageError) {
    guard case .file(let path) = output else {
      self = .text
      return
    }
    guard let ending = Format.ending(of: path) else {
      self = .text
      return
    }
    guard let format = Format(ending: ending) else {
      throw UsageError(mistake: .noFormat(ending: ending), command: command)
    }
    self = format
  }
}

extension Format {
  /// The ending of a path, without its dot; `nil` where it has none.
  static func ending(of path: String) -> String? {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return nil }
    return String(Substring(name[name.index(after: dot)...]))
  }
}

extension Format: ArgumentValue {
  init?(argument: String) { self.init(named: argument) }
  static var valueName: String { "FORMAT" }
}
