import Foundation

/// Wall times of several programs started in turn, so that whatever else the machine does falls on all alike.
///
/// The clock runs from `posix_spawn` until the program has been waited for; its output goes to `/dev/null`.
func alternately(_ commands: [[String]], rounds: Int = 200) -> [Sample]? {
  var samples = commands.map { _ in Sample() }
  for round in 0...rounds {
    for (index, command) in commands.enumerated() {
      var run = Sample()
      var status: Int32 = 0
      run.measure { status = spawnAndWait(command) }
      guard status == 0 else { return nil }
      // The first round only brings the programs into the page cache.
      if round > 0 { samples[index].add(run.median) }
    }
  }
  return samples
}

/// The exit status of a program with its output thrown away; not 0 if it could not be started or was killed.
private func spawnAndWait(_ command: [String]) -> Int32 {
  #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
  #else
    var actions = posix_spawn_file_actions_t()
  #endif
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  for output in [STDOUT_FILENO, STDERR_FILENO] {
    posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0)
  }
  var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
  defer { for argument in arguments { free(argument) } }
  var process: pid_t = 0
  guard posix_spawn(&process, command[0], &actions, nil, &arguments, environ) == 0 else { return -1 }
  var status: Int32 = 0
  while waitpid(process, &status, 0) < 0, errno == EINTR {}
  return status
}
