// Remarks stand inside the objects that they are about.

extension JSONText.Value {
  /// The value with a remark on the object that the steps lead to; a count that stands for a figure becomes an object.
  func adding(_ remark: String, at steps: Slice<Path>) -> JSONText.Value {
    var members: [JSONText.Member]
    switch self {
    case .object(let all): members = all
    case .number: members = [("households", self)]
    case .list(var elements):
      guard let step = steps.first?.position, elements.indices.contains(step) else { return self }
      elements[step] = elements[step].adding(remark, at: steps.dropFirst())
      return .list(elements)
    case .null, .flag, .text: return self
    }
    guard let step = steps.first else { return .object(members + [("note", .text(remark))]) }
    if let index = members.firstIndex(where: { $0.key == step.text }) {
      members[index].value = members[index].value.adding(remark, at: steps.dropFirst())
    } else {
      members.append((step.text, JSONText.Value.object([]).adding(remark, at: steps.dropFirst())))
    }
    return .object(members)
  }
}
