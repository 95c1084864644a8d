import Foundation
import Synchronization

/// Does `count` pieces of work on two threads, each with a worker of its own; whoever is free takes the next.
func inParallel<Worker: ~Copyable>(
  _ count: Int, threads: Int = 2, _ work: @Sendable (inout Worker, Int) -> Void, worker: @Sendable () -> Worker
) {
  let next = Atomic(0)
  DispatchQueue.concurrentPerform(iterations: threads) { _ in
    var worker = worker()
    while true {
      let index = next.add(1, ordering: .relaxed).oldValue
      guard index < count else { return }
      work(&worker, index)
    }
  }
}
