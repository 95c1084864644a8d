import PlanCore

/// `plan quota …`: what was assigned, promised, reached; across levels; sharing a quota out.
enum QuotaVerbs {
  static let group = Verb.group(
    name: "quota",
    summary: Phrase(
      vi: "chỉ tiêu: được giao, đăng ký, đã giảm; đối chiếu các cấp, chia cho đơn vị, giao xuống",
      en: "quotas: assigned, promised, reached; checked across levels, shared out, assigned below"),
    verbs: [
      .command(QuotaShowCommand.self),
      .command(QuotaCheckCommand.self),
      .command(QuotaSplitCommand.self),
      .command(QuotaAssignCommand.self),
    ],
    alone: QuotaShowCommand.self)
}
