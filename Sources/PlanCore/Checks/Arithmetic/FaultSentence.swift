/// The sentence that says what is wrong with a number: printed, and what the others come to.
struct FaultSentence {
  let network: Network
  let subject: FigureName
  let weighing: ProvedOutcome

  /// The sentence about one number.
  func words(
    _ variable: Network.Variable, _ edit: Int?, _ right: FittingValue?, rules: [ConstraintKind]
  ) -> Phrase {
    let about = subject.words(network.key(variable), network.place(variable))
    let printed = network.number(variable)
    guard let edit, network.variable(edit, 0) == variable else {
      return network.isCount(variable)
        ? count(about, printed, right, rules) : derived(about, printed, network.place(variable).measure, right)
    }
    let weighed = network.edits[edit]
    switch weighed.kind {
    case .ratio: return ratio(about, variable, edit, right)
    case .points: return points(about, printed, edit, right)
    case .linear(let isEquation):
      guard isEquation else { return inequality(edit) }
      return weighed.rule == .reduce ? reduce(about, printed, edit) : sum(about, printed, weighed.rule, right)
    }
  }

  private func ratio(_ about: Phrase, _ rate: Network.Variable, _ edit: Int, _ right: FittingValue?) -> Phrase {
    let printed = network.number(rate)
    let isShare = network.place(rate).measure == .share
    let what = isShare ? Phrase(vi: "tỷ trọng ", en: "a share of ") : Phrase(same: "")
    guard let part = text(network.variable(edit, 1)), let whole = text(network.variable(edit, 2)) else {
      return Phrase(
        vi: "\(about.vi): ghi \(printed.text(.vi))% nhưng không tổng số hộ nào hợp với mọi số khác",
        en:
          "\(about.en): says \(printed.text(.en))%, which no number of households fits together with the other figures")
    }
    let value = expected(right)
    return Phrase(
      vi: "\(about.vi): ghi \(what.vi)\(printed.text(.vi))% nhưng \(part.vi)/\(whole.vi) = \(value.vi)%",
      en: "\(about.en): says \(what.en)\(printed.text(.en))% but \(part.en)/\(whole.en) = \(value.en)%")
  }

  private func points(_ about: Phrase, _ printed: Numeral, _ edit: Int, _ right: FittingValue?) -> Phrase {
    let numbers = network.variables(edit).dropFirst().map(text)
    let value = expected(right)
    guard numbers.count == 4, let a = numbers[0], let b = numbers[1], let c = numbers[2], let d = numbers[3] else {
      return Phrase(
        vi: "\(about.vi): ghi giảm \(printed.text(.vi)) điểm % nhưng hai tỷ lệ chênh \(value.vi)",
        en: "\(about.en): says a drop of \(printed.text(.en)) points but the rates differ by \(value.en)")
    }
    return Phrase(
      vi: "\(about.vi): ghi giảm \(printed.text(.vi)) điểm % nhưng \(a.vi)/\(b.vi) − \(c.vi)/\(d.vi) = \(value.vi)",
      en: "\(about.en): says a drop of \(printed.text(.en)) points but \(a.en)/\(b.en) − \(c.en)/\(d.en) = \(value.en)")
  }

  private func reduce(_ about: Phrase, _ printed: Numeral, _ edit: Int) -> Phrase {
    let numbers = network.variables(edit).dropFirst().compactMap { weighing.span($0)?.low }
    guard numbers.count == 2 else { return about }
    let right = numbers[0] - numbers[1]
    return Phrase(
      vi:
        "\(about.vi): ghi giảm \(printed.text(.vi)) hộ nhưng \(numbers[0].text(.vi)) − \(numbers[1].text(.vi)) = \(right.text(.vi))",
      en:
        "\(about.en): says a drop of \(printed.text(.en)) but \(numbers[0].text(.en)) − \(numbers[1].text(.en)) = \(right.text(.en))"
    )
  }

  private func sum(_ about: Phrase, _ printed: Numeral, _ rule: ConstraintKind, _ right: FittingValue?) -> Phrase {
    let value = expected(right)
    let of = rule.rule.total ?? Phrase(vi: "các số khác cho", en: "the other figures give")
    return Phrase(
      vi: "\(about.vi): ghi \(printed.text(.vi)) nhưng \(of.vi) \(value.vi)",
      en: "\(about.en): says \(printed.text(.en)) but \(of.en) \(value.en)")
  }

  /// A rate, share or drop that nothing but other rates speak against.
  private func derived(
    _ about: Phrase, _ printed: Numeral, _ measure: Place.Measure, _ right: FittingValue?
  ) -> Phrase {
    let value = expected(right)
    if measure == .points {
      return Phrase(
        vi: "\(about.vi): ghi giảm \(printed.text(.vi)) điểm % nhưng theo các số khác phải là \(value.vi)",
        en: "\(about.en): says a drop of \(printed.text(.en)) points but by the other figures it must be \(value.en)")
    }
    return Phrase(
      vi: "\(about.vi): ghi \(printed.text(.vi))% nhưng theo các số khác phải là \(value.vi)%",
      en: "\(about.en): says \(printed.text(.en))% but by the other figures it must be \(value.en)%")
  }

  /// A count that several rules speak against.
  private func count(_ about: Phrase, _ printed: Numeral, _ right: FittingValue?, _ rules: [ConstraintKind]) -> Phrase {
    let rules = ConstraintKind.allCases.filter(rules.contains)
      .compactMap(\.rule.against)
    let value = expected(right)
    let reasons = Phrase(
      vi: rules.map(\.vi).joined(separator: ", "), en: rules.map(\.en).joined(separator: ", "))
    return Phrase(
      vi: "\(about.vi): ghi \(printed.text(.vi)) nhưng theo \(reasons.vi) phải là \(value.vi)",
      en: "\(about.en): says \(printed.text(.en)) but by \(reasons.en) it must be \(value.en)")
  }

  /// An inequality: the lesser side must not exceed the greater.
  func inequality(_ edit: Int) -> Phrase {
    let variables = Array(network.variables(edit))
    guard case .linear = network.edits[edit].kind, let first = variables.first else { return Phrase(same: "") }
    let about = subject.words(network.key(first), network.place(first))
    if variables.count == 2 {
      let (one, two) = (printed(variables[0]), printed(variables[1]))
      let limit = -network.factor(edit, 1)
      let other = subject.figure(network.place(variables[1]))
      let times = limit == 1 ? "" : "\(limit) × "
      return Phrase(
        vi:
          "\(about.vi): \(one.vi) \(unit(variables[0]).vi) nhiều hơn \(times)\(two.vi) \(unit(variables[1]).vi) (\(other.vi))",
        en:
          "\(about.en): \(one.en) \(unit(variables[0]).en) are more than \(times)\(two.en) \(unit(variables[1]).en) (\(other.en))"
      )
    }
    let last = variables[variables.count - 1]
    let sum = variables.dropLast().reduce(0) { $0 + network.number($1).digits.weighable }
    let whole = network.number(last).digits
    let limit = abs(network.factor(edit, variables.count - 1))
    let isLeast = network.factor(edit, 0) < 0
    let name = subject.figure(network.place(last))
    return Phrase(
      vi:
        "\(name.vi): \(sum.text(.vi)) \(isLeast ? "ít hơn" : "nhiều hơn") \(limit == 1 ? "" : "\(limit) × ")\(whole.text(.vi))",
      en:
        "\(name.en): \(sum.text(.en)) is \(isLeast ? "less than" : "more than") \(limit == 1 ? "" : "\(limit) × ")\(whole.text(.en))"
    )
  }

  private func unit(_ variable: Network.Variable) -> Phrase {
    network.place(variable).measure == .members
      ? Phrase(vi: "nhân khẩu", en: "persons") : Phrase(vi: "hộ", en: "households")
  }

  private func printed(_ variable: Network.Variable) -> Phrase {
    let number = network.number(variable)
    return Phrase(vi: number.text(.vi), en: number.text(.en))
  }

  /// The number of a count, or its range where nothing prints it.
  private func text(_ variable: Network.Variable) -> Phrase? {
    guard let span = weighing.span(variable), span.high < .most else { return nil }
    if span.isOne { return Phrase(vi: span.low.text(.vi), en: span.low.text(.en)) }
    return Phrase(
      vi: "(\(span.low.text(.vi))…\(span.high.text(.vi)))", en: "(\(span.low.text(.en))…\(span.high.text(.en)))")
  }

  private func expected(_ right: FittingValue?) -> Phrase {
    guard let right else { return Phrase(same: "?") }
    if let range = right.range {
      return Phrase(
        vi: "\(range.low.text(.vi))…\(range.high.text(.vi))", en: "\(range.low.text(.en))…\(range.high.text(.en))")
    }
    return Phrase(vi: right.expected.text(.vi), en: right.expected.text(.en))
  }
}
