import Foundation
import PlanCore

/// All files into plans by `PlanReader`, each dropped at once; answers how many villages and communes were read.
/// - Throws: `UnreadFile`, for the first file that is no plan.
func readWithPlanReader(_ files: [String]) throws -> Int {
  try unitCount(of: files, with: { FileReader() }) { $0.unitCount(of: $1) }
}

/// The same with `JSONDecoder`.
func readWithJSONDecoder(_ files: [String]) throws -> Int {
  try unitCount(of: files, with: { JSONDecoder() }) { decoder, file in
    autoreleasepool {
      guard let data = try? Data(contentsOf: URL(fileURLWithPath: file)) else { return nil }
      return (try? decoder.decode(CodablePlan.self, from: data)).map { $0.units?.count ?? 0 }
    }
  }
}

/// A file of the country that could not be read as a plan.
struct UnreadFile: Error {
  let path: String
}

private func unitCount<Reader>(
  of files: [String], with reader: @escaping @Sendable () -> Reader,
  _ read: @escaping @Sendable (inout Reader, String) -> Int?
) throws -> Int {
  let counts = inParallel(files.count, with: reader) { reader, index in read(&reader, files[index]) }
  return try zip(files, counts).reduce(0) { sum, file in
    guard let count = file.1 else { throw UnreadFile(path: file.0) }
    return sum + count
  }
}

/// One thread's reader and its memory.
private final class FileReader {
  private let reader = PlanReader()
  private var buffer = FileBuffer()

  /// The units of a plan; `nil` where the file is none.
  func unitCount(of file: String) -> Int? {
    guard (try? buffer.read(file)) != nil else { return nil }
    return buffer.withBytes { reader.read($0) }.plan?.units.count
  }
}

#if !canImport(ObjectiveC)
  private func autoreleasepool<Answer>(_ body: () -> Answer) -> Answer { body() }
#endif
