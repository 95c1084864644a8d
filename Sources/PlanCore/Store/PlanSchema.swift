/// The JSON Schema of the plan file, for editors and other programs.
public enum PlanSchema {
  /// The schema of `plan/1` (JSON Schema, draft 2020-12) as JSON text.
  public static var json: [UInt8] { PackageResources.plan_1_schema_json }
}
