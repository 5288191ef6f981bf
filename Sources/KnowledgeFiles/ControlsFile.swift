import Assurance

/// `controls/*.yaml`: what we do, each control mapped to criteria.
enum ControlsFile {
  static func parse(_ text: String, path: String) -> (controls: [Control], findings: [Finding]) {
    let document = YAMLDocument(text, file: path)
    guard let root = document.root else { return ([], document.findings) }
    var reader = MappingReader(root, in: document)
    let controls = reader.list("controls").compactMap { entry -> Control? in
      var entry = entry
      let id = entry.text("id")
      if id == nil { entry.problem("a control needs an id.") }
      let control = Control(
        id: Control.ID(id ?? ""), title: entry.text("title") ?? "",
        description: entry.text("description") ?? "",
        criteria: entry.texts("criteria").map { Criterion.Code($0) }, owner: entry.text("owner"))
      reader.adopt(entry.finished())
      return id == nil ? nil : control
    }
    return (controls, reader.finished())
  }
}

/// `policies/*.md`: front matter and Markdown.
enum PolicyFile {
  static func parse(_ text: String, path: String) -> (policy: Policy?, findings: [Finding]) {
    guard let parts = FrontMatter(text) else {
      return (
        nil, [Finding(file: path, line: 1, "a policy begins with '---' and its front matter.")]
      )
    }
    let document = YAMLDocument(parts.yaml, file: path, firstLine: 2)
    guard let root = document.root else { return (nil, document.findings) }
    var reader = MappingReader(root, in: document)
    let id = reader.text("id")
    if id == nil { reader.problem("id is missing.") }
    var policy = Policy(
      id: Policy.ID(id ?? ""), title: reader.text("title") ?? "", text: parts.body)
    policy.owner = reader.text("owner")
    policy.approval = AnswerFile.approval(from: &reader)
    policy.reviewBy = reader.day("review-by")
    policy.criteria = reader.texts("criteria").map { Criterion.Code($0) }
    let findings = reader.finished()
    return (id == nil ? nil : policy, findings)
  }
}
