extension [Place] {
  /// The places in order, each once.
  func sortedOnce() -> [Place] {
    var once: [Place] = []
    for place in sorted() where once.last != place { once.append(place) }
    return once
  }
}
