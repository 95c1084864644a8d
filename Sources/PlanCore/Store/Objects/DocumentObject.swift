// A document that a plan stands on, cites, replaces or has as an appendix.

enum DocumentKey: Int, PlanObjectKey {
  case title, number, issued, issuer, attached, note

  static let objectName = "document"
  static let names: [Self] = [.number, .title]

  var kind: ValueKind {
    switch self {
    case .title, .number, .issuer, .note: .text
    case .issued: .date
    case .attached: .flag
    }
  }
}

extension PlanReader {
  func document(_ index: Int) -> Document? {
    var document = Document()
    let read = members(of: index, tables.document) { key, value in
      documentMember(key, value, &document)
    }
    return element(document, read, index)
  }

  func documentMember(_ key: DocumentKey, _ value: Int, _ document: inout Document) {
    switch key {
    case .title: document.title = text(value)
    case .number: document.number = text(value)
    case .issued: document.issued = date(value)
    case .issuer: document.issuer = text(value)
    case .attached: document.attached = flag(value)
    case .note: document.note = text(value)
    }
  }
}

extension PlanWriter.Writer {
  func value(_ document: Document) -> JSONText.Value {
    var object = ObjectWriter<DocumentKey>()
    object.put(.title, document.title)
    object.put(.number, document.number)
    object.put(.issued, document.issued?.description)
    object.put(.issuer, document.issuer)
    object.put(.attached, document.attached)
    object.put(.note, document.note)
    return .object(object.members)
  }
}
