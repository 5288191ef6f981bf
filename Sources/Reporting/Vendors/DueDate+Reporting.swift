import Assurance

extension DueDate.Kind {
  /// As our documents head it.
  var label: String {
    switch self {
    case .nextReport: "Next report"
    case .surveillance: "Surveillance audit"
    case .contractNotice: "Contract notice"
    case .contractRenewal: "Contract renewal"
    case .riskAcceptance: "Risk acceptance"
    case .ownEvidence: "Own evidence"
    }
  }
}
