/// Which unit of one plan is which of another: by official code, else by name, else by row number.
///
/// Row numbers come last, since a row that is put in between moves all that follow.
struct UnitMatch {
  /// For each unit of the second plan its position in the first; `nil` where it has none there.
  let earlier: [Int?]

  init(_ one: [Unit], _ two: [Unit]) {
    var earlier = [Int?](repeating: nil, count: two.count)
    var index = AreaIndex(one.map { AreaIdentity($0) })
    var back = AreaIndex(two.map { AreaIdentity($0) })
    for (position, unit) in two.enumerated() {
      let found = index.matches(AreaIdentity(unit))
      guard found.count == 1, back.matches(AreaIdentity(one[found[0]])) == [position] else { continue }
      earlier[position] = found[0]
    }
    var rest = Set(one.indices).subtracting(earlier.compactMap(\.self))
    for (position, unit) in two.enumerated() where earlier[position] == nil {
      guard let code = unit.code, let same = rest.filter({ one[$0].code == code }).min() else { continue }
      earlier[position] = same
      rest.remove(same)
    }
    self.earlier = earlier
  }
}
