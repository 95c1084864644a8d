import Testing

@testable import PlanCore

@Suite struct PathTests {
  @Test(
    arguments: [
      ([], ""), (["units", 3, "target"], "/units/3/target"), (["a/b", "m~n", ""], "/a~1b/m~0n/"),
      (["~1"], "/~01"), (["results", 0, "units", "01"], "/results/0/units/01"),
    ] as [(Path, String)])
  func `a path and its pointer are two spellings of one place`(path: Path, pointer: String) {
    #expect(path.pointer == pointer)
    #expect(Path(pointer: pointer) == path)
  }

  @Test(arguments: ["a", "units/3", "/~", "/a~2", "/a~", "#/a"])
  func `a text that is no pointer is no path`(text: String) {
    #expect(Path(pointer: text) == nil)
  }

  @Test func `digits are a position unless a zero stands before them`() {
    #expect(Path(pointer: "/0/10/01/-1/+1/1a")?.map(\.position) == [0, 10, nil, nil, nil, nil])
  }

  @Test func `a step is what it spells, since only the value there tells keys from positions`() {
    #expect(["units", 1] as Path == ["units", "1"])
    #expect(Set<Path>([["units", 1], ["units", "1"], ["units", "01"]]).count == 2)
  }

  @Test func `paths go on and go back`() {
    let unit: Path = ["units", 0]
    #expect(unit + ["start", "poor"] == ["units", 0, "start", "poor"])
    #expect((unit + ["start"]).parent == unit)
    #expect(Path().parent == [])
  }
}
