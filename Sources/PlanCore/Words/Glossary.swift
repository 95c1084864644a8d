// The legal terms and the words for every closed list, each once.

extension PovertyClass {
  /// The class as tables head it.
  public var words: Phrase {
    switch self {
    case .poor: Phrase(vi: "Hộ nghèo", en: "Poor households")
    case .nearPoor: Phrase(vi: "Hộ cận nghèo", en: "Near-poor households")
    case .averageLiving: Phrase(vi: "Hộ mức sống trung bình", en: "Average-living households")
    case .multidimensional: Phrase(vi: "Hộ nghèo đa chiều", en: "Multidimensionally poor households")
    }
  }
}

extension Group {
  /// The group as tables head it.
  public var words: Phrase {
    switch self {
    case .ethnicMinority: Phrase(vi: "dân tộc thiểu số", en: "ethnic minority")
    case .merit: Phrase(vi: "người có công", en: "merit")
    case .socialProtection: Phrase(vi: "bảo trợ xã hội", en: "social protection")
    case .noLabour: Phrase(vi: "không có khả năng lao động", en: "no labour")
    case .femaleHeaded: Phrase(vi: "phụ nữ là chủ hộ", en: "female-headed")
    case .children: Phrase(vi: "có trẻ em", en: "with children")
    }
  }
}

extension Population {
  /// Whom a goal is about.
  public var words: Phrase {
    if let povertyClass = PovertyClass(rawValue: rawValue) { return povertyClass.words.lowercased }
    if self == .children { return Phrase(vi: "trẻ em", en: "children") }
    if let group = Group(rawValue: rawValue) {
      return Phrase(vi: "hộ \(group.words.vi)", en: "\(group.words.en) households")
    }
    return self == .newlyEscaped
      ? Phrase(vi: "hộ mới thoát nghèo", en: "newly escaped households") : Phrase(vi: "tất cả", en: "everybody")
  }
}

extension Flow {
  /// The flow as tables head it.
  public var words: Phrase {
    switch self {
    case .toNearPoor: Phrase(vi: "Xuống cận nghèo", en: "To near-poor")
    case .toPoor: Phrase(vi: "Xuống nghèo", en: "To poor")
    case .left: Phrase(vi: "Thoát hẳn", en: "Left")
    case .otherOut: Phrase(vi: "Khác giảm", en: "Other decrease")
    case .fromNearPoor: Phrase(vi: "Từ cận nghèo", en: "From near-poor")
    case .fromPoor: Phrase(vi: "Từ nghèo", en: "From poor")
    case .relapsed: Phrase(vi: "Tái nghèo", en: "Relapsed")
    case .new: Phrase(vi: "Phát sinh", en: "New")
    case .otherIn: Phrase(vi: "Khác tăng", en: "Other increase")
    case .escaped: Phrase(vi: "Thoát nghèo", en: "Escaped")
    }
  }
}

extension ResultStatus {
  /// How final a result is.
  public var words: Phrase {
    switch self {
    case .preliminary: Phrase(vi: "sơ bộ", en: "preliminary")
    case .official: Phrase(vi: "chính thức", en: "official")
    case .estimate: Phrase(vi: "ước", en: "estimate")
    }
  }
}

extension TaskStatus {
  /// How far a task is.
  public var words: Phrase {
    switch self {
    case .planned: Phrase(vi: "dự kiến", en: "planned")
    case .doing: Phrase(vi: "đang làm", en: "doing")
    case .done: Phrase(vi: "xong", en: "done")
    case .dropped: Phrase(vi: "bỏ", en: "dropped")
    }
  }
}

extension GoalMeasure {
  /// What a goal counts, as it follows a number.
  public var words: Phrase {
    switch self {
    case .percent: Phrase(vi: "% số hộ", en: "% of households")
    case .percentOfMembers: Phrase(vi: "% số người", en: "% of persons")
    case .households: Phrase(vi: "hộ", en: "households")
    case .members: Phrase(vi: "người", en: "persons")
    }
  }
}

extension AreaKind {
  /// What an area is.
  public var words: Phrase {
    switch self {
    case .nation: Phrase(vi: "cả nước", en: "nation")
    case .region: Phrase(vi: "vùng", en: "region")
    case .province: Phrase(vi: "tỉnh", en: "province")
    case .city: Phrase(vi: "thành phố", en: "city")
    case .district: Phrase(vi: "huyện", en: "district")
    case .town: Phrase(vi: "thị xã", en: "town")
    case .commune: Phrase(vi: "xã", en: "commune")
    case .ward: Phrase(vi: "phường", en: "ward")
    case .township: Phrase(vi: "thị trấn", en: "township")
    case .specialZone: Phrase(vi: "đặc khu", en: "special zone")
    case .village: Phrase(vi: "thôn", en: "village")
    case .hamlet: Phrase(vi: "xóm", en: "hamlet")
    case .residentialGroup: Phrase(vi: "tổ dân phố", en: "residential group")
    case .part: Phrase(vi: "phần", en: "part")
    }
  }
}

extension Setting {
  /// Rural or urban.
  public var words: Phrase {
    switch self {
    case .rural: Phrase(vi: "nông thôn", en: "rural")
    case .urban: Phrase(vi: "thành thị", en: "urban")
    }
  }
}

extension Base {
  /// What a rate is a part of.
  public var words: Phrase {
    switch self {
    case .households: Phrase(vi: "tổng số hộ", en: "all households")
    case .povertyClass: Phrase(vi: "cùng loại của cả địa bàn", en: "the class of the whole area")
    case .start: Phrase(vi: "số hộ đầu kỳ", en: "the class at the start")
    case .end: Phrase(vi: "số hộ cuối kỳ", en: "the class at the end")
    }
  }
}

extension MovementEnd {
  /// Where a household comes from or goes to.
  public var words: Phrase {
    switch self {
    case .poor: Phrase(vi: "nghèo", en: "poor")
    case .nearPoor: Phrase(vi: "cận nghèo", en: "near-poor")
    case .averageLiving: Phrase(vi: "mức sống trung bình", en: "average living")
    case .none: Phrase(vi: "trên chuẩn", en: "above the lines")
    case .outside: Phrase(vi: "ngoài địa bàn", en: "outside")
    }
  }
}

extension MovementReason {
  /// Why a household moved.
  public var words: Phrase {
    switch self {
    case .escaped: Phrase(vi: "thoát nghèo", en: "escaped")
    case .relapsed: Phrase(vi: "tái nghèo", en: "relapsed")
    case .new: Phrase(vi: "phát sinh", en: "new")
    case .movedIn: Phrase(vi: "chuyển đến", en: "moved in")
    case .movedOut: Phrase(vi: "chuyển đi", en: "moved out")
    case .died: Phrase(vi: "chết", en: "died")
    case .split: Phrase(vi: "tách hộ", en: "split")
    case .merged: Phrase(vi: "nhập hộ", en: "merged")
    case .corrected: Phrase(vi: "đính chính", en: "corrected")
    }
  }
}
