import PlanCore

extension Surroundings {
  /// A standard by its id: the user's own file beside the plan, else a built-in one.
  func standard(_ id: String, beside plan: String?) throws -> Standard? {
    if let own = try ownStandard(id, beside: plan) { return own }
    return BuiltInStandards.standard(id)
  }

  /// The user's own standard of this id beside the plan, if there is one.
  func ownStandard(_ id: String, beside plan: String?) throws -> Standard? {
    // An id that is no plain name is no file name either.
    guard let plan, plan != "-", !id.isEmpty, !id.utf8.contains(where: { $0 == 0x2F || $0 < 0x20 }) else { return nil }
    let folder = plan.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(plan[...$0]) } ?? ""
    let path = folder + "\(id).standard.json"
    guard let bytes = try ownStandardBytes(path) else { return nil }
    let reading = StandardReader().read(bytes)
    guard let standard = reading.standard else {
      throw UnreadableFile(path, problems: reading.problems, reading.unlisted, in: bytes, isConfiguration: true)
    }
    return standard
  }

  /// The bytes of a user's own standard; `nil` where there is no such file. A pipe of that name would be waited for.
  func ownStandardBytes(_ path: String) throws(ReadError) -> [UInt8]? {
    isRegularFile(path) ? try readFile(path) : nil
  }
}
