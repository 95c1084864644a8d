/// An area that another file names after another kind, or altogether differently under the same official code.
public struct OtherName: Hashable, Sendable {
  /// The file of the area's own plan.
  public let path: String
  /// Its name there.
  public let name: String
  /// Its name in the other file.
  public let otherName: String

  /// The two names of one area; `nil` where they agree, or the two are not one.
  init?(_ area: AreaIdentity, in path: String, elsewhere other: AreaIdentity) {
    // Most names are spelled alike, and need no folding.
    guard area.name != other.name, area.likeness(to: other) == .same(isNamedAlike: false) else { return nil }
    (self.path, name, otherName) = (path, area.name, other.name)
  }

  /// The names of an area in its own plan and, as a unit, in another; `nil` where they agree, or the two are not one.
  public init?(_ area: Area, in path: String, elsewhere unit: Unit) {
    self.init(AreaIdentity(area), in: path, elsewhere: AreaIdentity(unit))
  }

  /// The warning.
  /// - Parameter otherPath: the file that holds the other name.
  public func warning(in otherPath: String) -> Phrase {
    let (name, otherName) = (name.visible, otherName.visible)
    return Phrase(
      vi: "\(path.visible): cảnh báo: `\(name)` được gọi là `\(otherName)` trong `\(otherPath.visible)`",
      en: "\(path.visible): warning: `\(name)` is called `\(otherName)` in `\(otherPath.visible)`")
  }
}
