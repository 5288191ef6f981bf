package import Assurance

/// Why a person's errand could not be done; each case is one sentence with what to do next.
package enum WorkflowError: Error, Hashable, Sendable, CustomStringConvertible {
  case noWorkspace(from: String)
  case cannotMakeFolder(String)
  case noSuchFile(String, near: [String])
  case isFolder(String)
  case cannotRead(String)
  case brokenKnowledge(first: Finding, count: Int)
  case brokenLimits(Finding, count: Int)
  case noQuestion
  case noSuchAnswer(String, near: [String])
  case noSuchQuestionnaire(String)
  case ambiguousQuestionnaire(String, [String])
  case noSuchProduct(String, known: [String])
  case outputIsInput(String)
  case outputChanged(String)
  case sheetNotImported(String)
  case folderNotEmpty(String)
  case noStarter
  case interrupted
  case interruptedLearning
  case notATable(String)
  case nothingToImport(String)
  case noSuchVendor(String, near: [String])
  case vendorExists(String)
  case badVendorID(String)
  case brokenVendorFile(Finding)
  case vendorChanged(String)
  case reportExists(vendor: String, report: String)
  case noSuchReport(vendor: String, report: String, known: [String])
  case missingFacts([String], options: [String])
  case impossible([String])
  case nothingToAssess(String)
  case partlyWritten(done: Int, of: Int, cause: String, command: String)
  case backupExists(String)
  case backupOfItself(String)
  case restoreOfItself(String)
  case notABackupButAFolder(String)
  case blankName(option: String)
  case notAnsweredYet(String)
  case noTerminal(file: String, sheet: String?)
  case questionnaireChanged(String)
  case layoutChanged(String)
  case notAReviewSheet(String)
  case notOfThisWorkspace(String)
  case cannotDecide(String)
  case noSuchCustomer(String, near: [String])
  case nothingTold
  case drafts(DraftProblem)
  case noSuchTarget(Double, most: Double)
  case unheldTarget(Double, most: Double)

  package var description: String {
    switch self {
    case .noWorkspace(let folder):
      "no KnowledgeBase folder in \(folder) or above it. Go to a workspace, name one with "
        + "--workspace, or make one with 'vouch init DIR'."
    case .cannotMakeFolder(let path):
      "the folder \(path) could not be made. Check its permissions and the free space."
    case .noSuchFile(let path, let near):
      "there is no file \(path).\(Self.suggestion(near))"
    case .isFolder(let path): "\(path) is a folder. Name the questionnaire's file."
    case .cannotRead(let path): "\(path) cannot be read. Check its permissions."
    case .brokenKnowledge(let first, let count):
      "\(first.description)\(first.description.hasSuffix(".") ? "" : ".") "
        + (count > 1 ? "There are \(count - 1) more problems. " : "")
        + "Nothing was written; 'vouch kb check' lists all."
    case .brokenLimits(let first, let count):
      first.description + (count > 1 ? " There are \(count - 1) more problems in it." : "")
        + " No file was read."
    case .noQuestion:
      "There is no word in this question. Put it in quotes: \"do you encrypt backups?\""
    case .noSuchAnswer(let id, let near):
      "there is no answer \(id).\(Self.suggestion(near))"
    case .noSuchQuestionnaire(let name):
      "no questionnaire like \(name) was answered here. 'vouch questionnaires' lists them."
    case .ambiguousQuestionnaire(let name, let matches):
      "\(name) fits several: \(matches.joined(separator: ", ")). Name one of them in full."
    case .noSuchProduct(let id, let known):
      "there is no product \(id) in company.yaml; it has \(known.joined(separator: ", "))."
    case .outputIsInput(let path):
      "\(path) would be written over itself. Choose another file with --output."
    case .outputChanged(let path):
      "\(path) was changed after Vouch wrote it, and is kept. Move it, choose another file with "
        + "--output, or say --overwrite."
    case .sheetNotImported(let path):
      "\(path) holds decisions that are not on record, and is kept. Bring them in with 'vouch review "
        + "import \"\(path)\"', move it, or say --overwrite, which loses them."
    case .folderNotEmpty(let path):
      "\(path) has a KnowledgeBase already; nothing was changed. Choose another folder."
    case .noStarter:
      "the starter knowledge base was not found beside the program. Name a folder that holds one "
        + "with --from."
    case .interrupted: "interrupted; nothing was written."
    case .interruptedLearning:
      "interrupted: the answers are recorded, but their meanings were not learned; 'vouch kb import' does."
    case .notATable(let path):
      "\(path) is no table of questions and answers that can be imported; give an .xlsx or .csv file."
    case .nothingToImport(let path): "\(path) holds no answer that could be imported."
    case .noSuchVendor(let name, let near):
      "there is no vendor \(name) in the register.\(Self.suggestion(near))"
    case .vendorExists(let id):
      "\(id) is in the register already; change it with 'vouch vendors edit \(id)'."
    case .badVendorID(let id):
      "\"\(id)\" can't name a vendor's file; give --id in lower-case letters, digits and '-'."
    case .brokenVendorFile(let finding):
      "\(finding.description) Mend it first; nothing was written."
    case .vendorChanged(let id):
      "\(id) was changed by somebody else in the meantime. Nothing was recorded; run the command again."
    case .reportExists(let vendor, let report):
      "\(vendor) has a report \(report) already; give another --id, or say --replace."
    case .noSuchReport(let vendor, let report, let known):
      "\(vendor) has no report \(report); it has "
        + (known.isEmpty ? "none." : "\(known.joined(separator: ", ")).")
    case .missingFacts(let facts, let options):
      "\(facts.joined(separator: ", ")) could not be told; give \(options.joined(separator: ", "))."
        + " Nothing was recorded."
    case .impossible(let sentences):
      "\(sentences.joined(separator: " ")) That was not recorded."
    case .nothingToAssess(let name): "\(name) has no report whose exceptions or CUECs are open."
    case .partlyWritten(let done, let count, let cause, let command):
      cause.replacing(" Nothing was changed.", with: "")
        + " \(done) of \(count) files were written; run '\(command)' again for the rest."
    case .backupExists(let path):
      "\(path) is there already, and is kept. Choose another file, or say --overwrite."
    case .backupOfItself(let path):
      "\(path) is the database itself. Choose another file for its backup."
    case .notABackupButAFolder(let path): "\(path) is a folder. Name a backup's file."
    case .blankName(let option): "\(option) is blank; give a name, or leave it out."
    case .notAnsweredYet(let file):
      "\(file) has not been answered yet. Run 'vouch answer \(file)' first."
    case .noTerminal(let file, let sheet):
      "nobody can be asked here. Decide in \(sheet ?? "the provenance workbook") instead, and bring "
        + "it back with 'vouch review import'; or run 'vouch review \(file)' in a terminal."
    case .questionnaireChanged(let file):
      "\(file) was changed since it was answered, and the answers may not fit any more. Nothing was "
        + "written; run 'vouch answer \(file)' again, which keeps the answers that were taken, and for a "
        + "customer named with --customer the edits too."
    case .layoutChanged(let file):
      "\(file) is understood in another way than when it was answered. Nothing was written; run "
        + "'vouch answer \(file)' again, which keeps what was decided."
    case .notAReviewSheet(let file):
      "\(file) has no sheet \"Responses\" with the columns Decision and Key. Nothing was recorded; "
        + "give a provenance workbook that 'vouch answer' or 'vouch export' wrote."
    case .notOfThisWorkspace(let file):
      "\(file) is about a questionnaire that was not answered in this workspace. Nothing was "
        + "recorded; name the right one with --workspace."
    case .cannotDecide(let why): "\(why) Nothing was recorded."
    case .noSuchCustomer(let name, let near):
      "nothing was ever told to a customer \(name).\(Self.suggestion(near))"
    case .nothingTold: "no customer was told anything yet; 'vouch answer FILE' begins the ledger."
    case .drafts(let problem): problem.description
    case .noSuchTarget(let target, let most):
      "\(target) is no share to aim at; give --precision as a number above 0 and below 1, such as "
        + "0.95; up to \(most) can be promised. Nothing was written."
    case .unheldTarget(let target, let most):
      "\(target) can't be promised; give --precision up to \(most), or 'vouch answer', which then "
        + "gives only what words settle."
    case .restoreOfItself(let path):
      "\(path) is the database in use; there is nothing to restore. Name a backup of it."
    }
  }

  static func suggestion(_ near: [String]) -> String {
    near.isEmpty ? "" : " Did you mean \(near.joined(separator: " or "))?"
  }
}
