extension Rule {
  /// The standard was in force in the year of the plan.
  static let standardInItsYears = Rule(
    "E4103", "standard-in-its-years", .warning,
    title: Phrase(vi: "Chuẩn nghèo không áp dụng cho năm kế hoạch", en: "A standard out of its years"),
    law: Phrase(
      vi: "Năm của kế hoạch nằm trong các năm chuẩn nghèo có hiệu lực.",
      en: "The year of a plan lies within the years of its standard."),
    why: Phrase(
      vi: """
        Mỗi giai đoạn có chuẩn riêng, mức thu nhập và chỉ số đều khác. Dùng chuẩn hết hiệu lực thì số hộ \
        nghèo không so được với cấp trên, và hộ đáng được hưởng có thể bị loại.
        """,
      en: """
        Each period has its own standard with other incomes and indicators. Under one that is out of force \
        the count cannot be compared with the level above, and households may lose what they are due.
        """),
    remedy: Phrase(
      vi: "Xem hiệu lực bằng `plan standards`, rồi sửa `standard` hoặc `year`.",
      en: "See the years with `plan standards`, then correct `standard` or `year`."),
    broken: .plan(year: 2021),
    kept: .plan(year: 2022),
    find: { faults($0) })

  private static func faults(_ input: CheckInput) -> [Fault] {
    guard let standard = input.standard, standard.validFrom <= standard.validTo else { return [] }
    let year = input.plan.year
    guard !(standard.validFrom...standard.validTo).contains(year) else { return [] }
    let years = "\(standard.validFrom)–\(standard.validTo)"
    return [
      Fault(
        rule: standardInItsYears, steps: ["standard"],
        message: Phrase(
          vi: "chuẩn \(standard.id) có hiệu lực \(years), kế hoạch là của năm \(year)",
          en: "\(standard.id) is in force \(years), the plan is of \(year)"))
    ]
  }
}
