/// A plan as the text of a plan file, `plan/1`: what is unknown is left out, what is written is NFC.
///
/// Reading what is written gives the same plan, its remarks in the order of the keys. Only for new files: a file that exists is changed in place.
public enum PlanWriter {
  /// The text of a plan file, with a line feed at its end.
  public static func write(_ plan: Plan) -> String {
    JSONText.document(value(plan), .plan)
  }

  /// The plan as a JSON value, with its remarks where they stand.
  static func value(_ plan: Plan) -> JSONText.Value {
    let value = JSONText.Value.object(Writer(plan: plan).members)
    return plan.remarks.reduce(value) { $0.adding($1.text.nfc, at: $1.steps[...]) }
  }

  /// What a plan is written from: its words for indicators and parts stand in the plan itself.
  struct Writer {
    let plan: Plan

    func tally(_ tally: Tally) -> JSONText.Value { TallyWriter(plan: plan).value(tally) }
  }
}
