import PlanCore

/// A plan that was read from a file, with its standard and what was noticed on the way.
struct LoadedPlan {
  /// The path as messages name it.
  let path: String
  /// The bytes of the file.
  let bytes: [UInt8]
  /// The plan.
  let plan: Plan
  /// Its standard; `nil` where it is not known.
  let standard: Standard?
  /// The ids of all standards that could have been meant.
  let knownStandards: [String]
  /// What reading noticed: unknown keys.
  let problems: [FileProblem]
}

/// Reads plans one after the other and keeps what they have in common: the reader's memory, the built-in standards.
final class PlanLoader {
  fileprivate let reader = PlanReader()
  /// By id; a folder of plans knows one or two.
  private var standards: [KnownStandard] = []

  private var buffer = FileBuffer()

  /// Reads the plan at a path and keeps what `part` takes of it; the rest is dropped at once.
  ///
  /// For runs over thousands of plans. Standard input is named in `language`.
  /// - Throws: `ReadError`, and `UnreadableFile` with all its findings.
  func take<Part>(from path: String, _ language: Language, _ part: (Plan) -> Part) throws -> Part {
    try buffer.read(path)
    let reading = buffer.withBytes { reader.read($0) }
    if let plan = reading.plan { return part(plan) }
    let bytes = buffer.withBytes { Array($0) }
    let shown = path == "-" ? Phrase(vi: "đầu vào chuẩn", en: "standard input")(language) : path
    throw UnreadableFile(path: shown, bytes: bytes, findings: reading.problems.map { $0.finding(in: bytes) })
  }

  fileprivate func builtIn(_ id: String) -> Standard? {
    if let known = standards.first(where: { $0.id == id }) { return known.standard }
    let standard = BuiltInStandards.standard(id)
    standards.append(KnownStandard(id: id, standard: standard))
    return standard
  }

  /// What an id stands for; `nil` where no built-in standard has it.
  private struct KnownStandard {
    let id: String
    let standard: Standard?
  }
}

extension Surroundings {
  /// Reads the plan that a command works on.
  /// - Throws: `ReadError`, `PlanChoiceError`, and `UnreadableFile` with all its findings.
  func loadPlan(_ name: String?, year: Year? = nil) throws -> LoadedPlan {
    let loader = PlanLoader()
    let path = try planFile(name, year: year) { path in
      (try? readFile(path)).flatMap { loader.reader.read($0).plan?.year }
    }
    return try load(path, by: loader)
  }

  /// Reads the plan at a path.
  /// - Throws: `ReadError`, and `UnreadableFile` with all its findings.
  func load(_ path: String, by loader: PlanLoader) throws -> LoadedPlan {
    let bytes = try readFile(path)
    let shown = path == "-" ? Phrase(vi: "đầu vào chuẩn", en: "standard input")(language) : path
    let reading = loader.reader.read(bytes)
    guard let plan = reading.plan else {
      throw UnreadableFile(path: shown, bytes: bytes, findings: reading.problems.map { $0.finding(in: bytes) })
    }
    let own = try ownStandard(plan.standard, beside: path)
    let standard = own ?? loader.builtIn(plan.standard)
    let known = BuiltInStandards.ids + (own == nil ? [] : [plan.standard])
    return LoadedPlan(
      path: shown, bytes: bytes, plan: plan, standard: standard, knownStandards: known, problems: reading.problems)
  }

  /// A standard by its id: the user's own file beside the plan, else a built-in one.
  func standard(_ id: String, beside plan: String?) throws -> Standard? {
    if let own = try ownStandard(id, beside: plan) { return own }
    return BuiltInStandards.standard(id)
  }

  private func ownStandard(_ id: String, beside plan: String?) throws -> Standard? {
    // An id that is no plain name is no file name either.
    guard let plan, plan != "-", !id.isEmpty, !id.utf8.contains(where: { $0 == 0x2F || $0 < 0x20 }) else { return nil }
    let folder = plan.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(plan[...$0]) } ?? ""
    let path = folder + "\(id).standard.json"
    guard let bytes = try ownStandardBytes(path) else { return nil }
    let reading = StandardReader().read(bytes)
    guard let standard = reading.standard else {
      throw UnreadableFile(
        path: path, bytes: bytes, findings: reading.problems.map { $0.finding(in: bytes) }, isConfiguration: true)
    }
    return standard
  }

  /// The bytes of a user's own standard; `nil` where there is no such file.
  func ownStandardBytes(_ path: String) throws -> [UInt8]? {
    do {
      return try readFile(path)
    } catch {
      if error.reason == .missing { return nil }
      throw error
    }
  }

  /// Warnings about reading a plan, as lines for standard error.
  func notes(of loaded: LoadedPlan, asOf: CalendarDate) -> [String] {
    let input = CheckInput(
      loaded.plan, standard: loaded.standard, knownStandards: loaded.knownStandards, asOf: asOf)
    let warnings = PlanCheck.onReading(input, problems: loaded.problems, in: loaded.bytes)
    return FindingText(language: language).write(warnings, file: loaded.path, bytes: loaded.bytes).lines
  }
}

/// A file that cannot be read as what it should be, with everything that is wrong with it.
struct UnreadableFile: Complaint {
  let path: String
  let bytes: [UInt8]
  let findings: [Finding]
  /// Whether the file is a setting of the user's rather than a plan.
  var isConfiguration = false

  var status: ExitStatus {
    isConfiguration || findings.contains { $0.code == "E1206" } ? .configuration : .unreadableInput
  }

  var phrase: Phrase { Phrase(vi: "không đọc được `\(path.visible)`", en: "`\(path.visible)` cannot be read") }

  func lines(_ language: Language) -> [String] {
    FindingText(language: language).write(findings, file: path, bytes: bytes).lines
  }
}

extension String {
  /// The lines of a text that ends with a line feed.
  var lines: [String] {
    var lines = split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
