import Testing

@testable import PlanCore

/// The kinds of keys as data say what the reader's switches say.
@Suite struct ValueKindTests {
  /// What the reader says of `true`, or of a text where `true` may stand.
  private static func expectation(_ kind: ValueKind) -> FileProblem.Expectation {
    switch kind {
    case .schema, .text, .id, .closed: .text
    case .date: .date
    case .year: .year
    case .flag: .flag
    case .number(let number): expectation(number)
    case .numberOrRange(let number): expectation(number).orRange
    case .numberOrText: .numberOrText
    case .figure: .figure
    case .object, .named: .object
    case .list: .list
    case .dateOrDates: .dateOrObject
    }
  }

  private static func expectation(_ number: ValueKind.NumberKind) -> FileProblem.Expectation {
    switch number {
    case .count: .count
    case .signedCount: .signedCount
    case .rate: .rate
    case .points: .points
    }
  }

  private static func problems(_ shape: PlanShape, _ key: String, _ value: String) -> [FileProblem.Kind] {
    PlanReader().read(Array(WrongTypeTests.object(shape, key, value).text.text.utf8)).problems.map(\.kind)
  }

  @Test(arguments: PlanShape.all)
  func `a wrong value at any key is the error of its kind`(shape: PlanShape) {
    for (key, types) in shape.keys where types.count < JSONKind.allCases.count {
      guard let kind = shape.kinds[key] else { continue }
      let isFlag = if case .flag = kind { true } else { false }
      let found = Self.problems(shape, key, isFlag ? "\"chữ\"" : "true")
      var expected = Self.expectation(kind)
      // A number of money or of a goal is said to be a number, since it is no rate.
      if case .number(.rate) = kind { expected = .number }
      #expect(
        found == [.wrongType(expected: expected, found: isFlag ? .text : .flag)], "\(shape.name) \(key)")
    }
  }

  @Test(arguments: PlanShape.all)
  func `a text outside a closed list is told the whole list, and a text that is no date is told so`(shape: PlanShape) {
    for (key, kind) in shape.kinds {
      switch kind {
      case .closed(let list):
        let expected = FileProblem.Kind.outsideList("chữ", guess: nil, list: list.ids)
        #expect(Self.problems(shape, key, "\"chữ\"") == [expected], "\(shape.name) \(key)")
      case .date: #expect(Self.problems(shape, key, "\"chữ\"") == [.impossibleDate("chữ")], "\(shape.name) \(key)")
      default: continue
      }
    }
  }

  @Test(arguments: PlanShape.all)
  func `numbers that a kind cannot be are refused as the kind says`(shape: PlanShape) {
    for (key, kind) in shape.kinds {
      let isDivided = shape.keys.first { $0.key == key }?.kinds.count != JSONKind.allCases.count
      guard isDivided, case .number(let number) = kind.withoutRange else { continue }
      let isFractional = number == .rate || number == .points
      let isSigned = number == .signedCount || number == .points
      #expect(Self.problems(shape, key, "1.5").isEmpty == isFractional, "\(shape.name) \(key)")
      #expect(Self.problems(shape, key, "-1").isEmpty == isSigned, "\(shape.name) \(key)")
    }
  }

  @Test func `the kind of a place follows the path`() {
    func told(_ path: Path) -> String {
      ValueKind.plan.inside(path).map { "\($0)".prefix { $0 != "(" }.description } ?? "-"
    }
    #expect(told(["units", 3, "target", "poor"]) == "figure")
    #expect(told(["units", 3, "target", "poor", "rate"]) == "numberOrRange")
    #expect(told(["units", 3, "target", "poor", "rate", "min"]) == "number")
    #expect(told(["units", 3, "target", "poor", "lacking", "water", "lacking"]) == "-")
    #expect(told(["total", "start", "groups", "merit", "groups"]) == "-")
    #expect(told(["total", "start", "flows", "poor", "toPoor"]) == "-")
    #expect(told(["results", 0, "units", "01"]) == "object")
    #expect(told(["reports", 0, "delivered", "01"]) == "date")
    #expect(told(["units", "name"]) == "-")
    #expect(told(["goals", 0, "result"]) == "number")
  }
}

extension ValueKind {
  /// The number where a range may stand too.
  fileprivate var withoutRange: ValueKind {
    if case .numberOrRange(let number) = self { .number(number) } else { self }
  }
}
