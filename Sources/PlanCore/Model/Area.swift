/// The area that a plan is about, at any level.
public struct Area: Hashable, Sendable {
  /// The official code where it is known, else the number printed.
  public var code: AreaCode?
  /// The name as the plan prints it, with its kind word.
  public var name: String
  /// What the area is.
  public var kind: AreaKind?
  /// Rural or urban.
  public var setting: Setting?
  /// The areas it lies in, from the nearest to the farthest.
  public var within: [String] = []
  /// Other spellings of its name.
  public var aliases: [String] = []
  /// Areas that were merged into it.
  public var formerly: [FormerArea] = []
  /// A remark that no rule reads.
  public var note: String?
}

/// An area that was merged into another.
public struct FormerArea: Hashable, Sendable {
  /// Its last official code.
  public var code: AreaCode?
  /// Its name.
  public var name: String?
  /// The last day it was an area of its own.
  public var until: CalendarDate?
  /// A remark that no rule reads.
  public var note: String?
}

/// The code of an area: official (Quyết định 124/2004/QĐ-TTg and its changes) where it is known, else a printed row number.
public struct AreaCode: Hashable, Sendable {
  /// The code as it is written, leading zeros kept.
  public let text: String

  /// A code from its spelling.
  public init(_ text: String) { self.text = text }
}

extension AreaCode {
  /// Whether the code is one of the official list rather than a row number: communes have five digits.
  public var isOfficial: Bool {
    let code = text.utf8
    return code.count >= 5 && code.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
  }
}
