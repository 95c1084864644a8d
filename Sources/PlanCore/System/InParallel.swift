import Dispatch
import Synchronization

/// Calls `work` once for each index below `count`, on as many threads as there are processors, and returns the answers
/// in the order of the indices. Each thread makes its own `tool` and takes the next index that is left; `progress` is told
/// how many are done.
public func inParallel<Tool, Answer: Sendable>(
  _ count: Int, with makeTool: @Sendable () -> Tool, progress: (@Sendable (Int) -> Void)? = nil,
  _ work: @Sendable (inout Tool, Int) -> Answer
) -> [Answer] {
  let taken = Atomic(0)
  let answers = Mutex<(all: [Answer?], done: Int)>((Array(repeating: nil, count: count), 0))
  DispatchQueue.concurrentPerform(iterations: min(processorCount, count)) { _ in
    var index = taken.add(1, ordering: .relaxed).oldValue
    guard index < count else { return }
    var tool = makeTool()
    while index < count {
      let answer = work(&tool, index)
      let done = answers.withLock { answers in
        answers.all[index] = answer
        answers.done += 1
        return answers.done
      }
      progress?(done)
      index = taken.add(1, ordering: .relaxed).oldValue
    }
  }
  return answers.withLock { $0.all.compactMap(\.self) }
}
