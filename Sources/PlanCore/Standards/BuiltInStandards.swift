/// The standards that the tool knows by itself.
public enum BuiltInStandards {
  /// Their ids, the oldest first.
  public static let ids = ["qd-59-2015", "nd-07-2021", "nd-351-2025"]

  /// The JSON of a built-in standard, as a user would write it.
  public static func json(_ id: String) -> [UInt8]? {
    switch id {
    case "qd-59-2015": PackageResources.qd_59_2015_standard_json
    case "nd-07-2021": PackageResources.nd_07_2021_standard_json
    case "nd-351-2025": PackageResources.nd_351_2025_standard_json
    default: nil
    }
  }

  /// The id of the standard that is in force in a year; before the first and after the last, of the nearest.
  public static func id(inForceIn year: Int) -> String {
    ids.first { standard($0).map { year <= $0.validTo } ?? false } ?? ids.last ?? ""
  }

  /// A built-in standard.
  public static func standard(_ id: String) -> Standard? {
    json(id).flatMap { StandardReader().read($0).standard }
  }
}
