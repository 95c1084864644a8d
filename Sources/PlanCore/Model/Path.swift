/// A typed place in a plan file: the keys and positions that lead to it from the root.
///
/// ```swift
/// let path: Path = ["units", 3, "target", "poor"]
/// path.pointer  // "/units/3/target/poor"
/// ```
public struct Path: Hashable, Sendable {
  /// The steps from the root; none lead to the whole file.
  public private(set) var steps: [Step]

  /// The path of these steps.
  public init(_ steps: some Sequence<Step> = []) { self.steps = Array(steps) }

  /// One step on the way from the root to a value.
  public enum Step: Sendable {
    /// The member of an object.
    case key(String)
    /// The element of an array, counted from 0.
    case position(Int)
  }

  /// The path to a part of what this path leads to.
  public static func + (path: Path, rest: Path) -> Path { Path(path.steps + rest.steps) }

  /// The path to what holds the value; the whole file is its own.
  public var parent: Path { Path(steps.dropLast()) }

  /// Goes on to a part of what the path leads to.
  public static func += (path: inout Path, rest: Path) { path.steps += rest.steps }
}

extension Path.Step {
  /// The step as pointers spell it.
  public var text: String {
    switch self {
    case .key(let key): key
    case .position(let position): String(position)
    }
  }

  /// The position that the step is, or that its digits spell.
  public var position: Int? {
    switch self {
    case .position(let position): return position
    case .key(let key):
      let digits = key.utf8
      guard !digits.isEmpty, digits.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }),
        digits.count == 1 || digits.first != UInt8(ascii: "0")
      else { return nil }
      return Int(key)
    }
  }
}

extension Path.Step: Hashable, ExpressibleByStringLiteral {
  /// Whether the two are spelled alike: a pointer does not tell the key `1` from the position, only the value there does.
  public static func == (one: Path.Step, two: Path.Step) -> Bool { one.text == two.text }

  /// Feeds what `==` compares.
  public func hash(into hasher: inout Hasher) { hasher.combine(text) }

  /// The member of an object.
  public init(stringLiteral key: String) { self = .key(key) }
}

extension Path: RandomAccessCollection {
  /// The position of the first step.
  public var startIndex: Int { steps.startIndex }
  /// The position after the last step.
  public var endIndex: Int { steps.endIndex }
  /// The step at a position.
  public subscript(index: Int) -> Step { steps[index] }
}

// MARK: - Written down in the source

/// What a path can be written from: a key as a text, a position as a number, a step.
public protocol PathStep {
  /// The step that it is.
  var step: Path.Step { get }
}

extension String: PathStep {
  /// The member of an object.
  public var step: Path.Step { .key(self) }
}

extension Int: PathStep {
  /// The element of an array.
  public var step: Path.Step { .position(self) }
}

extension Path.Step: PathStep {
  /// The step itself.
  public var step: Path.Step { self }
}

extension Path: ExpressibleByArrayLiteral {
  /// The path of keys and positions as they stand in the literal.
  public init(arrayLiteral elements: any PathStep...) { self.init(elements.lazy.map(\.step)) }
}

// MARK: - JSON Pointers

extension Path: CustomStringConvertible {
  /// The JSON Pointer (RFC 6901) to the value; the whole file is the empty pointer.
  public var pointer: String {
    var text = ""
    for step in steps {
      text += "/"
      for character in step.text.unicodeScalars {
        switch character {
        case "~": text += "~0"
        case "/": text += "~1"
        default: text.unicodeScalars.append(character)
        }
      }
    }
    return text
  }

  /// The path as its pointer.
  public var description: String { pointer }

  /// The path that a JSON Pointer spells, or `nil`: each step begins with a slash, and `~` stands before 0 or 1 only.
  public init?(pointer: String) {
    self.init()
    guard !pointer.isEmpty else { return }
    var rest = pointer.unicodeScalars[...]
    guard rest.popFirst() == "/" else { return nil }
    for token in rest.split(separator: "/", omittingEmptySubsequences: false) {
      guard let key = Self.unescaped(token) else { return nil }
      let step = Step.key(key)
      steps.append(step.position.map { .position($0) } ?? step)
    }
  }

  private static func unescaped(_ token: Substring.UnicodeScalarView) -> String? {
    var text = ""
    var rest = token
    while let character = rest.popFirst() {
      guard character == "~" else {
        text.unicodeScalars.append(character)
        continue
      }
      switch rest.popFirst() {
      case "0": text += "~"
      case "1": text += "/"
      default: return nil
      }
    }
    return text
  }
}
