// The document that a plan is.

enum PlanDocumentKey: Int, PlanObjectKey {
  case title, number, issued, issuer, attached, place, signer, recipients, bases, cites, replaces, appendices, note

  static let objectName = "plan-document"

  var kind: ValueKind {
    switch self {
    case .title, .number, .issuer, .place, .signer, .note: .text
    case .issued: .date
    case .attached: .flag
    case .recipients: .list(.text)
    case .bases, .cites, .replaces, .appendices: .list(.object(DocumentKey.self))
    }
  }
}

extension PlanReader {
  func planDocument(_ index: Int) -> PlanDocument {
    var document = PlanDocument()
    members(of: index, tables.planDocument) { key, value in
      switch key {
      case .title: documentMember(.title, value, &document.itself)
      case .number: documentMember(.number, value, &document.itself)
      case .issued: documentMember(.issued, value, &document.itself)
      case .issuer: documentMember(.issuer, value, &document.itself)
      case .attached: documentMember(.attached, value, &document.itself)
      case .note: documentMember(.note, value, &document.itself)
      case .place: document.place = text(value)
      case .signer: document.signer = text(value)
      case .recipients: document.recipients = texts(value)
      case .bases: document.bases = list(value, self.document)
      case .cites: document.cites = list(value, self.document)
      case .replaces: document.replaces = list(value, self.document)
      case .appendices: document.appendices = list(value, self.document)
      }
    }
    return document
  }
}

extension PlanWriter.Writer {
  func members(_ document: PlanDocument) -> [JSONText.Member] {
    var object = ObjectWriter<PlanDocumentKey>()
    object.put(.title, document.itself.title)
    object.put(.number, document.itself.number)
    object.put(.issued, document.itself.issued?.description)
    object.put(.issuer, document.itself.issuer)
    object.put(.attached, document.itself.attached)
    object.put(.place, document.place)
    object.put(.signer, document.signer)
    object.put(.recipients, document.recipients)
    object.put(.bases, document.bases.map(value))
    object.put(.cites, document.cites.map(value))
    object.put(.replaces, document.replaces.map(value))
    object.put(.appendices, document.appendices.map(value))
    object.put(.note, document.itself.note)
    return object.members
  }
}
