import Foundation

/// The one question that all are asked: how many poor and near-poor households fewer provinces assign to communes, and
/// communes promise.
enum QuotaSums {
  /// The answer of `plan quota check`: `180404 199357 152090 168300`.
  static func ofPlan(_ plan: String, _ folder: String) -> String? {
    guard let printed = Child.output([plan, "quota", "check", "-f", "json", folder]),
      let document = try? JSONSerialization.jsonObject(with: Data(printed.utf8)) as? [String: Any],
      let levels = (document["summary"] as? [String: Any])?["levels"] as? [[String: Any]]
    else { return nil }
    let sums = ["poor", "near-poor"].flatMap { povertyClass in
      let level = levels.first {
        $0["parentKind"] as? String == "province" && $0["class"] as? String == povertyClass && $0["group"] is NSNull
      }
      return ["assigned", "promised"].map { level?[$0] as? Int ?? -1 }
    }
    return sums.map(String.init).joined(separator: " ")
  }
}

/// What else is on the machine that can add up numbers in JSON files.
struct QuotaRival: Sendable {
  let name: String
  /// How many times as fast as it we want to be.
  let goal: Double
  private let rounds: Int
  private let command: @Sendable (Country) -> [String]

  /// The wall times of runs that give our answer; `nil` where it is not installed, or says something else.
  func sample(_ country: Country, _ answer: String?) -> Sample? {
    var sample = Sample()
    for _ in 0..<rounds {
      var said: String?
      sample.measure { said = Child.output(command(country)) }
      guard let said else { return nil }
      precondition(answer == nil || said == answer, "\(name) says \(said), plan says \(answer ?? "nothing")")
    }
    return sample
  }

  static let all = [
    QuotaRival(name: "DuckDB read_json", goal: 2.5, rounds: 3) {
      ["/usr/bin/env", "python3", "-c", duckdb, $0.folder]
    },
    QuotaRival(name: "python3 json", goal: 3, rounds: 3) { ["/usr/bin/env", "python3", "-c", python, $0.folder] },
    QuotaRival(name: "jq", goal: 10, rounds: 1) { ["/usr/bin/env", "jq", "-nr", jq] + $0.files },
  ]

  private static let python = """
    import json, pathlib, sys
    sums = [0, 0, 0, 0]
    for path in pathlib.Path(sys.argv[1]).rglob("*.plan.json"):
        with open(path, encoding="utf-8") as text: plan = json.load(text)
        isProvince = plan["area"]["kind"] == "province"
        for tallies in plan["units"] if isProvince else [plan["total"]]:
            for place, key in enumerate(["poor", "nearPoor"]):
                start, target = (tallies[moment][key]["households"] for moment in ("start", "target"))
                sums[2 * place + (not isProvince)] += start - target
    print(*sums)
    """

  private static let jq = """
    def drops: [.start.poor.households - .target.poor.households, .start.nearPoor.households - .target.nearPoor.households];
    reduce inputs as $plan ([0, 0, 0, 0];
      if $plan.area.kind == "province" then reduce $plan.units[] as $unit (.; [., ($unit | drops)] | [.[0][0] + .[1][0], .[0][1], .[0][2] + .[1][1], .[0][3]])
      else [., ($plan.total | drops)] | [.[0][0], .[0][1] + .[1][0], .[0][2], .[0][3] + .[1][1]] end)
    | map(tostring) | join(" ")
    """

  private static let duckdb = """
    import sys, duckdb
    figure = "STRUCT(households BIGINT)"
    tally = f'STRUCT(poor {figure}, "nearPoor" {figure})'
    moments = f'STRUCT(start {tally}, target {tally})'
    plans = f'''read_json('{sys.argv[1]}/*/*.plan.json', format = 'unstructured', maximum_object_size = 67108864,
      columns = {{area: 'STRUCT(kind VARCHAR)', total: '{moments}', units: '{moments}[]'}})'''
    drop = lambda key: f'm.start."{key}".households - m.target."{key}".households'
    duckdb.sql("SET enable_progress_bar = false")
    rows = duckdb.sql(f'''
      WITH plans AS MATERIALIZED (SELECT area.kind = 'province' AS isProvince, total, units FROM {plans}),
        tallies AS (SELECT isProvince, unnest(CASE WHEN isProvince THEN units ELSE [total] END) AS m FROM plans)
      SELECT isProvince, sum({drop('poor')}), sum({drop('nearPoor')}) FROM tallies GROUP BY isProvince''').fetchall()
    sums = {row[0]: row[1:] for row in rows}
    print(*(int(sums[side][place]) for place in (0, 1) for side in (True, False)))
    """
}
