import Dispatch
import KnowledgeFiles
import Synchronization

/// The knowledge base's folder looked over on other cores while this one goes on.
final class FolderGlance: Sendable {
  private let done = DispatchGroup()
  private let found = Mutex("")

  /// - Parameter folder: Which; it is looked over from now on.
  init(at folder: KnowledgeFolder) {
    DispatchQueue.global(qos: .userInitiated).async(group: done) { [self] in
      let stamp = folder.stamp()
      found.withLock { $0 = stamp }
    }
  }

  /// The folder's stamp, once all was looked at.
  var stamp: String {
    done.wait()
    return found.withLock { $0 }
  }
}
