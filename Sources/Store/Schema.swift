import GRDB

/// The steps by which a database comes to its present form; in the SQL that SQLite and PostgreSQL
/// share, so that a second engine needs a driver and no second set of statements.
///
/// Steps are never edited once released, and name no Swift type of ours.
enum Schema {
  /// How many steps there are; the database remembers how many it has taken.
  static let version = steps.count

  static let steps: [(name: String, statements: [String])] = [
    (
      "0001 create answer",
      [
        """
        CREATE TABLE answer (
          id TEXT NOT NULL PRIMARY KEY,
          revision INTEGER NOT NULL CHECK (revision >= 1),
          retiredAt TEXT
        )
        """,
        """
        CREATE TABLE answerRevision (
          answerID TEXT NOT NULL REFERENCES answer (id),
          revision INTEGER NOT NULL CHECK (revision >= 1),
          topic TEXT NOT NULL,
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
        )
        """,
        "CREATE TABLE syncBase (answerID TEXT NOT NULL PRIMARY KEY, contentHash TEXT NOT NULL)",
        "CREATE TABLE setting (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL)",
      ]
    ),
    (
      "0002 create run",
      [
        """
        CREATE TABLE run (
          id TEXT NOT NULL PRIMARY KEY,
          fileName TEXT NOT NULL,
          fileHash TEXT NOT NULL,
          answeredAt TEXT NOT NULL,
          output TEXT,
          outputHash TEXT,
          clearance TEXT NOT NULL,
          product TEXT
        )
        """,
        """
        CREATE TABLE runResponse (
          runID TEXT NOT NULL REFERENCES run (id) ON DELETE CASCADE,
          position INTEGER NOT NULL,
          sheet TEXT NOT NULL,
          sheetRow INTEGER NOT NULL,
          questionID TEXT,
          section TEXT,
          question TEXT NOT NULL,
          outcome TEXT NOT NULL CHECK (outcome IN ('answered', 'suggested', 'conflict', 'unknown')),
          written TEXT NOT NULL,
          answerID TEXT,
          revision INTEGER,
          confidence DOUBLE PRECISION,
          reasons TEXT NOT NULL,
          suggestedOwner TEXT,
          PRIMARY KEY (runID, position),
          FOREIGN KEY (answerID, revision) REFERENCES answerRevision (answerID, revision)
        )
        """,
        "CREATE INDEX runOnAnsweredAt ON run (answeredAt)",
      ]
    ),
    (
      "0003 create layout",
      [
        """
        CREATE TABLE layout (
          fingerprint TEXT NOT NULL PRIMARY KEY,
          options TEXT NOT NULL,
          rememberedAt TEXT NOT NULL
        )
        """
      ]
    ),
  ]

  static func migrator(upTo count: Int = steps.count) -> DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for step in steps.prefix(count) {
      migrator.registerMigration(step.name) { db in
        for statement in step.statements { try db.execute(sql: statement) }
      }
    }
    return migrator
  }
}
