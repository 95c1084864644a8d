/// A value of a plan at a place that keeps its name when lists get longer or shorter or change their order.
struct NamedCell {
  /// Where it stands in its plan.
  let path: Path
  /// The steps by which it is known again in another plan.
  let key: [String]
  /// The steps as people write them: `units`, `02`, `target`.
  let words: [String]
  /// The value; a list of texts is one.
  let value: JSONText.Value
  /// How many steps lead to the element of a list that it is part of; `nil` where it is part of none.
  let elementDepth: Int?

  /// What the unit that it is about is known by.
  var unitKey: String? {
    if key.first == "units", key.count > 2 { return key[1] }
    let isOfUnit = key.count > 3 && (key[0] == "results" && key[2] == "units" || key[2] == "delivered")
    return isOfUnit ? key[3] : nil
  }

  /// The steps by which its element of a list is known again.
  var element: [String]? { elementDepth.map { Array(key.prefix($0)) } }
}

/// How the elements of lists are called in one plan.
struct CellNames {
  /// What each unit is known by, by its position; the code or name of the plan's own unless told otherwise.
  private let unitKeys: [String]
  private let plan: Plan

  /// - Parameter keys: for each unit what it is known by in another plan; `nil` where that does not know it.
  init(in plan: Plan, keys: [String?]? = nil) {
    self.plan = plan
    let own = Self.labels(plan.units)
    // A unit that is new must not be taken for one that it shares its code with.
    let taken = Set(keys?.compactMap(\.self) ?? [])
    unitKeys = own.indices.map { index in
      guard let keys else { return own[index] }
      return keys[index] ?? (taken.contains(own[index]) ? own[index] + "\u{0}" : own[index])
    }
  }

  /// The code of each unit, else its name; what comes twice is numbered.
  static func labels(_ units: [Unit]) -> [String] {
    var counts: [String: Int] = [:]
    return units.map { unit in numbered(unit.code?.text ?? unit.name, &counts) }
  }

  private static func numbered(_ word: String, _ counts: inout [String: Int]) -> String {
    let count = counts[word, default: 0] + 1
    counts[word] = count
    return count == 1 ? word : "\(word)#\(count)"
  }

  /// What each unit is known by.
  var keys: [String] { unitKeys }

  /// All values of the plan.
  var cells: [NamedCell] {
    let cells = joined(plan.cells)
    let elements = elements(in: cells)
    return cells.map { path, value in
      var (key, words): ([String], [String]) = ([], [])
      var depth: Int?
      for (index, step) in path.enumerated() {
        let prefix = Path(path.steps.prefix(index + 1))
        if case .position(let position) = step {
          depth = depth ?? index + 1
          let isUnit = index == 1 && path.steps[0] == .key("units")
          key.append(isUnit ? unitKeys[position] : elements[prefix]?.key ?? step.text)
          words.append(elements[prefix]?.word ?? step.text)
        } else {
          words.append(step.text)
          key.append(isOfUnits(prefix.parent) ? unitKey(of: step.text) : step.text)
        }
      }
      return NamedCell(path: path, key: key, words: words, value: value, elementDepth: depth)
    }
  }

  /// Whether the keys at a path are codes of units.
  private func isOfUnits(_ path: Path) -> Bool {
    path.count == 3 && (path[0] == "results" && path[2] == "units" || path[0] == "reports" && path[2] == "delivered")
  }

  private func unitKey(of code: String) -> String {
    plan.units.firstIndex { $0.code?.text == code }.map { unitKeys[$0] } ?? code
  }

  /// The values with each list of texts as one.
  private func joined(_ cells: [PlanCell]) -> [(path: Path, value: JSONText.Value)] {
    var joined: [(path: Path, value: JSONText.Value)] = []
    for cell in cells {
      guard let last = cell.path.last, case .position = last else {
        joined.append((cell.path, cell.value))
        continue
      }
      if let before = joined.last, before.path == cell.path.parent, case .list(let items) = before.value {
        joined[joined.count - 1].value = .list(items + [cell.value])
      } else {
        joined.append((cell.path.parent, .list([cell.value])))
      }
    }
    return joined
  }

  /// What an element of a list is called.
  private struct Element {
    /// By what it is known again in another plan.
    let key: String
    /// By what people call it: its first name that no other has, else its position.
    let word: String
  }

  /// The elements of all lists, by their paths.
  private func elements(in cells: [(path: Path, value: JSONText.Value)]) -> [Path: Element] {
    var elements: [(path: Path, fields: [String: String])] = []
    for (path, value) in cells {
      guard path.count >= 3, case .position = path.steps[path.count - 2], let text = value.plainText else { continue }
      if elements.last?.path != path.parent { elements.append((path.parent, [:])) }
      elements[elements.count - 1].fields[path.steps[path.count - 1].text] = text
    }
    var counts: [Path: [String: Int]] = [:]
    var named: [Path: Element] = [:]
    for (list, elements) in Dictionary(grouping: elements, by: { $0.path.parent }) {
      let name = list.last?.text ?? ""
      let names = ValueKind.plan.inside(list)?.elementNames ?? []
      for (path, fields) in elements {
        let key = (Self.identities[name] ?? ["id"]).compactMap { fields[$0] }.joined(separator: " ")
        let word = names.lazy.compactMap { name in
          fields[name].flatMap { text in elements.count { $0.fields[name] == text } == 1 ? text : nil }
        }.first { !$0.isEmpty }
        named[path] = Element(
          key: Self.numbered(key.isEmpty ? name : key, &counts[list, default: [:]]),
          word: word ?? path.last?.text ?? "")
      }
    }
    return named
  }

  /// By which of its values an element of a list is known again, where that is not its id.
  private static let identities: [String: [String]] = {
    let documents = ["number", "title"]
    return [
      "quotas": ["class", "group"], "movements": ["date", "unit", "from", "to", "reason"],
      "results": ["asOf", "standard"], "funding": ["source", "for"], "facts": ["title"],
      "waivers": ["code", "pointer"],
      "formerly": ["code", "name"], "bases": documents, "cites": documents, "replaces": documents,
      "appendices": ["title"],
    ]
  }()
}

extension JSONText.Value {
  /// The value as one plain word, where it has no parts.
  var plainText: String? {
    switch self {
    case .text(let text): text
    case .number(let number): number.description
    case .flag(let flag): "\(flag)"
    case .null, .list, .object: nil
    }
  }
}

extension ValueKind {
  /// The keys whose values call the elements of a list, the best first.
  fileprivate var elementNames: [String] {
    if case .list(.object(let keys, _)) = self { keys.nameSpellings } else { [] }
  }
}
