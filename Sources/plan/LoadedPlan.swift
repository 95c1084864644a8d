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
  /// Warnings: unknown keys, an unknown standard, unknown indicators.
  let warnings: [Finding]
}

extension Surroundings {
  /// Reads the plan that a command works on.
  /// - Throws: `ReadError`, `PlanChoiceError`, and `UnreadableFile` with all its findings.
  func loadPlan(_ name: String?, year: Year? = nil) throws -> LoadedPlan {
    let path = try planFile(name, year: year) { path in
      (try? readFile(path)).flatMap { PlanReader().read($0).plan?.year }
    }
    let bytes = try readFile(path)
    let shown = path == "-" ? Phrase(vi: "đầu vào chuẩn", en: "standard input")(language) : path
    let reading = PlanReader().read(bytes)
    let findings = reading.problems.map { $0.finding(in: bytes) }
    guard let plan = reading.plan else { throw UnreadableFile(path: shown, bytes: bytes, findings: findings) }
    let standard = try standard(plan.standard, beside: path)
    let fit = StandardFit.findings(plan, standard, known: BuiltInStandards.ids, in: bytes)
    return LoadedPlan(path: shown, bytes: bytes, plan: plan, standard: standard, warnings: findings + fit)
  }

  /// A standard by its id: the user's own file beside the plan, else a built-in one.
  func standard(_ id: String, beside plan: String?) throws -> Standard? {
    if let own = try ownStandard(id, beside: plan) { return own }
    return BuiltInStandards.standard(id)
  }

  private func ownStandard(_ id: String, beside plan: String?) throws -> Standard? {
    // An id that is no plain name is no file name either.
    guard let plan, plan != "-", !id.isEmpty, !id.utf8.contains(where: { $0 == 0x2F || $0 < 0x20 }) else { return nil }
    let parts = plan.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let path = (parts + ["\(id).standard.json"]).joined(separator: "/")
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

  /// Warnings about a plan as lines for standard error.
  func notes(of loaded: LoadedPlan) -> [String] {
    guard !loaded.warnings.isEmpty else { return [] }
    return FindingText(language: language).write(loaded.warnings, file: loaded.path, bytes: loaded.bytes).lines
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
  fileprivate var lines: [String] {
    var lines = split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
