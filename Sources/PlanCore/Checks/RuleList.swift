extension Rule {
  /// All rules, in the order of their codes.
  ///
  /// Neither the list nor a rule is made before it is asked for, so that a start without `check` pays nothing.
  public static let all: [Rule] = [
    waiverExpired, waiverMatches,
    rateMatchesCount, shareMatchesCount, reduceMatchesCounts, pointsMatchRates, unitsAddUp, partsAddUp,
    groupWithinWhole, lackingWithinClass, classWithinHouseholds, membersAtLeastHouseholds, membersPerHousehold,
    flowsBalance, flowsAgree, rangeEnds, resultMatchesMovements, basesMeet, classesAddUp,
    promiseBelowQuota, promiseNotAboveQuota,
    knownStandard, knownIndicator, standardInItsYears, indicatorFigureMissing, standardImplies,
    unitNamesDiffer, unitCodesDiffer, unitKnown, unitKindFits, unitSpelling,
    appendixAgrees, baseBeforePlan, replacedIsEarlier, dueInYear, taskEndsAfterStart, numberAgreesWithDate,
  ]

  /// The rules between plans, which `plan quota check` looks for.
  ///
  /// Their examples are several files: a line `# name` stands before each.
  public static let acrossPlans: [Rule] = [
    promiseShort, planMissing, planLate, planTwice, quotaDiffers, startDiffers, unitsPromiseLess, matchAmbiguous,
    yearStartDiffers, levelCycle, promiseMissing, yearStartOffTarget,
  ]

  /// Every rule, in the order of the codes.
  public static var everywhere: [Rule] { (all + acrossPlans).sorted { $0.code < $1.code } }
}
