#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// How many processors the program may use, at least 1.
public var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

/// Calls `work` once for each index below `count`, on as many threads as there are processors, and returns the answers
/// in the order of the indices. Each thread makes its own `tool` and takes the next index that is left; `progress` is told
/// how many are done.
public func inParallel<Tool, Answer: Sendable>(
  _ count: Int, with makeTool: @escaping @Sendable () -> Tool, progress: (@Sendable (Int) -> Void)? = nil,
  _ work: @escaping @Sendable (inout Tool, Int) -> Answer
) -> [Answer] {
  let threads = min(processorCount, count)
  guard threads > 1 else {
    var tool = makeTool()
    return (0..<count).map { index in
      defer { progress?(index + 1) }
      return work(&tool, index)
    }
  }
  let desk = Desk<Answer>(count)
  let labour: @Sendable () -> Void = {
    var tool = makeTool()
    while let index = desk.next() {
      let done = desk.put(work(&tool, index), at: index)
      progress?(done)
    }
  }
  let others = (1..<threads).compactMap { _ in startThread(labour) }
  labour()
  for thread in others { pthread_join(thread, nil) }
  return desk.answers
}

/// Hands out indices and takes answers in, one thread at a time.
private final class Desk<Answer: Sendable>: @unchecked Sendable {
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private var taken = 0
  private var done = 0
  private var results: [Answer?]

  init(_ count: Int) {
    results = Array(repeating: nil, count: count)
    pthread_mutex_init(lock, nil)
  }

  deinit {
    pthread_mutex_destroy(lock)
    lock.deallocate()
  }

  func next() -> Int? {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    guard taken < results.count else { return nil }
    taken += 1
    return taken - 1
  }

  /// Takes an answer, and says how many there are now.
  func put(_ answer: Answer, at index: Int) -> Int {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    results[index] = answer
    done += 1
    return done
  }

  /// Complete once every thread has been joined.
  var answers: [Answer] { results.compactMap { $0 } }
}

/// What a thread runs, carried through a C pointer.
private final class Labour {
  let run: @Sendable () -> Void

  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}

/// The recursion of a plan's reader is shallow, so the system's usual stack is enough.
private func startThread(_ run: @escaping @Sendable () -> Void) -> pthread_t? {
  let carried = Unmanaged.passRetained(Labour(run)).toOpaque()
  #if canImport(Darwin)
    var thread: pthread_t?
    let status = pthread_create(
      &thread, nil,
      { pointer in
        Unmanaged<Labour>.fromOpaque(pointer).takeRetainedValue().run()
        return nil
      }, carried)
    guard status == 0 else {
      Unmanaged<Labour>.fromOpaque(carried).release()
      return nil
    }
    return thread
  #else
    var thread = pthread_t()
    let status = pthread_create(
      &thread, nil,
      { pointer in
        if let pointer { Unmanaged<Labour>.fromOpaque(pointer).takeRetainedValue().run() }
        return nil
      }, carried)
    guard status == 0 else {
      Unmanaged<Labour>.fromOpaque(carried).release()
      return nil
    }
    return thread
  #endif
}
