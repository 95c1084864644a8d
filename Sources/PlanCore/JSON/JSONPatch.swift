/// Changes of a JSON text in place: some values are set, everything else stays byte for byte.
///
/// ```swift
/// var patch = JSONPatch()
/// patch.set(["units", 3, "target", "poor", "households"], to: .number(Numeral(5)))
/// let changed = try patch.applied(to: bytes)
/// ```
///
/// A changed value takes the place of exactly its own bytes. What is inserted looks like its neighbours: one line stays
/// one line, several lines get one more with the same indentation and line end. Objects that are missing on the way, or
/// `null`, are inserted. A number where an object is needed is short for its `households`: it stays a number where only
/// these are set, else it becomes an object that keeps them. All that is written is NFC.
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
    /// Something in it is changed.
    case inside([(step: Step, wish: Wish)])
  }

  private var wish = Wish.inside([])

  /// A patch that changes nothing.
  public init() {}

  /// Whether the patch changes nothing.
  public var isEmpty: Bool {
    if case .inside(let members) = wish { members.isEmpty } else { false }
  }

  /// Sets the value at a path; of two values for one path, or for a value and a part of it, the later holds.
  public mutating func set(_ path: [Step], to value: JSONText.Value) {
    wish.set(path[...], to: value)
  }

  /// The text with all changes made.
  ///
  /// What has the value already keeps its spelling, so that a patch can be applied twice.
  /// - Throws: `JSONPatchError` if the bytes are no JSON, or a path leads into something that has no parts.
  public func applied(to bytes: [UInt8]) throws(JSONPatchError) -> [UInt8] {
    let scanner = JSONScanner()
    guard bytes.withUnsafeBufferPointer({ scanner.scan($0) }), scanner.problems.isEmpty else {
      throw JSONPatchError.notJSON
    }
    let edits = bytes.withUnsafeBufferPointer { buffer -> Result<[JSONEdit], JSONPatchError> in
      guard let base = buffer.baseAddress else { return .failure(.notJSON) }
      var editing = JSONEditing(scanner, base, count: buffer.count)
      return Result { () throws(JSONPatchError) in
        try editing.change(0, to: wish, memberAt: editing.range(of: 0).lowerBound, path: "")
        return editing.edits
      }
    }
    return try edits.get().applied(to: bytes)
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

extension [JSONEdit] {
  /// The text with all edits made. They do not overlap.
  fileprivate func applied(to text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count + reduce(0) { $0 + $1.bytes.count })
    var at = 0
    for edit in sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      result += text[at..<edit.range.lowerBound]
      result += edit.bytes
      at = edit.range.upperBound
    }
    return result + text[at...]
  }
}

// MARK: - Wishes

extension JSONPatch.Wish {
  fileprivate mutating func set(_ path: ArraySlice<JSONPatch.Step>, to value: JSONText.Value) {
    guard let step = path.first else {
      self = .whole(value)
      return
    }
    // A part of a value that is itself to be set: the value is taken apart.
    var members = parts
    if let index = members.firstIndex(where: { $0.step == step }) {
      members[index].wish.set(path.dropFirst(), to: value)
    } else {
      var wish = JSONPatch.Wish.inside([])
      wish.set(path.dropFirst(), to: value)
      members.append((step, wish))
    }
    guard case .whole = self else {
      self = .inside(members)
      return
    }
    self = .whole(JSONPatch.Wish.inside(members).value ?? value)
  }

  private var parts: [(step: JSONPatch.Step, wish: JSONPatch.Wish)] {
    switch self {
    case .inside(let members): members
    case .whole(.object(let members)): members.map { (.key($0.key), .whole($0.value)) }
    case .whole(.list(let items)): items.enumerated().map { (.position($0.offset), .whole($0.element)) }
    case .whole: []
    }
  }

  /// The value where there is none yet; `nil` for an array whose first elements are not set, or a mix of both steps.
  var value: JSONText.Value? {
    guard case .inside(let members) = self else {
      guard case .whole(let value) = self else { return nil }
      return value
    }
    var object: [JSONText.Member] = []
    var list: [Int: JSONText.Value] = [:]
    for (step, wish) in members {
      guard let value = wish.value else { return nil }
      switch step {
      case .key(let key): object.append((key, value))
      case .position(let position): list[position] = value
      }
    }
    if list.isEmpty { return .object(object) }
    let items = (0..<list.count).compactMap { list[$0] }
    return object.isEmpty && items.count == list.count ? .list(items) : nil
  }
}
