import Foundation

/// The bytes of a file; 0 if there is none.
func fileSize(_ path: String) -> Int {
  (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int ?? 0
}
