import AttestationFiles
import DurableFiles
import KnowledgeFiles
import QuestionnaireFiles
import Reporting
import Store

/// What a person reads when an errand fails, and what a script is told.
package struct Failure: Sendable {
  package let sentence: String
  /// 1 for what the person can mend, 70 for a fault of the machine or of ours, 130 when interrupted.
  package let exitCode: Int32

  /// - Parameter error: Anything a workflow threw.
  package init(_ error: any Error) {
    switch error {
    case WorkflowError.interrupted, WorkflowError.interruptedLearning:
      (sentence, exitCode) = ("\(error)", 130)
    case is WorkflowError, is QuestionnaireFileError, is StoreError, is DurableFileError,
      is ReportingError, is AttestationFileError, is KnowledgeFileError:
      (sentence, exitCode) = ("\(error)", 1)
    default: (sentence, exitCode) = ("internal error: \(error)", 70)
    }
  }
}
