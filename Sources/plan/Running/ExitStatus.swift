/// How a run ended, for scripts. The numbers from 64 on are those of `sysexits.h`.
enum ExitStatus: Int32, CaseIterable, Equatable, Sendable {
  /// Done; nothing found at or above `--fail-on`.
  case done = 0
  /// Done, and the answer is bad news: findings, a quota not met, something overdue, differences.
  case badNews = 1
  /// Done in part: some rows or files were refused.
  case partial = 2
  /// Wrong usage.
  case usage = 64
  /// Input that cannot be read as a plan or table.
  case unreadableInput = 65
  /// No such input.
  case noInput = 66
  /// A bug of ours.
  case bug = 70
  /// Output that cannot be created.
  case cannotCreate = 73
  /// Disk full, input-output error, standard output lost.
  case inputOutput = 74
  /// Locked by another `plan`: try again.
  case locked = 75
  /// No permission.
  case noPermission = 77
  /// A file written by a newer version, or bad configuration.
  case configuration = 78
}
