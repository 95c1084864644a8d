import Foundation
import PlanCore
import Synchronization

/// All files into plans by `PlanReader`, each dropped at once; answers how many villages and communes were read.
func readWithPlanReader(_ files: [String]) -> Int {
  let units = Atomic(0)
  inParallel(files.count) { worker, index in
    units.add(worker.unitCount(of: files[index]), ordering: .relaxed)
  } worker: {
    FileReader()
  }
  return units.load(ordering: .relaxed)
}

/// One thread's reader and its memory.
private struct FileReader: ~Copyable {
  private let reader = PlanReader()
  private var buffer = FileBuffer()

  mutating func unitCount(of file: String) -> Int {
    do {
      try buffer.read(file)
    } catch {
      fatalError("\(error)")
    }
    guard let plan = buffer.withBytes({ reader.read($0) }).plan else { fatalError("not a plan: \(file)") }
    return plan.units.count
  }
}

/// The same with `JSONDecoder`.
func readWithJSONDecoder(_ files: [String]) -> Int {
  let units = Atomic(0)
  inParallel(files.count) { decoder, index in
    autoreleasepool {
      do {
        let data = try Data(contentsOf: URL(fileURLWithPath: files[index]))
        units.add(try decoder.decode(CodablePlan.self, from: data).units?.count ?? 0, ordering: .relaxed)
      } catch {
        fatalError("\(files[index]): \(error)")
      }
    }
  } worker: {
    JSONDecoder()
  }
  return units.load(ordering: .relaxed)
}

#if !canImport(ObjectiveC)
  private func autoreleasepool(_ body: () -> Void) { body() }
#endif
