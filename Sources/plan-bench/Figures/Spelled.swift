import PlanCore

// How figures are written in the table.

/// A number with so many decimals; a dash where nothing was measured.
func fixed(_ number: Double, _ decimals: Int) -> String {
  let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
  guard let digits = Int(exactly: (number * scale).rounded()) else { return "–" }
  return Numeral(digits, decimals: decimals).text(.en)
}

/// `0.284 s`, `1.24 ms`.
func time(_ seconds: Double) -> String {
  seconds < 0.1 ? fixed(seconds * 1000, 2) + " ms" : fixed(seconds, 3) + " s"
}

/// `12.3 ×`.
func times(_ ratio: Double) -> String { fixed(ratio, 2) + " ×" }

/// `641 MB/s`.
func speed(_ bytes: Int, in seconds: Double) -> String { fixed(Double(bytes) / 1e6 / seconds, 0) + " MB/s" }

/// `13.7 MB`, of 1,000,000 bytes each.
func megabytes(_ bytes: Int) -> String { fixed(Double(bytes) / 1e6, 1) + " MB" }
