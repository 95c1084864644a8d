// Single values: texts, dates, numbers, lists, and what is wrong with one that is none of them.

extension JSONReader {
  /// What a node is, as a message says it.
  final func kind(of index: Int) -> FileProblem.Found {
    switch node(index).kind {
    case .object: .object
    case .array: .list
    case .text: .text
    case .number: .number
    case .yes, .no: .flag
    case .null: .null
    }
  }

  final func wrong(_ index: Int, _ expected: FileProblem.Expectation) {
    note(index, .wrongType(expected: expected, found: kind(of: index)))
  }

  /// A text in NFC.
  final func text(_ index: Int) -> String? {
    let node = node(index)
    guard node.kind == .text else {
      if node.kind != .null || node.traits.contains(.refused) { wrong(index, .text) }
      return nil
    }
    guard !node.traits.contains(.refused) else { return nil }
    let text = bytes.text(of: node)
    return node.traits.contains(.combining) ? text.nfc : text
  }

  final func flag(_ index: Int) -> Bool? {
    switch node(index).kind {
    case .yes: return true
    case .no: return false
    case .null: return nil
    case .object, .array, .text, .number:
      wrong(index, .flag)
      return nil
    }
  }

  final func date(_ index: Int) -> CalendarDate? {
    let node = node(index)
    guard node.kind == .text else {
      if node.kind != .null { wrong(index, .date) }
      return nil
    }
    let spelled = bytes.text(of: node)
    guard let date = CalendarDate(spelled) else {
      note(index, .impossibleDate(spelled))
      return nil
    }
    return date
  }

  /// A value of a closed list.
  final func member<List: ClosedList>(_ index: Int, of list: List.Type) -> List? {
    let node = node(index)
    guard node.kind == .text else {
      if node.kind != .null { wrong(index, .text) }
      return nil
    }
    let spelled = bytes.text(of: node)
    if let value = List(rawValue: spelled) { return value }
    outsideList(index, spelled, List.self)
    return nil
  }

  /// A list of values; `null` is an empty one.
  final func list<Value>(_ index: Int, _ each: (Int) -> Value?) -> [Value] {
    let node = node(index)
    guard node.kind == .array else {
      if node.kind != .null { wrong(index, .list) }
      return []
    }
    var values: [Value] = []
    var element = index &+ 1
    while element < Int(node.next) {
      if let value = each(element) { values.append(value) }
      element = Int(self.node(element).next)
    }
    return values
  }

  final func outsideList<List: ClosedList>(_ index: Int, _ spelled: String, _ list: List.Type) {
    let (guess, list) = likely(spelled, among: List.allCases.map(\.rawValue))
    note(index, .outsideList(spelled, guess: guess, list: list))
  }

  /// The one close match and what could have been meant. A file with a thousand mistakes is none that somebody typed,
  /// and is answered without guessing.
  final func likely(_ word: String, among list: [String]) -> (guess: String?, list: [String]) {
    found.count < 1000 ? (Guess.closest(to: word, among: list), list) : (nil, [])
  }

  /// A list of values of a closed list.
  final func members<List: ClosedList>(_ index: Int, of list: List.Type) -> [List] {
    self.list(index) { element in
      if node(element).kind == .null { wrong(element, .text) }
      return member(element, of: list)
    }
  }

  final func texts(_ index: Int) -> [String] {
    list(index) { element in
      if node(element).kind == .null { wrong(element, .text) }
      return text(element)
    }
  }

  /// Walks the members of an object by their keys; unknown and missing keys are noted. Answers whether it is one.
  @inline(__always)
  @discardableResult
  final func members<Key: ObjectKey>(
    of index: Int, _ table: KeyTable<Key>, _ each: (Key, Int) -> Void
  ) -> Bool {
    let object = node(index)
    guard object.kind == .object else {
      if object.kind != .null { wrong(index, .object) }
      return false
    }
    var last = -1
    var missing = table.required
    var key = index &+ 1
    let past = Int(object.next)
    while key < past {
      let value = key &+ 1
      if let known = table.key(node(key), in: bytes, last: &last) {
        // What was refused is listed already, and would be there.
        if node(value).kind != .null || node(value).traits.contains(.refused) { missing &= ~(1 &<< known.rawValue) }
        each(known, value)
      } else {
        unknown(key, among: Key.self)
      }
      key = Int(node(value).next)
    }
    if missing != 0 { require(missing, in: index, Key.self) }
    return true
  }

  /// Walks an object whose keys are data, not names of ours; a remark in it is kept as one.
  final func eachMember(of index: Int, _ each: (_ key: Int, _ value: Int) -> Void) {
    let object = node(index)
    guard object.kind == .object else {
      if object.kind != .null { wrong(index, .object) }
      return
    }
    var key = index &+ 1
    while key < Int(object.next) {
      if isRemark(key) { remark(key &+ 1) } else { each(key, key &+ 1) }
      key = Int(node(key &+ 1).next)
    }
  }

  /// An element of a list of objects: `null` is none, and is said to be wrong.
  final func element<Value>(_ value: Value, _ read: Bool, _ index: Int) -> Value? {
    if !read, node(index).kind == .null { wrong(index, .object) }
    return read ? value : nil
  }

  /// Keeps a remark on an object that has no field for one.
  final func remark(_ index: Int) {
    if let text = text(index) { remarks.append((index, text)) }
  }

  private final func isRemark(_ key: Int) -> Bool {
    node(key).count == 4 && node(key + 1).kind == .text && bytes.text(of: node(key)) == "note"
  }

  private final func unknown<Key: ObjectKey>(_ key: Int, among: Key.Type) {
    let spelled = bytes.text(of: node(key))
    let (guess, list) = likely(spelled, among: Key.allCases.map(\.spelling))
    note(key, .unknownKey(spelled, guess: guess, list: list))
  }

  private final func require<Key: ObjectKey>(_ missing: UInt, in index: Int, _ keys: Key.Type) {
    for key in keys.allCases where missing & 1 &<< key.rawValue != 0 { note(index, .missingKey(key.spelling)) }
  }
}

// MARK: - Numbers

extension JSONReader {
  /// A whole number of households, persons or things, not below zero: digits and nothing else.
  @inline(__always)
  final func count(_ index: Int, _ expected: FileProblem.Expectation = .count) -> Int? {
    let node = node(index)
    if node.kind == .number, node.traits.isEmpty, node.count <= 15 {
      return bytes.numeral(of: node)?.digits
    }
    return whole(index, expected, allowingNegative: false)
  }

  /// A change in households: as a count, and it may be below zero.
  @inline(__always)
  final func signedCount(_ index: Int, _ expected: FileProblem.Expectation = .signedCount) -> Int? {
    whole(index, expected, allowingNegative: true)
  }

  private final func whole(_ index: Int, _ expected: FileProblem.Expectation, allowingNegative: Bool) -> Int? {
    let node = node(index)
    guard node.kind == .number else {
      if node.kind != .null { wrong(index, expected) }
      return nil
    }
    if let why = misspelling(node, fraction: false, negative: allowingNegative) {
      note(index, .wrongNumber(expected: expected, why: why))
      return nil
    }
    return bytes.numeral(of: node)?.digits
  }

  /// A rate, a share or another number that is not below zero: digits with an optional fraction.
  final func rate(_ index: Int, _ expected: FileProblem.Expectation = .rate) -> Numeral? {
    decimal(index, expected, allowingNegative: false)
  }

  /// A change in percentage points, which may be below zero.
  final func points(_ index: Int, _ expected: FileProblem.Expectation = .points) -> Numeral? {
    decimal(index, expected, allowingNegative: true)
  }

  private final func decimal(_ index: Int, _ expected: FileProblem.Expectation, allowingNegative: Bool) -> Numeral? {
    let node = node(index)
    guard node.kind == .number else {
      if node.kind != .null { wrong(index, expected) }
      return nil
    }
    if let why = misspelling(node, fraction: true, negative: allowingNegative) {
      note(index, .wrongNumber(expected: expected, why: why))
      return nil
    }
    return bytes.numeral(of: node)
  }

  private final func misspelling(_ node: JSONNode, fraction: Bool, negative: Bool) -> FileProblem.Misspelling? {
    if node.traits.contains(.exponent) { return .exponent }
    if node.traits.contains(.fraction), !fraction { return .fraction }
    if node.traits.contains(.negative), !negative { return .negative }
    // A count of 10^15 households is no count; nor are 15 digits of a rate ever printed.
    let signs = (node.traits.contains(.negative) ? 1 : 0) + (node.traits.contains(.fraction) ? 1 : 0)
    return node.count - signs > 15 ? .tooLong : nil
  }
}
