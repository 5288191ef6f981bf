import Assurance
import KnowledgeFiles

extension Company {
  /// - Parameter products: That somebody named.
  /// - Throws: ``WorkflowError/noSuchProduct(_:known:)`` for the first that `company.yaml` does not have.
  func check(_ products: [Product.ID]) throws(WorkflowError) {
    let known = self.products.map(\.id)
    guard let unknown = products.first(where: { !known.contains($0) }) else { return }
    throw .noSuchProduct(unknown.rawValue, known: known.map(\.rawValue))
  }
}
