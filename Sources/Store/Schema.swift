import GRDB

/// The tables, as numbered steps that are never edited once released.
///
/// SQL stays in the subset that SQLite and PostgreSQL share; names are never quoted, so that either
/// engine folds them its own way. What only one engine can say is in `Schema+SQLite.swift`.
enum Schema {
  /// One change to the tables. Names no type of ours, so that it means the same for ever.
  struct Step: Sendable {
    /// Its number and what it does: "0001 create answer".
    let name: String
    let sql: String
  }

  static let steps = [
    Step(name: "0001 create answer", sql: createAnswer + keepRevisions),
    Step(name: "0002 create run", sql: createRun),
    Step(name: "0003 create mirror", sql: createMirror),
    Step(name: "0004 create layout", sql: createLayout),
    Step(name: "0005 create digestedStanding", sql: createDigestedStanding),
    Step(
      name: "0006 create decision and delivery",
      sql: createDecision + createDelivery + keepDecisions),
    Step(name: "0007 add answerRevision source", sql: addSource),
    Step(name: "0008 create calibration", sql: createCalibration),
    Step(name: "0009 add engine", sql: addEngine),
  ]

  /// Applies the missing steps, all in one transaction; costs one query when none is missing.
  ///
  /// - Throws: ``StoreError/newerSchema(path:steps:)`` or ``StoreError/notADatabase(path:)``, with
  ///   the tables untouched.
  static func bringUpToDate(_ writer: DatabaseQueue, path: String) throws {
    let known = steps.map(\.name)
    if try writer.read({ try appliedSteps($0) }) == known { return }
    // Immediate: of two processes that find an old file, the second waits and then sees it done.
    try writer.write { connection in
      guard try isOursOrEmpty(connection) else { throw StoreError.notADatabase(path: path) }
      try connection.execute(sql: "CREATE TABLE IF NOT EXISTS schemaStep (name TEXT PRIMARY KEY)")
      let applied = try appliedSteps(connection)
      let foreign = applied.filter { !known.contains($0) }
      guard foreign.isEmpty else { throw StoreError.newerSchema(path: path, steps: foreign) }
      for step in steps where !applied.contains(step.name) {
        try connection.execute(sql: step.sql)
        try connection.execute(
          sql: "INSERT INTO schemaStep (name) VALUES (?)", arguments: [step.name])
      }
    }
  }

  /// Our tables never go into another program's database.
  private static func isOursOrEmpty(_ connection: GRDB.Database) throws -> Bool {
    let tables = try tables(connection)
    return tables.isEmpty || tables.contains("schemaStep")
  }

  static func appliedSteps(_ connection: GRDB.Database) throws -> [String] {
    guard try tables(connection).contains("schemaStep") else { return [] }
    return try String.fetchAll(connection, sql: "SELECT name FROM schemaStep ORDER BY name")
  }
}

// MARK: - Steps

extension Schema {
  /// Where an answer was taken over from, and whether it proposes only a wording of a question.
  private static let addSource = """
    ALTER TABLE answerRevision ADD COLUMN sourceFile TEXT;
    ALTER TABLE answerRevision ADD COLUMN sourceCell TEXT
      CHECK ((sourceFile IS NULL) = (sourceCell IS NULL));
    ALTER TABLE answerRevision ADD COLUMN phrasingOf TEXT;
    """

  /// Which weights judged, and which weights' likelihoods a calibration is about.
  private static let addEngine = """
    ALTER TABLE run ADD COLUMN engine TEXT;
    ALTER TABLE calibration ADD COLUMN engine TEXT;

    """

  private static let createAnswer = """
    CREATE TABLE answerRevision (
      answerID TEXT NOT NULL CHECK (answerID <> ''),
      revision INTEGER NOT NULL CHECK (revision >= 1),
      contentHash TEXT NOT NULL,
      questions TEXT NOT NULL,
      shortAnswer TEXT CHECK (shortAnswer IN ('yes', 'no', 'partial', 'not-applicable')),
      text TEXT NOT NULL,
      criteria TEXT NOT NULL,
      controls TEXT NOT NULL,
      sharing TEXT NOT NULL CHECK (sharing IN ('public', 'nda', 'internal')),
      products TEXT NOT NULL,
      owner TEXT,
      approvedBy TEXT,
      approvedOn TEXT,
      reviewBy TEXT,
      evidence TEXT NOT NULL,
      recordedAt TEXT NOT NULL,
      recordedBy TEXT,
      PRIMARY KEY (answerID, revision),
      CHECK ((approvedBy IS NULL) = (approvedOn IS NULL))
    );
    CREATE TABLE answer (
      id TEXT NOT NULL PRIMARY KEY,
      revision INTEGER NOT NULL,
      topic TEXT NOT NULL,
      retiredAt TEXT,
      FOREIGN KEY (id, revision) REFERENCES answerRevision (answerID, revision)
    );
    CREATE TABLE fact (
      name TEXT NOT NULL PRIMARY KEY,
      value TEXT NOT NULL
    );

    """

  private static let createRun = """
    CREATE TABLE run (
      id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
      fileName TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      answeredAt TEXT NOT NULL,
      outputPath TEXT,
      clearance TEXT NOT NULL CHECK (clearance IN ('public', 'nda', 'internal')),
      product TEXT,
      answered INTEGER NOT NULL CHECK (answered >= 0),
      suggested INTEGER NOT NULL CHECK (suggested >= 0),
      conflicting INTEGER NOT NULL CHECK (conflicting >= 0),
      unanswered INTEGER NOT NULL CHECK (unanswered >= 0)
    );
    CREATE INDEX run_by_fileName ON run (fileName, answeredAt);
    CREATE TABLE runRow (
      runID TEXT NOT NULL REFERENCES run (id) ON DELETE CASCADE,
      place INTEGER NOT NULL CHECK (place >= 1),
      sheet TEXT NOT NULL,
      sheetRow INTEGER NOT NULL CHECK (sheetRow >= 1),
      questionID TEXT,
      section TEXT,
      question TEXT NOT NULL,
      outcome TEXT NOT NULL CHECK (outcome IN ('answered', 'suggested', 'conflict', 'unknown')),
      written TEXT NOT NULL,
      answerID TEXT,
      revision INTEGER,
      confidence DOUBLE PRECISION CHECK (confidence BETWEEN 0 AND 1),
      shortAnswer TEXT CHECK (shortAnswer IN ('yes', 'no', 'partial', 'not-applicable')),
      text TEXT,
      criteria TEXT NOT NULL,
      reasons TEXT NOT NULL,
      suggestedOwner TEXT,
      candidates TEXT NOT NULL,
      PRIMARY KEY (runID, place),
      FOREIGN KEY (answerID, revision) REFERENCES answerRevision (answerID, revision),
      CHECK ((answerID IS NULL) = (revision IS NULL))
    );
    CREATE INDEX runRow_by_answer ON runRow (answerID, revision);
    """

  private static let createMirror = """
    CREATE TABLE mirrorBase (
      answerID TEXT NOT NULL PRIMARY KEY
        REFERENCES answer (id) DEFERRABLE INITIALLY DEFERRED,
      contentHash TEXT NOT NULL
    );
    """

  private static let createLayout = """
    CREATE TABLE layout (
      fingerprint TEXT NOT NULL PRIMARY KEY,
      options TEXT NOT NULL,
      rememberedAt TEXT NOT NULL
    );
    """

  private static let createDigestedStanding = """
    CREATE TABLE digestedStanding (
      vendorID TEXT NOT NULL PRIMARY KEY,
      verdict TEXT NOT NULL,
      mark TEXT NOT NULL,
      digestedAt TEXT NOT NULL
    );
    """
}
