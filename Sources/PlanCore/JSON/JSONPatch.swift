/// Changes of a JSON text in place: some values are set, some taken away, everything else stays byte for byte.
///
/// ```swift
/// var patch = JSONPatch()
/// patch.set(["units", 3, "target", "poor", "households"], to: .number(Numeral(5)))
/// patch.remove(["units", 3, "note"])
/// let changed = try patch.applied(to: bytes)
/// ```
///
/// A changed value takes the place of exactly its own bytes. What is inserted looks like its neighbours: one line stays
/// one line, several lines get one more with the same indentation and line end. Objects that are missing on the way, or
/// `null`, are inserted. A number where an object is needed is short for its `households`: it stays a number where only
/// these are set, else it becomes an object that keeps them. What is removed goes with the comma before it, the first
/// with the one after it, so that its neighbours stay as they are. All that is written is NFC.
public struct JSONPatch: Sendable {
  /// A step on the way from the root to a value.
  public enum Step: Hashable, Sendable {
    /// The member of an object.
    case key(String)
    /// The element of an array, counted from 0; the number of elements appends one.
    case position(Int)
  }

  /// What is to become of a value.
  indirect enum Wish: Sendable {
    /// It is replaced.
    case whole(JSONText.Value)
    /// It is taken away, if it is there.
    case absent
    /// Something in it is changed.
    case inside(Members)

    static func inside(_ members: [(step: Step, wish: Wish)]) -> Wish {
      var all = Members()
      for (step, wish) in members { all.append(step, wish) }
      return .inside(all)
    }
  }

  /// What is to become of the parts of a value, in the order in which it was asked for; a plan has thousands of units.
  struct Members: Sendable {
    private(set) var all: [(step: Step, wish: Wish)] = []
    private var positions: [Step: Int] = [:]

    mutating func append(_ step: Step, _ wish: Wish) {
      positions[step] = all.count
      all.append((step, wish))
    }

    /// Changes the wish for a part in place; there is none where nothing was asked for yet.
    mutating func change(_ step: Step, by body: (inout Wish) -> Void) {
      if let position = positions[step] { return body(&all[position].wish) }
      var wish = Wish.inside([])
      body(&wish)
      append(step, wish)
    }
  }

  private var wish = Wish.inside([])

  /// A patch that changes nothing.
  public init() {}

  /// Whether the patch changes nothing.
  public var isEmpty: Bool {
    if case .inside(let members) = wish { members.all.isEmpty } else { false }
  }

  /// The places of the values that are set or taken away.
  public var places: Set<Path> { Set(wish.places(below: [])) }

  /// Sets the value at a path; of two values for one path, or for a value and a part of it, the later holds.
  public mutating func set(_ path: [Step], to value: JSONText.Value) {
    wish.set(path.map(\.nfc)[...], to: .whole(value.nfc))
  }

  /// Takes away the member or element at a path; what is not there need not be removed.
  ///
  /// Positions are those of the text that is changed, whatever else is removed from it.
  public mutating func remove(_ path: [Step]) {
    wish.set(path.map(\.nfc)[...], to: .absent)
  }

  /// The text with all changes made.
  ///
  /// What has the value already keeps its spelling, so that a patch that removes no elements can be applied twice.
  /// - Throws: `JSONPatchError` if the bytes are no JSON, or a path leads into something that has no parts,
  ///   or the whole text is to be removed.
  public func applied(to bytes: [UInt8]) throws(JSONPatchError) -> [UInt8] {
    try edits(of: bytes).applied(to: bytes) ?? bytes
  }

  /// The edits that make all changes, in the order of the text.
  /// - Throws: as `applied(to:)`.
  public func edits(of bytes: [UInt8]) throws(JSONPatchError) -> [TextEdit] {
    let scanner = JSONScanner()
    guard bytes.withUnsafeBufferPointer({ scanner.scan($0) }), scanner.problems.isEmpty else {
      throw JSONPatchError.notJSON
    }
    let edits = bytes.withUnsafeBufferPointer { buffer -> Result<[JSONEdit], JSONPatchError> in
      var editing = JSONEditing(scanner, ScannedText(buffer))
      return Result { () throws(JSONPatchError) in
        try editing.change(0, to: wish, memberAt: editing.range(of: 0).lowerBound, path: "")
        return editing.edits
      }
    }
    return try edits.get().sorted { $0.range.lowerBound < $1.range.lowerBound }.map { edit in
      TextEdit(offset: edit.range.lowerBound, old: Array(bytes[edit.range]), new: edit.bytes)
    }
  }
}

/// Why a text cannot be changed.
public enum JSONPatchError: Error, Hashable, Sendable {
  /// The bytes are no JSON text.
  case notJSON
  /// A path leads nowhere: into a text, by a position into an object, past the end of an array.
  case noPlace(pointer: String)
}

extension JSONPatch.Step: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  /// The member of an object.
  public init(stringLiteral key: String) { self = .key(key) }

  /// The element of an array.
  public init(integerLiteral position: Int) { self = .position(position) }
}

/// Bytes that take the place of others.
struct JSONEdit: Hashable {
  let range: Range<Int>
  let bytes: [UInt8]
}

extension JSONPatch.Step {
  fileprivate var nfc: JSONPatch.Step {
    switch self {
    case .key(let key): .key(key.nfc)
    case .position: self
    }
  }
}

// MARK: - Wishes

extension JSONPatch.Wish {
  /// Whether something is to be taken away, and nothing to be put anywhere.
  var isRemoval: Bool {
    switch self {
    case .whole: false
    case .absent: true
    case .inside(let members): !members.all.isEmpty && members.all.allSatisfy(\.wish.isRemoval)
    }
  }

  fileprivate mutating func set(_ path: ArraySlice<JSONPatch.Step>, to end: JSONPatch.Wish) {
    guard let step = path.first else {
      self = end
      return
    }
    if case .inside(var members) = self {
      // Given up meanwhile, so that the members are changed in place.
      self = .absent
      members.change(step) { $0.set(path.dropFirst(), to: end) }
      self = .inside(members)
      return
    }
    // A part of a value that is itself to be set: the value is taken apart.
    var members = parts
    members.change(step) { $0.set(path.dropFirst(), to: end) }
    let changed = JSONPatch.Wish.inside(members)
    switch self {
    case .inside, .absent: if !changed.isRemoval, let value = changed.value { self = .whole(value) }
    // What has no parts has none to be removed.
    case .whole(let old): if !changed.isRemoval || old.isDivisible { self = .whole(changed.value ?? old) }
    }
  }

  /// The places of the values that are set or taken away.
  fileprivate func places(below path: Path) -> [Path] {
    guard case .inside(let members) = self else { return [path] }
    return members.all.flatMap { step, wish in
      switch step {
      case .key(let key): wish.places(below: path + [key])
      case .position(let position): wish.places(below: path + [position])
      }
    }
  }

  private var parts: JSONPatch.Members {
    var parts = JSONPatch.Members()
    switch self {
    case .inside(let members): return members
    case .whole(.object(let members)): for (key, value) in members { parts.append(.key(key), .whole(value)) }
    case .whole(.list(let items)):
      for (position, item) in items.enumerated() { parts.append(.position(position), .whole(item)) }
    case .whole, .absent: break
    }
    return parts
  }

  /// The value where there is none yet; `nil` for an array whose first elements are not set, or a mix of both steps.
  var value: JSONText.Value? {
    guard case .inside(let members) = self else {
      guard case .whole(let value) = self else { return nil }
      return value
    }
    var object: [JSONText.Member] = []
    var list: [Int: JSONText.Value] = [:]
    var removed: Set<Int> = []
    for (step, wish) in members.all {
      if wish.isRemoval {
        if case .position(let position) = step { removed.insert(position) }
        continue
      }
      guard let value = wish.value else { return nil }
      switch step {
      case .key(let key): object.append((key, value))
      case .position(let position): list[position] = value
      }
    }
    if list.isEmpty, removed.isEmpty { return .object(object) }
    let positions = 0..<list.count + removed.count
    guard object.isEmpty, positions.allSatisfy({ list[$0] != nil || removed.contains($0) }) else { return nil }
    return .list(positions.compactMap { list[$0] })
  }
}
