extension Array {
  /// The position of the first element that is on the far side of a boundary, or the count where none is.
  ///
  /// The array must be in order: once an element is beyond, all after it are. Half of what is left is passed over at each
  /// step.
  @inline(__always)
  func firstPosition(where isBeyond: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBeyond(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
