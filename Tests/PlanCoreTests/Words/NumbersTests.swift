import Testing

@testable import PlanCore

@Suite struct NumbersTests {
  @Test(arguments: [
    (0, "0", "0"), (7, "7", "7"), (999, "999", "999"), (1000, "1.000", "1,000"), (2342, "2.342", "2,342"),
    (371_154, "371.154", "371,154"), (1_000_000, "1.000.000", "1,000,000"), (-38, "-38", "-38"),
    (-2342, "-2.342", "-2,342"), (.min, "-9.223.372.036.854.775.808", "-9,223,372,036,854,775,808"),
  ])
  func countsAreGroupedByThousands(count: Int, vi: String, en: String) {
    #expect(count.text(.vi) == vi)
    #expect(count.text(.en) == en)
    #expect(Numeral(count).text(.vi) == vi)
  }

  @Test(arguments: [
    (Numeral(1178, decimals: 2), "11,78", "11.78"), (Numeral(5880, decimals: 2), "58,80", "58.80"),
    (Numeral(-5, decimals: 2), "-0,05", "-0.05"), (Numeral(41_220_400, decimals: 2), "412.204,00", "412,204.00"),
    (Numeral(0, decimals: 1), "0,0", "0.0"),
  ])
  func decimalsStandAfterTheMarkOfTheLanguage(numeral: Numeral, vi: String, en: String) {
    #expect(numeral.text(.vi) == vi)
    #expect(numeral.text(.en) == en)
  }
}
