import Synchronization

/// A value that is worked out when it is first asked for, once, and kept.
final class Lazily<Value: Sendable>: Sendable {
  private let known = Mutex<Value?>(nil)
  private let work: @Sendable () -> Value

  init(_ work: @escaping @Sendable () -> Value) { self.work = work }

  /// The value.
  var value: Value {
    known.withLock { known in
      if let known { return known }
      let new = work()
      known = new
      return new
    }
  }
}
