/// What kind of place a commune is: it decides how many of its households are poor.
enum Landscape {
  case mountains, plain, town

  /// Of the 3,321 communes of 2025 a fifth are wards.
  init(_ dice: inout SplitMix64) {
    self =
      switch dice.number(1...100) {
      case ...35: .mountains
      case ...79: .plain
      default: .town
      }
  }

  /// How many of a thousand households are poor.
  var poverty: ClosedRange<Int> {
    switch self {
    case .mountains: 60...250
    case .plain: 15...60
    case .town: 4...20
    }
  }

  /// How many of a hundred households belong to ethnic minorities.
  var minorities: ClosedRange<Int> {
    switch self {
    case .mountains: 30...95
    case .plain: 1...25
    case .town: 1...10
    }
  }

  /// In how many of a hundred villages nobody is poor, and nobody near-poor.
  private var villagesWithout: (poor: Int, nearPoor: Int) {
    switch self {
    case .mountains: (8, 5)
    case .plain: (28, 10)
    case .town: (60, 20)
    }
  }

  private var households: ClosedRange<Int> { self == .mountains ? 60...220 : 120...480 }

  /// A village of a commune where so many of a thousand households are poor.
  func village(poverty: Int, _ dice: inout SplitMix64) -> Headcount {
    var village = Headcount(households: dice.number(households))
    village.members = village.households * dice.number(340...430) / 100
    if !dice.happens(percent: villagesWithout.poor) {
      let poor = max(1, village.households * dice.number(poverty / 2...poverty * 3 / 2) / 1000)
      village.poor = ClassCount(households: poor, lackingEach: 3...5, percentLeaving: 10...40, &dice)
    }
    if !dice.happens(percent: villagesWithout.nearPoor) {
      let nearPoor = max(1, village.households * dice.number(poverty / 3...poverty) / 1000)
      village.nearPoor = ClassCount(households: nearPoor, lackingEach: 0...2, percentLeaving: 10...50, &dice)
    }
    return village
  }
}

extension ClassCount {
  /// Households that each lack so many different indicators.
  fileprivate init(
    households: Int, lackingEach: ClosedRange<Int>, percentLeaving: ClosedRange<Int>, _ dice: inout SplitMix64
  ) {
    self.households = households
    reduce = households * dice.number(percentLeaving) / 100
    for _ in 0..<households {
      var lacked: UInt32 = 0
      let many = dice.number(lackingEach)
      while lacked.nonzeroBitCount < many { lacked |= 1 << UInt32(dice.number(0...lacking.count - 1)) }
      for index in lacking.indices { lacking[index] += Int(lacked >> UInt32(index) & 1) }
    }
  }
}
