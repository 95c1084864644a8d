import PlanCore

/// One line on standard error that says how far a long run is: only on a terminal, and only after a second.
struct ProgressLine: Sendable, Equatable {
  /// Puts text on the terminal; `main` gives it.
  private let show: @Sendable (String) -> Void
  /// Seconds since 1970 when the run began.
  private let began: Int

  init(since began: Int, _ show: @escaping @Sendable (String) -> Void) {
    self.began = began
    self.show = show
  }

  /// What is told how many of all are done.
  func counting(to all: Int) -> @Sendable (Int) -> Void {
    { done in update(done, of: all) }
  }

  /// So many of all are done. The clock counts whole seconds, so two of them are surely more than one.
  private func update(_ done: Int, of all: Int) {
    guard done.isMultiple(of: 64) || done == all, secondsSince1970() - began >= 2 else { return }
    show(done == all ? "\r\u{1B}[K" : "\r\(done)/\(all)\u{1B}[K")
  }

  /// Where progress is shown makes no difference to what a command does.
  static func == (one: ProgressLine, two: ProgressLine) -> Bool { true }
}
