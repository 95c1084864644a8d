import Testing

@testable import PlanCore

/// Worked out by hand from the printed plans.
@Suite struct SampleFaultsTests {
  @Test(arguments: [
    ("cam-chau-2022", []),
    ("dak-to-re-2024", []),
    ("hoa-binh-2023", ["E6102 /document/bases/0/issued"]),
    (
      "krong-pa-2021",
      [
        "E5105 /units/5/aliases/0", "E6101 /document/appendices/0/issued", "E6101 /document/appendices/1/issued",
        "E6101 /document/appendices/3/issued", "E6106 /document/cites/7/number",
      ]
    ),
    ("quang-minh-2024", ["E6104 /goals/1/due", "E6104 /tasks/7/due"]),
  ])
  func `the slips in names, dates and numbers are found, and nothing else`(name: String, places: [String]) throws {
    #expect(try FaultsFound(Samples.bytes(name)).places == places)
  }

  @Test func `they are told in both languages`() throws {
    let messages = try ["hoa-binh-2023", "krong-pa-2021"].flatMap { try FaultsFound(Samples.bytes($0)).messages }
    #expect(
      messages == [
        "`118/KH-UBND` ghi ngày 31/5/2023, sau kế hoạch đã dẫn nó (tháng 3/2023)",
        "`118/KH-UBND` is dated 31 May 2023, after the plan that names it (March 2023)",
        "`Xã Ia Rsiom` cũng được viết là `Xã Ia RSuom`, đọc thành hai tên khác nhau",
        "`Xã Ia Rsiom` is also spelled `Xã Ia RSuom`, which reads as another name",
        "phụ lục ghi ngày 21/3/2021, kế hoạch ghi ngày 22/3/2021",
        "the appendix is dated 21 March 2021, the plan 22 March 2021",
        "phụ lục ghi ngày 2/3/2021, kế hoạch ghi ngày 22/3/2021",
        "the appendix is dated 2 March 2021, the plan 22 March 2021",
        "phụ lục ghi ngày 12/3/2021, kế hoạch ghi ngày 22/3/2021",
        "the appendix is dated 12 March 2021, the plan 22 March 2021",
        "số `07/2020/NĐ-CP` mang năm 2020, văn bản ghi ngày 27/1/2021",
        "the number `07/2020/NĐ-CP` holds the year 2020, the document is of 27 January 2021",
      ])
  }
}
