import PlanCore

/// `plan quota …`: what was assigned, promised, reached; across levels; sharing a quota out.
enum QuotaVerbs {
  static let group = Verb.group(
    name: "quota",
    summary: Phrase(
      vi: "chỉ tiêu giảm nghèo: chia cho đơn vị, giao xuống cấp dưới", en: "quotas: share them out, assign them below"),
    verbs: [
      .command(QuotaSplitCommand.self),
      .command(QuotaAssignCommand.self),
    ])
}
