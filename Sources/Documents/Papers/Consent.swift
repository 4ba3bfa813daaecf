extension Sheet {
  /// A form ready to sign: what is consented to, by whom, and that it is free.
  mutating func consent(_ kind: PaperAdvice) {
    paragraphs(kind)
    add(.form(blanks(.name, .born)))
    heading(.aboutConsent)
    add(.form(subject(kind)))
    list(.consentRights, under: .goodToKnow)
    heading(.iConsent)
    paragraphs(signing)
    add(
      .signatures(
        Signatures(
          columns: [.signer, .placeAndDate, .signature].map { dossier.label($0) },
          signers: signers.map { dossier.label($0) })))
    add(.form(blanks(.consentNo, .withdrawn)))
    add(.newPage)
    list(.consentBefore, under: .before)
  }

  private func subject(_ kind: PaperAdvice) -> [Field] {
    switch kind {
    case .consentService: blanks(.service, .purpose, .shared, .fromService, .lasts)
    case .consentCooperation:
      [field(.sharedWith, dossier.spoken("partners"))]
        + blanks(.purpose, .shared, .fromService, .lasts)
    default: blanks(.purpose, .shared, .sharedWith, .lasts)
    }
  }

  private var signing: PaperAdvice {
    switch dossier.majority {
    case .child: .signChild
    case .teen: .signTeen
    case .youth: .signYouth
    case .adult: .signSelf
    }
  }

  private var signers: [PaperLabel] {
    switch dossier.majority {
    case .child: [.guardianOne, .guardianTwo]
    case .teen: [.guardianOne, .guardianTwo, .childSigner]
    case .youth: [.selfSigner, .guardianOne, .guardianTwo]
    case .adult: [.selfSigner]
    }
  }
}

/// Who may consent, by age; the guide's «over 16» is read as having turned 16.
enum Majority {
  /// The guardians; the child is heard.
  case child

  /// The guardians, and the child is asked for a yes of its own.
  case teen

  /// The young person, preferably with the guardians.
  case youth

  /// Only the person.
  case adult
}

extension Dossier {
  var majority: Majority {
    switch (person, age) {
    case ("pregnant", _), ("unborn", _), ("young-adult", _): .adult
    case (_, let age?) where age >= 18: .adult
    case (_, let age?) where age >= 16: .youth
    case (_, let age?) where age >= 12: .teen
    default: .child
    }
  }
}
