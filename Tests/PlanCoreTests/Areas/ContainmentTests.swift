import Testing

@testable import PlanCore

@Suite struct ContainmentTests {
  @Test(arguments: [
    (["Huyện Mẫu", "Tỉnh A"], "Huyện Mẫu", AreaKind.district, Containment.inside),
    (["huyện mẫu"], "Mẫu", .district, .inside), (["Mẫu"], "Huyện Mẫu", .district, .inside),
    (["Huyện Mẫu", "Tỉnh A"], "Tỉnh A", .province, .inside), (["Huyện Khác"], "Huyện Mẫu", .district, .outside),
    (["Huyện Mẫu", "Tỉnh A"], "Tỉnh B", .province, .outside), (["Tỉnh A"], "Huyện Mẫu", .district, .unknown),
    ([], "Huyện Mẫu", .district, .unknown), (["Huyện Khác"], "Mẫu", .district, .unknown),
    (["Thành phố Thủ Đức"], "Thành phố Hồ Chí Minh", .city, .unknown),
    (["Thành phố Thủ Đức", "Thành phố Hồ Chí Minh"], "Thành phố Hồ Chí Minh", .city, .inside),
    (["Thành phố X", "Thành phố Y"], "Thành phố Z", .city, .outside), (["Tỉnh A"], "Cả nước", .nation, .unknown),
  ])
  func `an area lies where it says, elsewhere only where it says that too`(
    within: [String], parent: String, kind: AreaKind, containment: Containment
  ) {
    var area = Area(name: "Xã Đông", kind: .commune)
    area.within = within
    #expect(AreaIdentity(area).containment(in: [FoldedName(parent)], kind: kind) == containment)
  }

  @Test func `a former name of the area around counts`() {
    var area = Area(name: "Xã Đông", kind: .commune)
    area.within = ["Huyện Cũ"]
    let names = ["Huyện Mới", "Huyện Cũ"].map(FoldedName.init)
    #expect(AreaIdentity(area).containment(in: names, kind: .district) == .inside)
  }
}
