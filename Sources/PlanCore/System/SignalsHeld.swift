import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Holds back the signals that end a process, so that none leaves a lock or a temporary file behind: they come when the
/// last holder lets go.
///
/// They are caught rather than blocked, since a signal to the process goes to any thread that does not block it.
enum SignalsHeld {
  /// The first signal that came while they were held; 0 for none.
  private static let arrived = Atomic<Int32>(0)
  private static let holding = Mutex(Holding())

  private struct Holding {
    var holders = 0
    var before: [(signal: Int32, handler: sig_t?)] = []
  }

  /// Holds the signals until as many calls of `release` have come.
  static func hold() {
    holding.withLock { holding in
      holding.holders += 1
      guard holding.holders == 1 else { return }
      arrived.store(0, ordering: .relaxed)
      for number in [SIGHUP, SIGINT, SIGQUIT, SIGTERM] {
        let before = signal(number) { SignalsHeld.arrived.store($0, ordering: .relaxed) }
        // `nohup` has asked not to be told. What it has set is no function, and is not kept where one is expected.
        if before.isIgnored { _ = signal(number, SIG_IGN) } else { holding.before.append((number, before)) }
      }
    }
  }

  /// Lets the signals through again. One that has come since ends the process here.
  static func release() {
    let due = holding.withLock { holding in
      holding.holders -= 1
      guard holding.holders == 0 else { return Int32(0) }
      for (number, handler) in holding.before { _ = signal(number, handler) }
      holding.before = []
      return arrived.load(ordering: .relaxed)
    }
    if due != 0 { raise(due) }
  }

  /// Whether somebody who only waits should let go.
  static var isOneDue: Bool { arrived.load(ordering: .relaxed) != 0 }
}

extension sig_t? {
  fileprivate var isIgnored: Bool {
    unsafeBitCast(self, to: Int.self) == unsafeBitCast(SIG_IGN as sig_t?, to: Int.self)
  }
}

/// From now on a reader that has gone, and a file that may not grow further, are answers of `write` and not the end of
/// the process.
public func ignoreSignalsOfWriting() {
  _ = signal(SIGPIPE, SIG_IGN)
  _ = signal(SIGXFSZ, SIG_IGN)
}
