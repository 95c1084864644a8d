import PlanCore

/// Reads plans one after the other and keeps what they have in common: the reader's memory, the built-in standards.
final class PlanLoader {
  private let surroundings: Surroundings
  private let reader = PlanReader()
  /// By id; a folder of plans knows one or two.
  private var standards: [KnownStandard] = []
  private var buffer = FileBuffer()

  /// A loader for a command.
  init(in surroundings: Surroundings) {
    self.surroundings = surroundings
  }

  /// Reads the plan at a path, with its standard and all that was noticed.
  /// - Throws: `ReadError`, and `UnreadableFile` with all its findings.
  func load(_ path: String) throws -> LoadedPlan {
    let bytes = try PastPlan(path)?.read() ?? readFile(path)
    let reading = reader.read(bytes)
    let plan = try plan(of: reading, at: path, in: bytes)
    let own = try surroundings.ownStandard(plan.standard, beside: path)
    return LoadedPlan(
      path: surroundings.shown(path), bytes: bytes, plan: plan, standard: own ?? builtIn(plan.standard),
      knownStandards: BuiltInStandards.ids + (own == nil ? [] : [plan.standard]), problems: reading.problems,
      unlisted: reading.unlisted)
  }

  /// Reads the plan at a path and keeps what `part` takes of it; the rest is dropped at once.
  ///
  /// For runs over thousands of plans.
  /// - Throws: as `load`.
  func take<Part>(from path: String, _ part: (Plan) -> Part) throws -> Part {
    try buffer.read(path)
    let reading = buffer.withBytes { reader.read($0) }
    return part(try plan(of: reading, at: path, in: buffer.withBytes { Array($0) }))
  }

  /// The year of the plan at a path; `nil` if there is none to be read.
  func year(at path: String) -> Int? {
    (try? readFile(path)).flatMap { reader.read($0).plan?.year }
  }

  private func plan(
    of reading: PlanReading, at path: String, in bytes: @autoclosure () -> [UInt8]
  ) throws(UnreadableFile) -> Plan {
    if let plan = reading.plan { return plan }
    throw UnreadableFile(surroundings.shown(path), problems: reading.problems, reading.unlisted, in: bytes())
  }

  private func builtIn(_ id: String) -> Standard? {
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
  /// - Throws: `ReadError`, `PlanChoiceError`, `OtherYear`, and `UnreadableFile` with all its findings.
  func loadPlan(_ name: String?, year: Year? = nil) throws -> LoadedPlan {
    let loader = PlanLoader(in: self)
    return try load(try planFile(name, year: year) { loader.year(at: $0) }, by: loader, year)
  }

  /// Reads the plan that a command changes.
  /// - Throws: as `loadPlan`, and `CannotWriteStandardInput` and `ChangeError.notAFile` for what gives its bytes only once
  ///   and cannot be written back.
  func loadPlanToChange(_ name: String?, year: Year? = nil) throws -> LoadedPlan {
    let loader = PlanLoader(in: self)
    let path = try planFile(name, year: year) { loader.year(at: $0) }
    if path == "-" { throw CannotWriteStandardInput() }
    if LockedFile.isUnchangeable(path) { throw ChangeError.notAFile(path: path) }
    return try load(path, by: loader, year)
  }

  /// A plan of the year that is asked for, if one is.
  private func load(_ path: String, by loader: PlanLoader, _ year: Year?) throws -> LoadedPlan {
    let loaded = try loader.load(path)
    if let year, loaded.plan.year != year.number {
      throw OtherYear(path: loaded.path, year: loaded.plan.year, asked: year.number)
    }
    return loaded
  }

  /// How messages name a file.
  func shown(_ path: String) -> String {
    path == "-" ? Phrase(vi: "đầu vào chuẩn", en: "standard input")(language) : path
  }
}
