/// Turns the bytes of a JSON text into one flat array of nodes, strictly by RFC 8259, and lists what is wrong.
///
/// The array is kept from text to text, so thousands of files cost one allocation. Mistakes after which the meaning is
/// still clear (a comma too many, a repeated key, a bad escape) are listed and passed over, so that one run shows them
/// all; after any other one the scan stops. The nodes lie in memory of its own and are written without a check, because
/// this loop decides how fast a country's plans are read; everybody else looks at the bytes through ``ScannedText``.
final class JSONScanner {
  /// The deepest nesting that is read.
  static let maximumDepth = 64

  /// The first of the problems, and the one after which nothing more is read.
  private(set) var problems: [JSONProblem] = []
  /// How many more there are.
  private(set) var unlisted = 0
  private var hasWrongUTF8 = false
  private(set) var nodes: UnsafeMutablePointer<JSONNode>
  private(set) var count = 0
  private var capacity: Int
  /// The text in work; nothing before and after a scan, since it is only lent.
  private var bytes = ScannedText()
  private var end = 0
  private var at = 0
  private var stopped = false

  init() {
    capacity = 1024
    nodes = .allocate(capacity: capacity)
  }

  deinit { nodes.deallocate() }

  /// Scans one text. `nodes` and `problems` are about it until the next call; `nodes` hold a whole value only where
  /// `problems` is empty or all of them could be passed over, which the result says.
  func scan(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    problems.removeAll(keepingCapacity: true)
    unlisted = 0
    hasWrongUTF8 = false
    count = 0
    at = 0
    end = text.count
    stopped = false
    guard end > 0 else {
      note(.empty, 0)
      return false
    }
    bytes = ScannedText(text)
    defer { bytes = ScannedText() }
    reserve()
    guard passStart() else { return false }
    space()
    if at == end {
      note(.empty, 0)
      return false
    }
    value(depth: 1)
    if stopped { return false }
    space()
    if at < end, !stopped { note(isWrongUTF8(at) ? .wrongUTF8 : .textAfterEnd, at) }
    problems.sort { $0.offset < $1.offset }
    return !stopped
  }

  /// Every node takes two bytes of text at least, save the openings of one nest and the root: the second is what
  /// separates it from the next.
  private func reserve() {
    grow(to: end / 2 + Self.maximumDepth + 8)
  }

  /// Where a comma or a colon is missing, nothing need separate two nodes: from then on, every node takes one byte.
  private func reserveWithoutSeparators() {
    grow(to: end + Self.maximumDepth + 8)
  }

  private func grow(to needed: Int) {
    guard needed > capacity else { return }
    let larger = UnsafeMutablePointer<JSONNode>.allocate(capacity: needed)
    larger.moveInitialize(from: nodes, count: count)
    nodes.deallocate()
    nodes = larger
    capacity = needed
  }

  /// Skips a BOM and refuses what is not UTF-8 text at all.
  private func passStart() -> Bool {
    if end >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { at = 3 }
    if end >= 2, (bytes[0] == 0xFE && bytes[1] == 0xFF) || (bytes[0] == 0xFF && bytes[1] == 0xFE) {
      note(.utf16, 0)
      return false
    }
    if end >= 4, bytes[0] == 0 || bytes[1] == 0 {
      note(.utf16, 0)
      return false
    }
    if isBinary {
      note(.binary, 0)
      return false
    }
    return true
  }

  /// Whether the file begins as zip archives (xlsx, docx, ods), PDF or the old Office formats do.
  private var isBinary: Bool {
    guard end >= 4 else { return false }
    let first = (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(bytes[$1]) }
    return first == 0x504B_0304 || first == 0x2550_4446 || first == 0xD0CF_11E0
  }
}

// MARK: - Places and problems

extension JSONScanner {
  private func note(_ kind: JSONProblem.Kind, _ offset: Int) {
    guard problems.count < UnlistedProblems.mostListed else { return unlisted += 1 }
    problems.append(JSONProblem(kind: kind, offset: offset))
  }

  /// A file in another encoding has thousands of such bytes; the first says it all.
  private func noteWrongUTF8(_ offset: Int) {
    if !hasWrongUTF8 { note(.wrongUTF8, offset) }
    hasWrongUTF8 = true
  }

  /// Ends the scan; what is said after that says nothing new.
  private func stop(_ kind: JSONProblem.Kind, _ offset: Int) {
    guard !stopped else { return }
    problems.append(JSONProblem(kind: kind, offset: offset))
    stopped = true
    problems.sort { $0.offset < $1.offset }
  }

  /// A file typed in Word has thousands of such quotes; the first says it all.
  private func noteCurlyQuotes(_ offset: Int) {
    if !problems.contains(where: { $0.kind == .curlyQuotes }) { note(.curlyQuotes, offset) }
  }

  /// Whether no UTF-8 scalar begins at an offset.
  private func isWrongUTF8(_ offset: Int) -> Bool {
    bytes[offset] >= 0x80 && lengthOfScalar(offset) == 0
  }

  /// Nothing of JSON begins here: says what it most likely was meant to be, and stops.
  private func stray(_ otherwise: JSONProblem.Kind) {
    if at >= end {
      stop(.endsTooEarly, end)
    } else if isWrongUTF8(at) {
      stop(.wrongUTF8, at)
    } else {
      stop(otherwise, at)
    }
  }
}

// MARK: - Between values

extension JSONScanner {
  /// Passes white space, and comments with a problem for each.
  @inline(__always)
  private func space() {
    var here = at
    while here < end {
      let byte = bytes[here]
      if byte > .hash && byte != .slash { break }
      if byte.isJSONSpace {
        here &+= 1
        continue
      }
      guard byte == .hash || byte == .slash else { break }
      at = here
      comment()
      if stopped { return }
      here = at
    }
    at = here
  }

  private func comment() {
    let start = at
    let second = at + 1 < end ? bytes[at + 1] : 0
    if bytes[at] == .slash, second == .asterisk {
      note(.comment, start)
      at += 2
      while at + 1 < end, !(bytes[at] == .asterisk && bytes[at + 1] == .slash) { at += 1 }
      at = min(at + 2, end)
    } else if bytes[at] == .hash || second == .slash {
      note(.comment, start)
      while at < end, bytes[at] != .lineFeed { at += 1 }
    } else {
      stop(.expectedValue, start)
    }
  }

  /// The node at `count`, to be closed later.
  @inline(__always)
  private func add(_ kind: JSONNode.Kind, _ traits: JSONNode.Traits, _ start: Int, _ end: Int) {
    let next = UInt32(truncatingIfNeeded: count &+ 1)
    (nodes + count).initialize(
      to: JSONNode(
        kind: kind, traits: traits, start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end),
        next: next))
    count &+= 1
  }

  @inline(__always)
  private func close(_ node: Int) {
    nodes[node].end = UInt32(truncatingIfNeeded: at)
    nodes[node].next = UInt32(truncatingIfNeeded: count)
  }
}

// MARK: - Values

extension JSONScanner {
  /// One value; `at` stands on its first byte.
  private func value(depth: Int) {
    guard at < end else { return stop(.endsTooEarly, end) }
    switch bytes[at] {
    case .quote: text()
    case UInt8.digits, .minus: number()
    case .openBrace: depth > Self.maximumDepth ? stop(.tooDeep, at) : object(depth: depth)
    case .openBracket: depth > Self.maximumDepth ? stop(.tooDeep, at) : array(depth: depth)
    case .apostrophe: singleQuoted()
    case .plus, .point: badNumber()
    case UInt8.capitals, UInt8.smallLetters, .underscore: word()
    case 0xE2 where isCurlyQuote(at): curlyQuoted()
    default: stray(.expectedValue)
    }
  }

  private func array(depth: Int) {
    let me = count
    add(.array, [], at, at)
    at &+= 1
    space()
    if at < end, bytes[at] == .closeBracket {
      at &+= 1
      return close(me)
    }
    while !stopped {
      value(depth: depth &+ 1)
      if stopped { return }
      space()
      guard at < end else { return stop(.endsTooEarly, end) }
      switch bytes[at] {
      case .comma:
        let comma = at
        at &+= 1
        space()
        if at < end, bytes[at] == .closeBracket {
          note(.trailingComma, comma)
          at &+= 1
          return close(me)
        }
      case .closeBracket:
        at &+= 1
        return close(me)
      case .closeBrace: return stop(.mismatchedBracket, at)
      default: passMissingComma()
      }
    }
  }

  private func object(depth: Int) {
    let me = count
    add(.object, [], at, at)
    at &+= 1
    space()
    if at < end, bytes[at] == .closeBrace {
      at &+= 1
      return close(me)
    }
    var keys = KeysSeen()
    while !stopped {
      if !passDecimalComma() {
        key(of: me, &keys)
        if stopped { return }
        space()
        if at < end, bytes[at] == .colon {
          at &+= 1
          space()
        } else {
          passMissingColon()
        }
        if stopped { return }
        value(depth: depth &+ 1)
        if stopped { return }
      }
      space()
      guard at < end else { return stop(.endsTooEarly, end) }
      switch bytes[at] {
      case .comma:
        let comma = at
        at &+= 1
        space()
        if at < end, bytes[at] == .closeBrace {
          note(.trailingComma, comma)
          at &+= 1
          close(me)
          return checkMany(keys, of: me)
        }
      case .closeBrace:
        at &+= 1
        close(me)
        return checkMany(keys, of: me)
      case .closeBracket: return stop(.mismatchedBracket, at)
      default: passMissingComma()
      }
    }
  }

  /// A value or key follows without a comma: one problem, and on as if it were there.
  private func passMissingComma() {
    reserveWithoutSeparators()
    switch bytes[at] {
    case .quote, UInt8.digits, .minus, .openBrace, .openBracket, .apostrophe, UInt8.capitals, UInt8.smallLetters,
      .underscore:
      note(.missingComma, at)
    case 0xE2 where isCurlyQuote(at): note(.missingComma, at)
    default: stray(.missingComma)
    }
  }

  /// `58,8` where a key must stand after the comma: a number with a decimal comma, as Vietnamese writes it, or with
  /// grouped thousands. One problem at the number, and on after it.
  @inline(__always)
  private func passDecimalComma() -> Bool {
    at < end && bytes[at].isDigit && passDigitsAfterComma()
  }

  private func passDigitsAfterComma() -> Bool {
    let number = nodes[count - 1]
    guard number.kind == .number, Int(number.end) == at - 1, bytes[at - 1] == .comma else { return false }
    if !number.traits.contains(.refused) { note(.badNumber, Int(number.start)) }
    while at < end, isPartOfWord(bytes[at]) || bytes[at] == .point { at += 1 }
    nodes[count - 1].traits.insert(.refused)
    nodes[count - 1].end = UInt32(truncatingIfNeeded: at)
    return true
  }

  private func passMissingColon() {
    guard at < end else { return stop(.endsTooEarly, end) }
    reserveWithoutSeparators()
    switch bytes[at] {
    case .quote, UInt8.digits, .minus, .openBrace, .openBracket: note(.missingColon, at)
    case .equals:
      note(.missingColon, at)
      at += 1
      space()
    default: stray(.missingColon)
    }
  }
}

// MARK: - Keys

extension JSONScanner {
  /// Which keys an object has had: a filter of 64 bits that says "surely new" for nearly all of them.
  private struct KeysSeen {
    var filter: UInt64 = 0
    var count = 0
    /// Past this many, keys are compared once at the end by hash instead of one with all before.
    static let few = 24
  }

  private func key(of object: Int, _ keys: inout KeysSeen) {
    guard at < end else { return stop(.endsTooEarly, end) }
    let mine = count
    switch bytes[at] {
    case .quote: text()
    case .apostrophe: singleQuoted()
    case UInt8.capitals, UInt8.smallLetters, .underscore, UInt8.digits, .minus:
      note(.keyMustBeText, at)
      let start = at
      passWord()
      while at < end, bytes[at] == .minus {
        at += 1
        passWord()
      }
      add(.text, .refused, start, at)
    case 0xE2 where isCurlyQuote(at): curlyQuoted()
    default:
      return stray(.keyMustBeText)
    }
    if stopped { return }
    keys.count &+= 1
    guard keys.count <= KeysSeen.few else { return }
    // An escaped key may be any key, so it fills the filter.
    let bits = nodes[mine].traits.contains(.escaped) ? UInt64.max : 1 &<< filterBit(nodes[mine])
    if keys.filter & bits != 0 { compareWithEarlier(mine, of: object) }
    keys.filter |= bits
  }

  @inline(__always)
  private func filterBit(_ key: JSONNode) -> UInt64 {
    let length = key.count
    guard length > 0 else { return 0 }
    let first = UInt64(bytes[Int(key.start)])
    let middle = UInt64(bytes[Int(key.start) &+ length / 2])
    let last = UInt64(bytes[Int(key.end) &- 1])
    return (first &* 7 &+ middle &* 5 &+ last &* 3 &+ UInt64(truncatingIfNeeded: length)) & 63
  }

  private func compareWithEarlier(_ mine: Int, of object: Int) {
    var other = object &+ 1
    while other < mine {
      if sameKey(nodes[other], nodes[mine]) { return note(.repeatedKey, bytes.range(of: nodes[mine]).lowerBound) }
      other = Int(nodes[other &+ 1].next)
    }
  }

  private func sameKey(_ one: JSONNode, _ two: JSONNode) -> Bool {
    if one.traits.contains(.escaped) || two.traits.contains(.escaped) {
      return bytes.text(of: one).utf8.elementsEqual(bytes.text(of: two).utf8)
    }
    guard one.count == two.count else { return false }
    for index in 0..<one.count where bytes[Int(one.start) &+ index] != bytes[Int(two.start) &+ index] { return false }
    return true
  }

  /// Repeated keys of an object with more than a few: by a set, so that hostile objects stay linear.
  private func checkMany(_ keys: KeysSeen, of object: Int) {
    guard keys.count > KeysSeen.few else { return }
    var seen = Set<[UInt8]>(minimumCapacity: keys.count)
    let past = Int(nodes[object].next)
    var index = object + 1
    var position = 0
    while index < past {
      let key = nodes[index]
      let spelled =
        key.traits.contains(.escaped)
        ? Array(bytes.text(of: key).utf8)
        : bytes[Int(key.start)..<Int(key.end)]
      position += 1
      if !seen.insert(spelled).inserted, position > KeysSeen.few { note(.repeatedKey, bytes.range(of: key).lowerBound) }
      index = Int(nodes[index + 1].next)
    }
  }
}

// MARK: - Numbers and words

extension JSONScanner {
  private func number() {
    let start = at
    var here = at
    var traits: JSONNode.Traits = []
    if bytes[here] == .minus {
      traits.insert(.negative)
      here &+= 1
    }
    let whole = here
    while here < end, bytes[here].isDigit { here &+= 1 }
    if here == whole || (bytes[whole] == UInt8(ascii: "0") && here > whole &+ 1) { return badNumber() }
    if here < end, bytes[here] == .point {
      traits.insert(.fraction)
      here &+= 1
      let fraction = here
      while here < end, bytes[here].isDigit { here &+= 1 }
      if here == fraction { return badNumber() }
    }
    if here < end, bytes[here] | 0x20 == UInt8(ascii: "e") {
      traits.insert(.exponent)
      here &+= 1
      if here < end, bytes[here] == .plus || bytes[here] == .minus { here &+= 1 }
      let exponent = here
      while here < end, bytes[here].isDigit { here &+= 1 }
      if here == exponent { return badNumber() }
    }
    if here < end, isPartOfWord(bytes[here]) || bytes[here] == .point || bytes[here] == .plus { return badNumber() }
    at = here
    add(.number, traits, start, here)
  }

  private func badNumber() {
    note(.badNumber, at)
    let start = at
    while at < end, isPartOfWord(bytes[at]) || bytes[at] == .point || bytes[at] == .plus || bytes[at] == .minus {
      at += 1
    }
    add(.number, .refused, start, at)
  }

  private func isPartOfWord(_ byte: UInt8) -> Bool {
    byte.isDigit || (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte == .underscore
  }

  /// Passes letters and digits; letters of other alphabets too, so that a word is one mistake and not many.
  private func passWord() {
    while at < end {
      let length = bytes[at] < 0x80 ? (isPartOfWord(bytes[at]) ? 1 : 0) : lengthOfScalar(at)
      guard length > 0 else { return }
      at += length
    }
  }

  private func word() {
    let start = at
    passWord()
    let spelled = bytes[start..<at]
    if spelled.elementsEqual("true".utf8) {
      add(.yes, [], start, at)
    } else if spelled.elementsEqual("false".utf8) {
      add(.no, [], start, at)
    } else if spelled.elementsEqual("null".utf8) {
      add(.null, [], start, at)
    } else {
      note(.badWord, start)
      add(.null, .refused, start, at)
    }
  }
}

// MARK: - Texts

extension JSONScanner {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// A text in double quotes. Eight bytes at a time while they are plain ASCII.
  @inline(__always)
  private func text() {
    let start = at &+ 1
    var here = start
    while here &+ 8 <= end {
      let word = bytes.eightBytes(at: here)
      let quotes = word ^ (Self.ones &* UInt64(UInt8.quote))
      let slashes = word ^ (Self.ones &* UInt64(UInt8.backslash))
      let found =
        ((quotes &- Self.ones) & ~quotes | (slashes &- Self.ones) & ~slashes | (word &- Self.ones &* 0x20) | word)
        & Self.highs
      if found == 0 {
        here &+= 8
        continue
      }
      here &+= found.trailingZeroBitCount / 8
      break
    }
    if here < end, bytes[here] == .quote {
      at = here &+ 1
      return add(.text, [], start, here)
    }
    remarkableText(start, here)
  }

  /// The rest of a text that holds anything but plain ASCII.
  private func remarkableText(_ start: Int, _ from: Int) {
    var here = from
    var traits: JSONNode.Traits = []
    while here < end {
      let byte = bytes[here]
      if byte == .quote {
        at = here &+ 1
        return add(.text, traits, start, here)
      } else if byte >= 0x80 {
        let length = lengthOfScalar(here)
        if length == 0 {
          noteWrongUTF8(here)
          traits.insert(.refused)
          here &+= 1
          while here < end, bytes[here] & 0xC0 == 0x80 { here &+= 1 }
        } else {
          if byte == 0xCC || byte == 0xCD { traits.insert(.combining) }
          here &+= length
        }
      } else if byte == .backslash {
        traits.insert(.escaped)
        here = escape(here, &traits)
      } else if byte < .space {
        // A raw line end nearly always means that the closing quote is missing: what follows would be guesswork.
        if byte == .lineFeed || byte == .carriageReturn { return stop(.controlCharacter, here) }
        note(.controlCharacter, here)
        traits.insert(.refused)
        here &+= 1
      } else {
        here &+= 1
      }
    }
    stop(.endsTooEarly, end)
  }

  /// One escape at the backslash `start`; returns the offset after it.
  private func escape(_ start: Int, _ traits: inout JSONNode.Traits) -> Int {
    guard start + 1 < end else { return end }
    switch bytes[start + 1] {
    case .quote, .backslash, .slash, UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"),
      UInt8(ascii: "t"):
      return start + 2
    case UInt8(ascii: "u"): break
    default:
      note(.badEscape, start)
      traits.insert(.refused)
      return start + 2 < end && bytes[start + 1] >= 0x80 ? start + 1 : start + 2
    }
    guard let unit = bytes.hexadecimal(at: start + 2) else {
      if end - start < 6, !(start + 2..<end).contains(where: { bytes[$0] == .quote }) { return end }
      note(.badEscape, start)
      traits.insert(.refused)
      return start + 2
    }
    traits.insert(.combining)
    guard unit & 0xF800 == 0xD800 else { return start + 6 }
    if unit & 0xFC00 == 0xD800, start + 7 < end, bytes[start + 6] == .backslash, bytes[start + 7] == UInt8(ascii: "u"),
      let low = bytes.hexadecimal(at: start + 8), low & 0xFC00 == 0xDC00
    {
      return start + 12
    }
    note(.loneSurrogate, start)
    traits.insert(.refused)
    return start + 6
  }

  /// Length of the UTF-8 scalar at an offset, 0 where the bytes are no UTF-8 (Unicode 15, table 3-7).
  @inline(__always)
  private func lengthOfScalar(_ offset: Int) -> Int {
    let first = bytes[offset]
    switch first {
    case 0xC2...0xDF:
      return offset + 1 < end && bytes[offset + 1] & 0xC0 == 0x80 ? 2 : 0
    case 0xE0...0xEF:
      guard offset + 2 < end, bytes[offset + 2] & 0xC0 == 0x80 else { return 0 }
      let second = bytes[offset + 1]
      let low: UInt8 = first == 0xE0 ? 0xA0 : 0x80
      let high: UInt8 = first == 0xED ? 0x9F : 0xBF
      return low <= second && second <= high ? 3 : 0
    case 0xF0...0xF4:
      guard offset + 3 < end, bytes[offset + 2] & 0xC0 == 0x80, bytes[offset + 3] & 0xC0 == 0x80 else { return 0 }
      let second = bytes[offset + 1]
      let low: UInt8 = first == 0xF0 ? 0x90 : 0x80
      let high: UInt8 = first == 0xF4 ? 0x8F : 0xBF
      return low <= second && second <= high ? 4 : 0
    default:
      return 0
    }
  }

  /// Whether one of `“ ” „ ‘ ’` stands at an offset.
  private func isCurlyQuote(_ offset: Int) -> Bool {
    guard offset + 2 < end, bytes[offset] == 0xE2, bytes[offset + 1] == 0x80 else { return false }
    switch bytes[offset + 2] {
    case 0x98, 0x99, 0x9C, 0x9D, 0x9E: return true
    default: return false
    }
  }

  /// A text in curly quotes: passed over to the next quote, curly or straight, on the same line.
  private func curlyQuoted() {
    noteCurlyQuotes(at)
    let start = at + 3
    var here = start
    while here < end, bytes[here] != .quote, bytes[here] != .lineFeed, !isCurlyQuote(here) { here += 1 }
    guard here < end, bytes[here] != .lineFeed else {
      stopped = true
      return problems.sort { $0.offset < $1.offset }
    }
    at = here + (bytes[here] == .quote ? 1 : 3)
    add(.text, .refused, start, here)
  }

  /// A text in single quotes: one problem, passed over to its closing quote on the same line.
  private func singleQuoted() {
    note(.singleQuotes, at)
    let start = at + 1
    var here = start
    while here < end, bytes[here] != .apostrophe, bytes[here] != .lineFeed { here += 1 }
    guard here < end, bytes[here] == .apostrophe else {
      stopped = true
      return problems.sort { $0.offset < $1.offset }
    }
    at = here + 1
    add(.text, .refused, start, here)
  }
}
