/// Walks the nodes of a JSON text and turns them into values, noting everything that is wrong on the way.
///
/// The kinds of file (a plan, a standard) are subclasses that say which objects there are; how a text, a date, a number
/// or a list is read stands in extensions here, once. One reader keeps its working memory from file to file; it is not
/// shared between threads.
public class JSONReader {
  final let scanner = JSONScanner()
  final var bytes: UnsafePointer<UInt8>
  final var end = 0
  /// What is wrong, by node; turned into places only at the end, and only if there is any.
  final var found: [(node: Int, kind: FileProblem.Kind)] = []

  /// A reader that has read nothing yet.
  public init() {
    bytes = UnsafePointer(bitPattern: 1).unsafelyUnwrapped
  }

  /// Scans a text and answers whether its nodes can be walked.
  final func begin(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    found.removeAll(keepingCapacity: true)
    end = text.count
    bytes = text.baseAddress ?? bytes
    return scanner.scan(text)
  }

  /// The node at an index.
  @inline(__always)
  final func node(_ index: Int) -> JSONNode { scanner.nodes[index] }

  /// Notes what is wrong with a node; a node that the scanner refused is already listed.
  final func note(_ node: Int, _ kind: FileProblem.Kind) {
    guard !self.node(node).traits.contains(.refused) else { return }
    found.append((node, kind))
  }

  /// All problems with their places, in the order of the file.
  final func located() -> [FileProblem] {
    let ofText = scanner.problems.map {
      FileProblem(kind: .json($0.kind), range: scalar(at: $0.offset), steps: [], isElement: false)
    }
    guard !found.isEmpty else { return ofText }
    let places = NodePlaces(scanner, bytes).places(of: found.map(\.node))
    let ofValues = zip(found, places).map {
      FileProblem(kind: $0.kind, range: $1.range, steps: $1.steps, isElement: $1.isElement)
    }
    return (ofText + ofValues).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The bytes of the character at an offset, one byte where it is no UTF-8; none at the end of the file.
  private func scalar(at offset: Int) -> Range<Int> {
    guard offset < end else { return end..<end }
    var past = offset + 1
    if bytes[offset] >= 0xC0 { while past < min(end, offset + 4), bytes[past] & 0xC0 == 0x80 { past += 1 } }
    return offset..<past
  }
}
