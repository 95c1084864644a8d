import PlanCore
import Testing

/// Every figure of every table of the five printed plans as the report must show it, from their text.
///
/// A script that shares no code with the program read the tables, recomputed each rate and drop with exact fractions and
/// half up, and found every implied interval by trying all bases. One line for each column: its id, `c`omputed, `p`rinted,
/// `i`mplied or `-` (a count), then the values of the units in their order and of the area itself last; `.` is absent.
struct PrintedTable: Sendable, CustomTestStringConvertible {
  let file: String
  let table: String
  var group: Group?
  let units: Int
  let lines: String

  var testDescription: String { "\(file) \(table)" }

  static let all = [
    PrintedTable(file: "quang-minh-2024", table: "units", units: 5, lines: quangMinhUnits),
    PrintedTable(file: "quang-minh-2024", table: "rates", units: 5, lines: quangMinhRates),
    PrintedTable(file: "quang-minh-2024", table: "summary", units: 5, lines: quangMinhSummary),
    PrintedTable(file: "quang-minh-2024", table: "lacks", units: 5, lines: quangMinhLacks),
    PrintedTable(file: "krong-pa-2021", table: "summary", units: 14, lines: krongPaSummary),
    PrintedTable(file: "krong-pa-2021", table: "units", units: 14, lines: krongPaUnits),
    PrintedTable(file: "krong-pa-2021", table: "rates", units: 14, lines: krongPaRates),
    PrintedTable(
      file: "krong-pa-2021", table: "rates", group: .ethnicMinority, units: 14, lines: krongPaRatesEthnicMinority),
    PrintedTable(file: "krong-pa-2021", table: "lacks", units: 14, lines: krongPaLacks),
    PrintedTable(file: "dak-to-re-2024", table: "summary", units: 0, lines: dakToReSummary),
    PrintedTable(file: "cam-chau-2022", table: "summary", units: 0, lines: camChauSummary),
    PrintedTable(file: "cam-chau-2022", table: "quotas", units: 0, lines: camChauQuotas),
    PrintedTable(file: "hoa-binh-2023", table: "summary", units: 0, lines: hoaBinhSummary),
  ]
}

extension PrintedTable {
  private static let quangMinhUnits = """
    start.households - 1011 494 802 430 254 2991
    target.households - 1011 494 802 430 254 2991
    start.poor.households - 7 0 7 2 1 17
    start.poor.rate c 0.69 0.00 0.87 0.47 0.39 0.57
    target.poor.reduce - 1 0 1 2 0 4
    target.poor.points c 0.10 0.00 0.12 0.47 0.00 0.13
    target.poor.households - 6 0 6 0 1 13
    target.poor.rate c 0.59 0.00 0.75 0.00 0.39 0.43
    start.nearPoor.households - 15 2 19 4 4 44
    start.nearPoor.rate c 1.48 0.40 2.37 0.93 1.57 1.47
    target.nearPoor.reduce - 4 0 8 2 1 15
    target.nearPoor.points c 0.40 0.00 1.00 0.47 0.39 0.50
    target.nearPoor.households - 11 2 11 2 3 29
    target.nearPoor.rate c 1.09 0.40 1.37 0.47 1.18 0.97
    """

  private static let quangMinhRates = """
    start.poor.households - 7 0 7 2 1 17
    start.poor.rate c 0.69 0.00 0.87 0.47 0.39 0.57
    target.poor.reduce - 1 0 1 2 0 4
    target.poor.points c 0.10 0.00 0.12 0.47 0.00 0.13
    target.poor.households - 6 0 6 0 1 13
    target.poor.rate c 0.59 0.00 0.75 0.00 0.39 0.43
    start.nearPoor.households - 15 2 19 4 4 44
    start.nearPoor.rate c 1.48 0.40 2.37 0.93 1.57 1.47
    target.nearPoor.reduce - 4 0 8 2 1 15
    target.nearPoor.points c 0.40 0.00 1.00 0.47 0.39 0.50
    target.nearPoor.households - 11 2 11 2 3 29
    target.nearPoor.rate c 1.09 0.40 1.37 0.47 1.18 0.97
    """

  private static let quangMinhSummary = """
    start.households - 2991
    target.households - 2991
    start.poor.households - 17
    start.poor.rate c 0.57
    target.poor.reduce - 4
    target.poor.points c 0.13
    target.poor.households - 13
    target.poor.rate c 0.43
    start.nearPoor.households - 44
    start.nearPoor.rate c 1.47
    target.nearPoor.reduce - 15
    target.nearPoor.points c 0.50
    target.nearPoor.households - 29
    target.nearPoor.rate c 0.97
    start.poor.members - 29
    start.nearPoor.members - 141
    start.poor.parts.social-protection.households - 13
    start.poor.parts.able-to-leave.households - 4
    """

  private static let quangMinhLacks = """
    start.poor.lacking.employment.households - 3
    start.poor.lacking.employment.rate c 17.65
    start.poor.lacking.employment.rate.printed - 58.8
    start.poor.lacking.dependents.households - 16
    start.poor.lacking.dependents.rate c 94.12
    start.poor.lacking.nutrition.households - 0
    start.poor.lacking.nutrition.rate c 0.00
    start.poor.lacking.health-insurance.households - 0
    start.poor.lacking.health-insurance.rate c 0.00
    start.poor.lacking.adult-education.households - 0
    start.poor.lacking.adult-education.rate c 0.00
    start.poor.lacking.child-schooling.households - 0
    start.poor.lacking.child-schooling.rate c 0.00
    start.poor.lacking.housing-quality.households - 4
    start.poor.lacking.housing-quality.rate c 23.53
    start.poor.lacking.housing-quality.rate.printed - 57.14
    start.poor.lacking.housing-area.households - 2
    start.poor.lacking.housing-area.rate c 11.76
    start.poor.lacking.housing-area.rate.printed - 28.57
    start.poor.lacking.water.households - 0
    start.poor.lacking.water.rate c 0.00
    start.poor.lacking.toilet.households - 3
    start.poor.lacking.toilet.rate c 17.65
    start.poor.lacking.toilet.rate.printed - 42.86
    start.poor.lacking.telecom.households - 12
    start.poor.lacking.telecom.rate c 70.59
    start.poor.lacking.information-devices.households - 12
    start.poor.lacking.information-devices.rate c 70.59
    start.nearPoor.lacking.employment.households - 4
    start.nearPoor.lacking.employment.rate c 9.09
    start.nearPoor.lacking.employment.rate.printed - 0.10
    start.nearPoor.lacking.dependents.households - 33
    start.nearPoor.lacking.dependents.rate c 75.00
    start.nearPoor.lacking.dependents.rate.printed - 73.81
    start.nearPoor.lacking.nutrition.households - 0
    start.nearPoor.lacking.nutrition.rate c 0.00
    start.nearPoor.lacking.health-insurance.households - 0
    start.nearPoor.lacking.health-insurance.rate c 0.00
    start.nearPoor.lacking.adult-education.households - 0
    start.nearPoor.lacking.adult-education.rate c 0.00
    start.nearPoor.lacking.child-schooling.households - 0
    start.nearPoor.lacking.child-schooling.rate c 0.00
    start.nearPoor.lacking.housing-quality.households - 2
    start.nearPoor.lacking.housing-quality.rate c 4.55
    start.nearPoor.lacking.housing-quality.rate.printed - 4.76
    start.nearPoor.lacking.housing-area.households - 3
    start.nearPoor.lacking.housing-area.rate c 6.82
    start.nearPoor.lacking.housing-area.rate.printed - 7.14
    start.nearPoor.lacking.water.households - 0
    start.nearPoor.lacking.water.rate c 0.00
    start.nearPoor.lacking.toilet.households - 0
    start.nearPoor.lacking.toilet.rate c 0.00
    start.nearPoor.lacking.telecom.households - 7
    start.nearPoor.lacking.telecom.rate c 15.91
    start.nearPoor.lacking.telecom.rate.printed - 16.67
    start.nearPoor.lacking.information-devices.households - 6
    start.nearPoor.lacking.information-devices.rate c 13.64
    """

  private static let krongPaSummary = """
    start.households - 19886
    start.members - 90330
    start.poor.households - 2342
    start.poor.rate c 11.78
    start.poor.points p 3.75
    target.poor.households - 1717
    target.poor.rate p 8.48
    target.poor.points p 3.30
    target.poor.reduce - 625
    target.households.min - 20236
    target.households.max - 20259
    target.households i null
    start.groups.ethnic-minority.poor.households - 59 61 130 127 187 222 67 210 242 192 167 193 43 251 2151
    start.groups.ethnic-minority.poor.rate p 10.59 6.33 9.92 16.08 17.83 26.91 9.97 18.40 19.04 19.51 22.48 19.18 5.89 24.80 16.48
    start.groups.ethnic-minority.poor.points p 5.54 1.89 8.37 5.37 5.16 4.19 9.14 5.95 5.01 6.78 6.24 5.37 1.88 7.45 5.70
    target.groups.ethnic-minority.poor.households - 32 42 97 79 132 156 46 147 185 145 133 142 32 201 1569
    target.groups.ethnic-minority.poor.rate p 5.71 4.33 7.35 9.94 12.51 18.68 6.81 12.73 14.43 14.57 17.66 14.06 4.35 19.71 11.92
    target.groups.ethnic-minority.poor.points p 4.88 2.00 2.58 6.14 5.31 8.23 3.16 5.68 4.61 4.94 4.81 5.13 1.54 5.10 4.56
    target.groups.ethnic-minority.poor.reduce - 27 19 33 48 55 66 21 63 57 47 34 51 11 50 582
    start.groups.ethnic-minority.poor.share c 55.14 96.83 89.66 76.05 92.12 85.71 88.16 92.92 100.00 100.00 99.40 97.97 95.56 99.60 91.84
    start.groups.ethnic-minority.households.min - 557 963 1310 790 1049 825 672 1141 1271 984 743 1006 730 1012 13049
    start.groups.ethnic-minority.households.max - 557 964 1311 790 1049 825 672 1141 1271 984 743 1006 730 1012 13056
    start.groups.ethnic-minority.households i 557 null null 790 1049 825 672 1141 1271 984 743 1006 730 1012 null
    target.groups.ethnic-minority.households.min - 560 969 1319 795 1055 835 675 1155 1282 995 753 1010 735 1020 13158
    target.groups.ethnic-minority.households.max - 560 971 1320 795 1055 835 675 1155 1282 995 753 1010 736 1020 13168
    target.groups.ethnic-minority.households i 560 null null 795 1055 835 675 1155 1282 995 753 1010 null 1020 null
    start.nearPoor.households - 2837
    start.nearPoor.rate c 14.27
    start.nearPoor.rate.printed - 14.37
    """

  private static let krongPaUnits = """
    start.poor.households - 107 63 145 167 203 259 76 226 242 192 168 197 45 252 2342
    start.poor.rate p 3.29 4.12 7.74 11.70 15.69 15.29 6.80 15.30 18.69 18.48 22.19 17.18 4.88 23.64 .
    start.poor.rate c 11.78
    target.poor.households - 65 44 110 111 145 185 53 160 185 145 134 145 33 202 1717
    target.poor.rate p 1.99 2.84 5.74 7.71 10.98 10.69 4.63 10.60 14.02 13.68 17.18 12.39 3.47 18.53 8.48
    target.poor.points p 1.31 1.28 2.00 3.99 4.70 4.60 2.17 4.71 4.67 4.80 5.01 4.78 1.40 5.11 3.30
    target.poor.reduce - 42 19 35 56 58 74 23 66 57 47 34 52 12 50 625
    start.households.min - 3248 1528 1873 1427 1294 1694 1117 1477 1295 1039 757 1147 922 1066 .
    start.households.max - 3257 1530 1874 1427 1294 1694 1118 1477 1295 1039 757 1147 923 1066 .
    start.households i null null null 1427 1294 1694 null 1477 1295 1039 757 1147 null 1066 .
    target.households.min - 3259 1547 1915 1439 1320 1730 1144 1509 1320 1060 780 1170 950 1090 20236
    target.households.max - 3274 1552 1918 1440 1321 1731 1145 1510 1320 1060 780 1170 952 1090 20259
    target.households i null null null null null null null null 1320 1060 780 1170 null 1090 null
    """

  private static let krongPaRates = """
    start.poor.households - 107 63 145 167 203 259 76 226 242 192 168 197 45 252 2342
    start.poor.rate p 3.29 4.12 7.74 11.70 15.69 15.29 6.80 15.30 18.69 18.48 22.19 17.18 4.88 23.64 .
    start.poor.rate c 11.78
    start.poor.points p 0.77 1.34 6.92 3.44 4.34 3.02 6.47 4.77 4.73 6.50 5.96 4.64 1.40 6.73 3.75
    target.poor.households - 65 44 110 111 145 185 53 160 185 145 134 145 33 202 1717
    target.poor.rate p 1.99 2.84 5.74 7.71 10.98 10.69 4.63 10.60 14.02 13.68 17.18 12.39 3.47 18.53 8.48
    target.poor.points p 1.31 1.28 2.00 3.99 4.70 4.60 2.17 4.71 4.67 4.80 5.01 4.78 1.40 5.11 3.30
    target.poor.reduce - 42 19 35 56 58 74 23 66 57 47 34 52 12 50 625
    """

  private static let krongPaRatesEthnicMinority = """
    start.groups.ethnic-minority.poor.households - 59 61 130 127 187 222 67 210 242 192 167 193 43 251 2151
    start.groups.ethnic-minority.poor.rate p 10.59 6.33 9.92 16.08 17.83 26.91 9.97 18.40 19.04 19.51 22.48 19.18 5.89 24.80 16.48
    start.groups.ethnic-minority.poor.points p 5.54 1.89 8.37 5.37 5.16 4.19 9.14 5.95 5.01 6.78 6.24 5.37 1.88 7.45 5.70
    target.groups.ethnic-minority.poor.households - 32 42 97 79 132 156 46 147 185 145 133 142 32 201 1569
    target.groups.ethnic-minority.poor.rate p 5.71 4.33 7.35 9.94 12.51 18.68 6.81 12.73 14.43 14.57 17.66 14.06 4.35 19.71 11.92
    target.groups.ethnic-minority.poor.points p 4.88 2.00 2.58 6.14 5.31 8.23 3.16 5.68 4.61 4.94 4.81 5.13 1.54 5.10 4.56
    target.groups.ethnic-minority.poor.reduce - 27 19 33 48 55 66 21 63 57 47 34 51 11 50 582
    start.groups.ethnic-minority.poor.share c 55.14 96.83 89.66 76.05 92.12 85.71 88.16 92.92 100.00 100.00 99.40 97.97 95.56 99.60 91.84
    """

  private static let krongPaLacks = """
    start.poor.lacking.adult-education.households - 20 23 37 70 134 152 53 90 114 84 36 125 27 168 1133
    start.poor.lacking.adult-education.rate c 18.69 36.51 25.52 41.92 66.01 58.69 69.74 39.82 47.11 43.75 21.43 63.45 60.00 66.67 48.38
    start.poor.lacking.adult-education.rate.printed - 18.7 36.5 25.5 41.9 66.0 58.7 69.7 39.8 47.1 43.8 21.4 63.5 . 66.7 48.4
    target.poor.lacking.adult-education.households - 10 15 24 42 89 101 34 57 79 57 23 86 17 126 760
    target.poor.lacking.adult-education.rate c 15.38 34.09 21.82 37.84 61.38 54.59 64.15 35.63 42.70 39.31 17.16 59.31 51.52 62.38 44.26
    target.poor.lacking.adult-education.rate.printed - 15.4 34.1 21.8 37.8 61.4 54.6 64.2 35.6 . 39.3 17.2 59.3 51.5 62.4 44.3
    target.poor.lacking.adult-education.reduce - 10 8 13 28 45 51 19 33 35 27 13 39 10 42 373
    target.poor.lacking.adult-education.points c 3.31 2.42 3.70 4.08 4.63 4.09 5.59 4.20 4.40 4.44 4.26 4.14 8.48 4.29 4.11
    target.poor.lacking.adult-education.points.printed - 3.3 2.4 . . . . . . . . . . . . 4.1
    start.poor.lacking.child-schooling.households - 18 18 54 19 35 36 7 42 3 16 6 8 16 33 311
    start.poor.lacking.child-schooling.rate c 16.82 28.57 37.24 11.38 17.24 13.90 9.21 18.58 1.24 8.33 3.57 4.06 35.56 13.10 13.28
    start.poor.lacking.child-schooling.rate.printed - 16.8 28.6 37.2 11.4 17.2 . 9.2 18.6 1.2 8.3 3.6 4.1 35.6 . 13.3
    target.poor.lacking.child-schooling.households - 8 11 36 7 18 17 2 22 0 5 0 0 9 17 152
    target.poor.lacking.child-schooling.rate c 12.31 25.00 32.73 6.31 12.41 9.19 3.77 13.75 0.00 3.45 0.00 0.00 27.27 8.42 8.85
    target.poor.lacking.child-schooling.rate.printed - 12.3 . 32.7 6.3 12.4 9.2 3.8 13.8 . 3.4 . . 27.3 8.4 8.9
    target.poor.lacking.child-schooling.reduce - 10 7 18 12 17 19 5 20 3 11 6 8 7 16 159
    target.poor.lacking.child-schooling.points c 4.51 3.57 4.51 5.07 4.83 4.71 5.44 4.83 1.24 4.89 3.57 4.06 8.28 4.68 4.43
    target.poor.lacking.child-schooling.points.printed - 4.5 3.6 . . . . . . . . . . . . 4.4
    start.poor.lacking.health-service.households - 14 0 0 2 4 3 1 8 0 0 0 0 0 0 32
    start.poor.lacking.health-service.rate c 13.08 0.00 0.00 1.20 1.97 1.16 1.32 3.54 0.00 0.00 0.00 0.00 0.00 0.00 1.37
    start.poor.lacking.health-service.rate.printed - 13.1 . . . 2.0 1.2 1.3 3.5 . . . . . . 1.4
    target.poor.lacking.health-service.households - 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
    target.poor.lacking.health-service.rate c 0.00 0.00 0.00 0.00 0.00 0.00 0.00 0.00 0.00 0.00 0.00 0.00 0.00 0.00 0.00
    target.poor.lacking.health-service.reduce - 14 0 0 2 4 3 1 8 0 0 0 0 0 0 32
    target.poor.lacking.health-service.points c 13.08 0.00 0.00 1.20 1.97 1.16 1.32 3.54 0.00 0.00 0.00 0.00 0.00 0.00 1.37
    target.poor.lacking.health-service.points.printed - 13.1 . . . . . . . . . . . . . 1.4
    start.poor.lacking.health-insurance.households - 55 0 0 34 0 0 0 0 0 0 0 0 0 0 89
    start.poor.lacking.health-insurance.rate c 51.40 0.00 0.00 20.36 0.00 0.00 0.00 0.00 0.00 0.00 0.00 0.00 0.00 0.00 3.80
    target.poor.lacking.health-insurance.households - 25 0 0 20 0 0 0 0 0 0 0 0 0 0 45
    target.poor.lacking.health-insurance.rate c 38.46 0.00 0.00 18.02 0.00 0.00 0.00 0.00 0.00 0.00 0.00 0.00 0.00 0.00 2.62
    target.poor.lacking.health-insurance.rate.printed - 38.5 . . 18.0 . . . . . . . . . . 2.6
    target.poor.lacking.health-insurance.reduce - 30 0 0 14 0 0 0 0 0 0 0 0 0 0 44
    target.poor.lacking.health-insurance.points c 12.94 0.00 0.00 2.34 0.00 0.00 0.00 0.00 0.00 0.00 0.00 0.00 0.00 0.00 1.18
    target.poor.lacking.health-insurance.points.printed - 12.9 . . . . . . . . . . . . . 1.2
    start.poor.lacking.housing-quality.households - 35 39 35 35 12 65 31 105 51 104 49 59 11 22 653
    start.poor.lacking.housing-quality.rate c 32.71 61.90 24.14 20.96 5.91 25.10 40.79 46.46 21.07 54.17 29.17 29.95 24.44 8.73 27.88
    start.poor.lacking.housing-quality.rate.printed - 32.7 . 24.1 21.0 5.9 . 40.8 46.5 21.1 54.2 29.2 29.9 24.4 8.7 27.9
    target.poor.lacking.housing-quality.households - 20 25 21 17 2 37 18 67 30 72 33 37 5 8 392
    target.poor.lacking.housing-quality.rate c 30.77 56.82 19.09 15.32 1.38 20.00 33.96 41.88 16.22 49.66 24.63 25.52 15.15 3.96 22.83
    target.poor.lacking.housing-quality.rate.printed - 30.8 56.8 19.1 15.3 1.4 . 34.0 41.9 16.2 49.7 24.6 25.5 15.2 4.0 22.8
    target.poor.lacking.housing-quality.reduce - 15 14 14 18 10 28 13 38 . 32 16 22 6 14 261
    target.poor.lacking.housing-quality.reduce c . . . . . . . . 21 . . . . . .
    target.poor.lacking.housing-quality.reduce.printed - . . . . . . . . 32 . . . . . .
    target.poor.lacking.housing-quality.points c 1.94 5.09 5.05 5.64 4.53 5.10 6.83 4.59 4.86 4.51 4.54 4.43 9.29 4.77 5.05
    target.poor.lacking.housing-quality.points.printed - 1.9 5.1 . . . . . . 4.51 . . . . . 5.1
    start.poor.lacking.housing-area.households - 46 31 55 54 118 108 45 89 180 137 141 158 21 219 1402
    start.poor.lacking.housing-area.rate c 42.99 49.21 37.93 32.34 58.13 41.70 59.21 39.38 74.38 71.35 83.93 80.20 46.67 86.90 59.86
    start.poor.lacking.housing-area.rate.printed - 43.0 49.2 37.9 32.3 58.1 . 59.2 39.4 74.4 71.4 83.9 . 46.7 . 59.9
    target.poor.lacking.housing-area.households - 26 19 35 29 75 65 27 53 125 94 104 107 12 164 935
    target.poor.lacking.housing-area.rate c 40.00 43.18 31.82 26.13 51.72 35.14 50.94 33.13 67.57 64.83 77.61 73.79 36.36 81.19 54.46
    target.poor.lacking.housing-area.reduce - 20 12 20 25 43 43 18 36 . 43 37 51 9 55 467
    target.poor.lacking.housing-area.reduce c . . . . . . . . 55 . . . . . .
    target.poor.lacking.housing-area.reduce.printed - . . . . . . . . 43 . . . . . .
    target.poor.lacking.housing-area.points c 2.99 6.02 6.11 6.21 6.40 6.56 8.27 6.26 6.81 6.53 6.32 6.41 10.30 5.72 5.41
    target.poor.lacking.housing-area.points.printed - 3.0 6.0 . . . . . . 6.53 . . . . . 5.4
    start.poor.lacking.water.households - 0 0 77 3 90 0 9 69 134 12 14 0 2 99 509
    start.poor.lacking.water.rate c 0.00 0.00 53.10 1.80 44.33 0.00 11.84 30.53 55.37 6.25 8.33 0.00 4.44 39.29 21.73
    target.poor.lacking.water.households - 0 0 49 0 52 0 0 36 88 0 0 0 0 63 288
    target.poor.lacking.water.rate c 0.00 0.00 44.55 0.00 35.86 0.00 0.00 22.50 47.57 0.00 0.00 0.00 0.00 31.19 16.77
    target.poor.lacking.water.reduce - 0 0 28 3 38 0 9 33 . 12 14 0 2 36 221
    target.poor.lacking.water.reduce c . . . . . . . . 46 . . . . . .
    target.poor.lacking.water.reduce.printed - . . . . . . . . 12 . . . . . .
    target.poor.lacking.water.points c 0.00 0.00 8.56 1.80 8.47 0.00 11.84 8.03 7.80 6.25 8.33 0.00 4.44 8.10 4.96
    start.poor.lacking.toilet.households - 92 62 130 153 199 254 76 221 201 192 168 197 24 237 2206
    start.poor.lacking.toilet.rate c 85.98 98.41 89.66 91.62 98.03 98.07 100.00 97.79 83.06 100.00 100.00 100.00 53.33 94.05 94.19
    start.poor.lacking.toilet.rate.printed - 86.0 98.4 89.7 91.6 98.0 98.1 . 97.8 83.1 . . . 53.3 94.0 94.2
    target.poor.lacking.toilet.households - 51 40 90 93 131 167 48 144 140 134 124 134 12 175 1483
    target.poor.lacking.toilet.rate c 78.46 90.91 81.82 83.78 90.34 90.27 90.57 90.00 75.68 92.41 92.54 92.41 36.36 86.63 86.37
    target.poor.lacking.toilet.rate.printed - 78.5 90.9 81.8 83.8 90.3 90.3 90.6 . 75.7 92.4 92.5 92.4 36.4 86.6 86.4
    target.poor.lacking.toilet.reduce - 41 22 40 60 68 87 28 77 . 58 44 63 12 62 723
    target.poor.lacking.toilet.reduce c . . . . . . . . 61 . . . . . .
    target.poor.lacking.toilet.reduce.printed - . . . . . . . . 58 . . . . . .
    target.poor.lacking.toilet.points c 7.52 7.50 7.84 7.83 7.68 7.80 9.43 7.79 7.38 7.59 7.46 7.59 16.97 7.41 7.82
    target.poor.lacking.toilet.points.printed - 7.5 . . . . . . . 7.59 . . . . . 7.8
    start.poor.lacking.telecom.households - 11 11 1 40 26 31 26 21 43 38 74 5 32 61 420
    start.poor.lacking.telecom.rate c 10.28 17.46 0.69 23.95 12.81 11.97 34.21 9.29 17.77 19.79 44.05 2.54 71.11 24.21 17.93
    start.poor.lacking.telecom.rate.printed - 10.3 17.5 0.7 24.0 12.8 12.0 34.2 9.3 17.8 19.8 44.0 2.5 71.1 24.2 17.9
    target.poor.lacking.telecom.households - 0 5 0 17 10 10 14 4 21 19 50 0 19 32 201
    target.poor.lacking.telecom.rate c 0.00 11.36 0.00 15.32 6.90 5.41 26.42 2.50 11.35 13.10 37.31 0.00 57.58 15.84 11.71
    target.poor.lacking.telecom.reduce - 11 6 1 23 16 21 12 17 . 19 24 5 13 29 219
    target.poor.lacking.telecom.reduce c . . . . . . . . 22 . . . . . .
    target.poor.lacking.telecom.reduce.printed - . . . . . . . . 19 . . . . . .
    target.poor.lacking.telecom.points c 10.28 6.10 0.69 8.64 5.91 6.56 7.80 6.79 6.42 6.69 6.73 2.54 13.54 8.36 6.23
    target.poor.lacking.telecom.points.printed - 10.3 . . . . . . . 6.69 . . . . . 6.2
    start.poor.lacking.information-assets.households - 0 0 1 6 0 0 0 1 0 0 8 0 0 0 16
    start.poor.lacking.information-assets.rate c 0.00 0.00 0.69 3.59 0.00 0.00 0.00 0.44 0.00 0.00 4.76 0.00 0.00 0.00 0.68
    target.poor.lacking.information-assets.households - 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
    target.poor.lacking.information-assets.rate c 0.00 0.00 0.00 0.00 0.00 0.00 0.00 0.00 0.00 0.00 0.00 0.00 0.00 0.00 0.00
    target.poor.lacking.information-assets.reduce - 0 0 1 6 0 0 0 1 0 0 8 0 0 0 16
    target.poor.lacking.information-assets.points c 0.00 0.00 0.69 3.59 0.00 0.00 0.00 0.44 0.00 0.00 4.76 0.00 0.00 0.00 0.68
    target.poor.lacking.housing-area.rate.printed - . 43.2 31.8 26.1 51.7 35.1 50.9 33.1 67.6 64.8 77.6 73.8 36.4 81.2 54.5
    target.poor.lacking.telecom.rate.printed - . 11.4 . 15.3 . 5.4 26.4 . 11.4 . 37.3 . 57.6 15.8 11.7
    target.poor.lacking.water.rate.printed - . . 44.5 . 35.9 . . . 47.6 . . . . 31.2 16.8
    start.poor.lacking.information-assets.rate.printed - . . 0.7 3.6 . . . 0.4 . . 4.8 . . . 0.7
    start.poor.lacking.health-insurance.rate.printed - . . . 20.4 . . . . . . . . . . .
    start.poor.lacking.water.rate.printed - . . . . 44.3 . 11.8 30.5 55.4 6.3 8.3 . 4.4 39.3 21.7
    target.poor.lacking.water.points.printed - . . . . . . . . 6.25 . . . . . 5.0
    target.poor.lacking.information-assets.points.printed - 0.7
    """

  private static let dakToReSummary = """
    target.poor.reduce - 38
    target.poor.points p 2.75
    target.nearPoor.reduce - 78
    target.nearPoor.points p 5.64
    start.households i null
    start.households.min - 1382
    start.households.max - 1384
    start.households.assuming - households-unchanged
    target.households i null
    target.households.min - 1382
    target.households.max - 1384
    target.households.assuming - households-unchanged
    """

  private static let camChauSummary = """
    start.poor.households - 77
    target.poor.households - 52
    target.poor.reduce - 25
    target.poor.points p 1.88
    start.households i null
    start.households.min - 1327
    start.households.max - 1333
    start.households.assuming - households-unchanged
    target.households i null
    target.households.min - 1327
    target.households.max - 1333
    target.households.assuming - households-unchanged
    """

  private static let camChauQuotas = """
    reduce - 25
    points p 1.88
    """

  private static let hoaBinhSummary = """
    target.poor.rate p 1.15
    target.poor.points p 1.37
    start.poor.rate.min - 2.51
    start.poor.rate.max - 2.53
    start.poor.rate i 2.52
    """
}
