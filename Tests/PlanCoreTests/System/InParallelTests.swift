import Synchronization
import Testing

@testable import PlanCore

@Suite struct InParallelTests {
  @Test(arguments: [0, 1, 2, 3, 300])
  func `answers come in the order of the indices, however long each takes`(count: Int) {
    let answers = inParallel(count, with: {}) { _, index in
      // The earlier the index, the longer the work.
      (0..<(count - index) * 10).reduce(index) { sum, _ in sum }
    }
    #expect(answers == Array(0..<count))
  }

  @Test func `every index is worked on once, with a tool that its thread has made`() {
    let made = Atomic(0)
    let answers = inParallel(500, with: { made.add(1, ordering: .relaxed).newValue }) { tool, index in
      (tool: tool, index: index)
    }
    #expect(answers.map(\.index) == Array(0..<500))
    let tools = made.load(ordering: .relaxed)
    #expect(1...processorCount ~= tools)
    #expect(answers.allSatisfy { 1...tools ~= $0.tool })
  }

  @Test func `a tool keeps what one piece of work leaves in it for the next`() {
    let counts = inParallel(200, with: { 0 }) { done, _ in
      done += 1
      return done
    }
    // Each thread has counted up from 1, and together they have done all.
    let threads = counts.count { $0 == 1 }
    #expect(1...processorCount ~= threads)
    #expect(Set(counts).isSuperset(of: 1...(200 / threads)))
  }

  @Test func `progress is told every number of pieces once`() {
    let told = Mutex<[Int]>([])
    _ = inParallel(300, with: {}, progress: { done in told.withLock { $0.append(done) } }) { _, index in index }
    #expect(told.withLock { $0.sorted() } == Array(1...300))
  }

  @Test func `a piece that fails leaves the others as they are`() {
    struct Failed: Error, Equatable { let index: Int }
    let answers = inParallel(10, with: {}) { _, index in
      Result { () throws(Failed) in
        if index.isMultiple(of: 4) { throw Failed(index: index) }
        return index
      }
    }
    #expect(answers == (0..<10).map { $0.isMultiple(of: 4) ? .failure(Failed(index: $0)) : .success($0) })
  }
}
