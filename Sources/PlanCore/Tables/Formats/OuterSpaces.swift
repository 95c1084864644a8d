extension StringProtocol where SubSequence == Substring {
  /// The text without spaces before and after it, which no reader sees.
  var withoutOuterSpaces: String {
    var inner = self[...]
    guard inner.utf8.first == 0x20 || inner.utf8.last == 0x20 else { return String(self) }
    inner = inner.drop { $0 == " " }
    while inner.last == " " { inner.removeLast() }
    return String(inner)
  }
}
