import Foundation

/// A folder of its own for a test that reads and writes files; gone at the end.
func withScratchFolder(_ body: (String) throws -> Void) throws {
  let folder = NSTemporaryDirectory() + "plan-core-\(UUID().uuidString)"
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  try body(folder)
}

/// The mode of a file, without its kind.
func mode(of path: String) throws -> Int {
  try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int ?? -1
}

/// Permissions mean nothing to the superuser, so tests of them are left out.
let isSuperuser = getuid() == 0
