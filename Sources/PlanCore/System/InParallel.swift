import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Calls `work` once for each index below `count`, on as many threads as there are processors, and returns the answers
/// in the order of the indices. Each thread makes its own `tool` and takes the next index that is left; `progress` is told
/// how many are done. Where the system gives no more threads, those that are there do all the work.
public func inParallel<Tool, Answer: Sendable>(
  _ count: Int, with makeTool: @Sendable () -> Tool, progress: (@Sendable (Int) -> Void)? = nil,
  _ work: @Sendable (inout Tool, Int) -> Answer
) -> [Answer] {
  let taken = Atomic(0)
  let answers = Mutex<(all: [Answer?], done: Int)>((Array(repeating: nil, count: count), 0))
  onThreads(min(processorCount, count)) {
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

/// Runs a body on this thread and, until all have ended, on up to `count - 1` others.
private func onThreads(_ count: Int, _ body: @Sendable () -> Void) {
  withoutActuallyEscaping(body) { body in
    let others = (1..<max(1, count)).compactMap { _ in Thread(body) }
    body()
    for other in others { other.join() }
  }
}

private struct Thread {
  private let id: pthread_t

  /// Starts a thread; `nil` where the system gives none, for which Dispatch would wait for ever.
  init?(_ body: @escaping @Sendable () -> Void) {
    let body = Unmanaged.passRetained(Body(run: body))
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    // As the first thread has: some systems give others much less.
    pthread_attr_setstacksize(&attributes, 8 << 20)
    #if canImport(Darwin)
      var made: pthread_t?
      let error = pthread_create(&made, &attributes, { Body.run($0) }, body.toOpaque())
    #else
      var made = pthread_t()
      let error = pthread_create(&made, &attributes, { $0.flatMap { Body.run($0) } }, body.toOpaque())
    #endif
    let thread: pthread_t? = made
    guard error == 0, let thread else {
      body.release()
      return nil
    }
    id = thread
  }

  func join() { pthread_join(id, nil) }

  private final class Body: Sendable {
    let run: @Sendable () -> Void

    init(run: @escaping @Sendable () -> Void) { self.run = run }

    static func run(_ body: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
      Unmanaged<Body>.fromOpaque(body).takeRetainedValue().run()
      return nil
    }
  }
}
