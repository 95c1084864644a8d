import Foundation

// How figures are written in the table.

/// `0.284 s`, `1.24 ms`.
func time(_ seconds: Double) -> String {
  seconds < 0.1 ? String(format: "%.2f ms", seconds * 1000) : String(format: "%.3f s", seconds)
}

/// `12.3 ×`.
func times(_ ratio: Double) -> String { String(format: "%.2f ×", ratio) }

/// `641 MB/s`.
func speed(_ bytes: Int, in seconds: Double) -> String { String(format: "%.0f MB/s", Double(bytes) / 1e6 / seconds) }

/// `13.7 MB`, of 1,000,000 bytes each.
func megabytes(_ bytes: Int) -> String { String(format: "%.1f MB", Double(bytes) / 1e6) }
