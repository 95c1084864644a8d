extension FoldedName {
  /// The kind word of a part of a commune as it is spelled: `ấp`, `bản`, `tổ dân phố`; `nil` for other kinds.
  var spelledKindWord: String? {
    switch kindWord {
    case "thon": "thôn"
    case "buon": "buôn"
    case "bon": "bon"
    case "lang": "làng"
    case "ban": "bản"
    case "ap": "ấp"
    case "xom": "xóm"
    case "khom": "khóm"
    case "tieu khu": "tiểu khu"
    case "khu pho": "khu phố"
    case "khu": "khu"
    case "to dan pho": "tổ dân phố"
    default: nil
    }
  }
}
