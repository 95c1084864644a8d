/// A document that a plan rests on, cites, replaces or carries.
public struct Document: Hashable, Sendable {
  /// What it is about.
  public var title: String?
  /// Number and symbol, such as `40/KH-UBND`; a blank number is kept from its slash.
  public var number: String?
  /// The date printed.
  public var issued: CalendarDate?
  /// Who issued it.
  public var issuer: String?
  /// Of an appendix, whether it is there; `false` where it is only named.
  public var attached: Bool?
  /// A remark that no rule reads.
  public var note: String?
}

/// The document that the plan itself is (Nghị định 30/2020/NĐ-CP).
public struct PlanDocument: Hashable, Sendable {
  /// Title, number, date and issuer.
  public var itself = Document()
  /// Where it was issued.
  public var place: String?
  /// The office of who signs, never a name.
  public var signer: String?
  /// Who receives it (nơi nhận).
  public var recipients: [String] = []
  /// The documents it rests on (căn cứ).
  public var bases: [Document] = []
  /// Other documents that its text names.
  public var cites: [Document] = []
  /// The documents it replaces.
  public var replaces: [Document] = []
  /// Its appendices, each with the plan's number and date as printed there.
  public var appendices: [Document] = []
}
