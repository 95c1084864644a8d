/// A single value of a plan, with its place.
struct PlanCell {
  /// Where it stands.
  let path: Path
  /// The text, number or flag.
  let value: JSONText.Value
  /// What may stand there.
  let kind: ValueKind
}

extension Plan {
  /// Every value of the plan that has no parts, in the order in which its file is written. A count that stands for a
  /// figure is its `households`, so that a plan has the same cells in both spellings.
  var cells: [PlanCell] {
    var cells: [PlanCell] = []
    Self.look(at: PlanWriter.value(self), .plan, [], &cells)
    return cells
  }

  private static func look(at value: JSONText.Value, _ kind: ValueKind, _ path: Path, _ cells: inout [PlanCell]) {
    switch (value, kind) {
    case (.null, _): break
    case (.object(let members), _):
      for member in members {
        guard let inside = kind.inside(.key(member.key)) else { continue }
        look(at: member.value, inside, path + [member.key], &cells)
      }
    case (.list(let items), .list(let inside)):
      for (position, item) in items.enumerated() { look(at: item, inside, path + [position], &cells) }
    case (.number, .figure): look(at: value, .numberOrRange(.count), path + ["households"], &cells)
    case (.number, _), (.text, _), (.flag, _), (.list, _):
      cells.append(PlanCell(path: path, value: value, kind: kind))
    }
  }
}
