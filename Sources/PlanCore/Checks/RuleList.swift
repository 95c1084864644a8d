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
}
