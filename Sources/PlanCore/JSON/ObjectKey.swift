/// The keys of one kind of object in a file, in the order in which they are usually written: the single list that the
/// reader follows and the JSON Schema is tested against.
///
/// A case is named as the key is spelled, and numbered by its place in the list, so that a key is found and told apart
/// without looking at a text.
protocol ObjectKey: CodingKey, CaseIterable, RawRepresentable<Int> {
  /// Whether the object means nothing without the key.
  var isRequired: Bool { get }
}

extension ObjectKey {
  var isRequired: Bool { false }

  /// The key as it is spelled in a file.
  var spelling: String { stringValue }

  /// The key that is spelled so.
  init?(spelling: String) { self.init(stringValue: spelling) }
}
