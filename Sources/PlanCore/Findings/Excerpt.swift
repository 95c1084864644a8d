/// The line of a file that a finding is about, with a caret under the wrong value.
struct Excerpt {
  /// The line as it is shown.
  let line: String
  /// How many columns stand before the caret.
  let before: Int
  /// How many columns the caret takes.
  let width: Int

  /// How wide the shown line may be.
  static let widest = 72
  /// More bytes than this on either side of the value are never shown: a letter with its marks takes a few.
  private static let reach = 12 * widest

  /// The excerpt for the bytes of a value; of a long line, the part around the value.
  init(_ places: LineColumns, _ range: Range<Int>) {
    let (bytes, goesOn) = places.lineBytes(around: range, reach: Self.reach)
    let from = min(max(range.lowerBound, bytes.startIndex), bytes.endIndex)
    let to = max(from, min(range.upperBound, bytes.endIndex))
    var head = (goesOn.before ? "…" : "") + Self.text(bytes[bytes.startIndex..<from])
    let value = Self.text(bytes[from..<to])
    var tail = Self.text(bytes[to...]) + (goesOn.after ? "…" : "")
    let room = Self.widest - min(value.displayWidth, Self.widest)
    if head.displayWidth + tail.displayWidth > room {
      head = Self.last(of: head, fitting: max(room / 2, room - tail.displayWidth))
      tail = Self.first(of: tail, fitting: room - head.displayWidth)
    }
    let shown = Self.first(of: value, fitting: Self.widest)
    line = head + shown + tail
    before = head.displayWidth
    width = max(1, shown.displayWidth)
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    var text = ""
    for character in String(decoding: bytes, as: UTF8.self) {
      text += character == "\t" ? " " : String(character).visible
    }
    return text
  }

  private static func first(of text: String, fitting width: Int) -> String {
    guard text.displayWidth > width else { return text }
    var kept = ""
    var used = 1
    for character in text {
      used += String(character).displayWidth
      if used > width { break }
      kept.append(character)
    }
    return width < 1 ? "" : kept + "…"
  }

  private static func last(of text: String, fitting width: Int) -> String {
    guard text.displayWidth > width else { return text }
    var kept: [Character] = []
    var used = 1
    for character in text.reversed() {
      used += String(character).displayWidth
      if used > width { break }
      kept.append(character)
    }
    return width < 1 ? "" : "…" + String(kept.reversed())
  }
}
