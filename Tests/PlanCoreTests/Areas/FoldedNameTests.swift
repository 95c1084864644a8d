import Testing

@testable import PlanCore

@Suite struct FoldedNameTests {
  @Test(arguments: [
    ("Xã Chư RCăm", "Chu Rcăm"), ("XÃ CHƯ RCĂM", "chu rcam"), ("Ia-Rsươm", "Xã Ia RSươm"),
    ("Thị trấn Phú Túc", "TT. Phú Túc"), ("TT.Phú Túc", "Phú Túc"), ("TT Phú Túc", "phu tuc"),
    ("Phường Quang Minh", "P. Quang Minh"), ("Huyện Krông Pa", "H. Krông Pa"), ("Tỉnh Gia Lai", "Gia Lai"),
    ("Thành phố Buôn Ma Thuột", "TP. Buôn Ma Thuột"), ("TP.Buôn Ma Thuột", "Buôn Ma Thuột"),
    ("Thị xã Buôn Hồ", "Buôn Hồ"), ("TX. Ayun Pa", "Thị xã Ayun Pa"), ("Thôn Hoà Bình", "Hòa Bình"),
    ("Tổ dân phố 2", "TDP 02"), ("TDP5", "Tổ 5"), ("Tổ dân phố số 7", "TDP 7"), ("Thôn 2A", "thôn 2 a"),
    ("Đắk Đoa", "Dak Doa"), ("ÐẮK ĐOA", "Đắk Đoa"), ("Ea H'Leo", "Ea H’leo"), ("  Ia  Mlah ", "Ia Mlah"),
    ("Cu\u{30C}\u{31B} M\u{2BC}gar", "Cư M'gar"), ("e\u{302}\u{306}", "E"), ("Làng Ƀlôm", "Làng Blôm"),
  ])
  func spellingsOfOneNameFoldAlike(one: String, other: String) {
    #expect(FoldedName(one) == FoldedName(other))
  }

  @Test(arguments: [
    ("Thôn 2", "2"), ("Thôn 10", "10"), ("Buôn 2", "2"), ("Làng Mun", "mun"), ("Tô Hiệu", "to hieu"),
    ("Khu Tây", "khu tay"), ("P Quang", "p quang"), ("Thôn", "thon"), ("Thị trấn", "thi tran"), ("", ""), ("...", ""),
    ("Thôn 000", "0"), ("越南 2", "越南 2"), ("Xã Phú Cần (mới)", "phu can moi"),
  ])
  func theFoldedTextIsTheNameWithoutItsKind(name: String, text: String) {
    #expect(FoldedName(name).text == text)
  }

  @Test(arguments: [
    ("Ia Rsai", "Ia Rsươm"), ("Thôn 1", "Thôn 10"), ("Thôn 1-2", "Thôn 12"), ("Uar", "Ia Uar"), ("Đất Bằng", "Đất"),
  ])
  func differentNamesStayDifferent(one: String, other: String) {
    #expect(FoldedName(one) != FoldedName(other))
  }

  @Test(arguments: [
    ("Thôn 2", "thon"), ("TDP 2", "to dan pho"), ("Tổ dân phố 2", "to dan pho"), ("TT. Phú Túc", "thi tran"),
    ("Thị xã Buôn Hồ", "thi xa"), ("Phú Túc", nil),
  ])
  func theKindWordIsKeptApart(name: String, kind: String?) {
    #expect(FoldedName(name).kindWord == kind)
  }
}
