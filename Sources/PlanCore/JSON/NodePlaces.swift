/// Where nodes stand: their bytes, and the steps that lead to them from the root.
///
/// Places are wanted only for what is wrong, so they are found by one walk over the nodes instead of being carried by
/// every value.
struct NodePlaces {
  private let scanner: JSONScanner
  private let text: ScannedText

  init(_ scanner: JSONScanner, _ text: ScannedText) {
    self.scanner = scanner
    self.text = text
  }

  /// A node's bytes, a text with its quotes, the steps to it, and whether it is an element of a list.
  struct NodePlace {
    let range: Range<Int>
    let steps: Path
    let isElement: Bool
  }

  /// The places of nodes in any order, in the order asked for.
  func places(of wanted: [Int]) -> [NodePlace] {
    var nodes: [Int] = []
    for node in wanted.sorted() where nodes.last != node { nodes.append(node) }
    var found: [NodePlace] = []
    var next = 0
    var steps: [Path.Step] = []
    // The walk comes to every node in its order, so that places and nodes stand side by side.
    walk(0, isElement: false, nodes, &next, &steps) { node, steps, isElement in
      found.append(NodePlace(range: range(of: node), steps: Path(steps), isElement: isElement))
    }
    return wanted.map { node in
      let position = nodes.firstPosition { $0 >= node }
      return position < found.count
        ? found[position] : NodePlace(range: range(of: node), steps: [], isElement: false)
    }
  }

  private func range(of index: Int) -> Range<Int> { text.range(of: scanner.nodes[index]) }

  /// Visits the wanted nodes at or below `index`, skipping what holds none.
  private func walk(
    _ index: Int, isElement: Bool, _ wanted: [Int], _ next: inout Int, _ steps: inout [Path.Step],
    _ visit: (_ node: Int, _ steps: [Path.Step], _ isElement: Bool) -> Void
  ) {
    let node = scanner.nodes[index]
    if next < wanted.endIndex, wanted[next] == index {
      visit(index, steps, isElement)
      next += 1
    }
    guard node.kind == .object || node.kind == .array else { return }
    var child = index + 1
    var position = 0
    while child < Int(node.next), next < wanted.endIndex, wanted[next] < Int(node.next) {
      var value = child
      if node.kind == .object {
        value = child + 1
        steps.append(wanted[next] < Int(scanner.nodes[value].next) ? .key(text.text(of: scanner.nodes[child])) : "")
        if wanted[next] == child {
          visit(child, steps, false)
          next += 1
        }
      } else {
        steps.append(.position(position))
      }
      if next < wanted.endIndex, wanted[next] < Int(scanner.nodes[value].next) {
        walk(value, isElement: node.kind == .array, wanted, &next, &steps, visit)
      }
      steps.removeLast()
      child = Int(scanner.nodes[value].next)
      position += 1
    }
  }
}
