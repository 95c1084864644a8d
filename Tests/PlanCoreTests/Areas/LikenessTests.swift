import Testing

@testable import PlanCore

/// Which area is which, told of in two files.
@Suite struct LikenessTests {
  /// An area in few words: `00123 Xã Đông; Huyện Mẫu` with code and surroundings, both optional.
  private static func area(_ text: String, _ kind: AreaKind?, aliases: [String] = []) -> AreaIdentity {
    let parts = text.split(separator: ";").map { $0.drop { $0 == " " } }
    let words = parts[0].split(separator: " ", maxSplits: 1)
    let isCoded = words[0].allSatisfy(\.isNumber) && words.count == 2
    var area = Area(name: String(isCoded ? words[1] : parts[0]), kind: kind)
    if isCoded { area.code = AreaCode(String(words[0])) }
    area.within = parts.dropFirst().map(String.init)
    area.aliases = aliases
    return AreaIdentity(area)
  }

  @Test(arguments: [
    ("Xã Đông", AreaKind.commune, "Xã Đông", AreaKind.commune), ("XÃ ĐÔNG", .commune, "Đông", .commune),
    ("Đông", .ward, "Phường Đông", .ward), ("Xã Chư RCăm", .commune, "chu rcam", .commune),
    ("TT. Phú Túc", .township, "Thị trấn Phú Túc", .township),
    ("TDP 02", .residentialGroup, "Tổ dân phố 2", .residentialGroup),
    ("00123 Xã Đông", .commune, "00123 Xã Đông", .commune), ("00123 Xã Đông", .commune, "Xã Đông", .commune),
    ("Xã Đông; Huyện Mẫu", .commune, "Xã Đông; huyện mẫu", .commune),
    ("Xã Đông; Huyện Mẫu", .commune, "Xã Đông", .commune),
    ("Xã Đông; Huyện Mẫu; Tỉnh Mẫu", .commune, "Xã Đông; Tỉnh Mẫu", .commune),
    ("3 Xã Đông", .commune, "7 Xã Đông", .commune),
  ])
  func `areas whose codes, names, kinds and places agree are one`(
    one: String, kind: AreaKind, other: String, otherKind: AreaKind
  ) {
    let (one, other) = (Self.area(one, kind), Self.area(other, otherKind))
    #expect(one.likeness(to: other) == .same(isNamedAlike: true))
    #expect(other.likeness(to: one) == .same(isNamedAlike: true))
  }

  @Test(arguments: [
    ("Xã Đông", AreaKind.ward, "Phường Đông", AreaKind.ward), ("Huyện Mẫu", .town, "Thị xã Mẫu", .town),
    ("00123 Xã Đông", .commune, "00123 Phường Đông", .ward), ("00123 Xã Đông", .commune, "00123 Xã Tây", .commune),
  ])
  func `one area may be named after another kind, or by another name under its code`(
    one: String, kind: AreaKind, other: String, otherKind: AreaKind
  ) {
    let (one, other) = (Self.area(one, kind), Self.area(other, otherKind))
    #expect(one.likeness(to: other) == .same(isNamedAlike: false))
    #expect(other.likeness(to: one) == .same(isNamedAlike: false))
    #expect(OtherName(one, in: "a", elsewhere: other)?.otherName == other.name)
  }

  @Test(arguments: [
    ("00123 Xã Đông", AreaKind.commune, "00124 Xã Đông", AreaKind.commune, Likeness.Reason.code),
    ("Xã Đông", .commune, "Xã Tây", .commune, .name), ("Thôn 1", .village, "Thôn 10", .village, .name),
    ("Ia Rsai", .commune, "Ia Rsươm", .commune, .name), ("Xã Phú Túc", .commune, "Thị trấn Phú Túc", .township, .kind),
    ("Đông", .commune, "Đông", .ward, .kind), ("Xã Đông; Huyện Mẫu", .commune, "Xã Đông; Huyện Khác", .commune, .place),
    ("Xã Đông; Huyện Mẫu; Tỉnh A", .commune, "Xã Đông; Huyện Khác; Tỉnh A", .commune, .place),
  ])
  func `areas are different because of what speaks against it`(
    one: String, kind: AreaKind, other: String, otherKind: AreaKind, reason: Likeness.Reason
  ) {
    let (one, other) = (Self.area(one, kind), Self.area(other, otherKind))
    #expect(one.likeness(to: other) == .different(because: reason))
    #expect(other.likeness(to: one) == .different(because: reason))
  }

  @Test func `where a kind is not said, the words for kinds tell areas apart`() {
    let (commune, township) = (Self.area("Xã Phú Túc", nil), Self.area("Thị trấn Phú Túc", .township))
    #expect(commune.likeness(to: township) == .different(because: .kind))
    #expect(Self.area("Phú Túc", nil).likeness(to: township) == .same(isNamedAlike: true))
  }

  @Test func `an alias is as good as the name`() {
    let renamed = Self.area("Xã Hòa Bình", .commune, aliases: ["Xã Đông"])
    #expect(renamed.likeness(to: Self.area("Xã Đông", .commune)) == .same(isNamedAlike: true))
  }

  @Test func `names without a letter are nobody's`() {
    #expect(Self.area("...", .village).likeness(to: Self.area("?", .village)) == .different(because: .name))
  }

  @Test func `of two that may be meant the one that is named alike is`() {
    var index = AreaIndex([Self.area("Phường Đông", .ward), Self.area("Xã Đông", .ward)])
    #expect(index.matches(Self.area("Xã Đông", .ward)) == [1])
    #expect(index.matches(Self.area("Đông", .ward)) == [0, 1])
    #expect(index.matches(Self.area("Đông", .commune)).isEmpty)
  }
}
