extension Rule {
  /// The rules between plans, which `plan quota check` looks for.
  ///
  /// Their examples are several files: a line `# name` stands before each.
  public static let acrossPlans: [Rule] = [
    promiseShort, planMissing, planLate, planTwice, quotaDiffers, startDiffers, unitsPromiseLess, matchAmbiguous,
    yearStartDiffers, levelCycle, promiseMissing, yearStartOffTarget,
  ]
}
