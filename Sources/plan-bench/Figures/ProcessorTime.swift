import Foundation

/// The processor seconds that all threads of this process have used so far; unlike the clock, they hardly change with
/// what else the machine does.
func processorSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
