extension Rule {
  /// Every rule, in the order of the codes.
  public static var everywhere: [Rule] { (all + acrossPlans).sorted { $0.code < $1.code } }
}
