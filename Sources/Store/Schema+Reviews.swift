extension Schema {
  /// What reviewers decided; `sequence` counts up from 1, and the latest decision on a row stands.
  static let createDecision = """
    CREATE TABLE decision (
      sequence INTEGER NOT NULL PRIMARY KEY CHECK (sequence >= 1),
      runID TEXT NOT NULL,
      place INTEGER NOT NULL,
      fileName TEXT NOT NULL,
      sheet TEXT NOT NULL,
      sheetRow INTEGER NOT NULL,
      wording TEXT NOT NULL,
      verdict TEXT NOT NULL CHECK (verdict IN (
        'accept', 'other', 'edit', 'not-applicable', 'skip', 'assign', 'withdraw')),
      answerID TEXT,
      revision INTEGER,
      proposedID TEXT,
      shortAnswer TEXT CHECK (shortAnswer IN ('yes', 'no', 'partial', 'not-applicable')),
      text TEXT,
      assignee TEXT,
      decidedBy TEXT NOT NULL CHECK (decidedBy <> ''),
      decidedAt TEXT NOT NULL,
      origin TEXT,
      FOREIGN KEY (runID, place) REFERENCES runRow (runID, place),
      FOREIGN KEY (answerID, revision) REFERENCES answerRevision (answerID, revision),
      CHECK ((answerID IS NULL) = (revision IS NULL)),
      CHECK (verdict NOT IN ('accept', 'other') OR answerID IS NOT NULL),
      CHECK ((verdict = 'edit') = (text IS NOT NULL)),
      CHECK ((verdict = 'assign') = (assignee IS NOT NULL))
    );
    CREATE INDEX decision_by_file ON decision (fileName, sequence);
    CREATE INDEX decision_by_wording ON decision (wording, sequence);
    CREATE INDEX decision_by_row ON decision (runID, place);

    """

  /// What left the house: a delivery is one writing of a customer's file, a told row what it then
  /// said in the cells of one question.
  static let createDelivery = """
    CREATE TABLE customer (
      fileName TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      name TEXT NOT NULL CHECK (name <> ''),
      saidAt TEXT NOT NULL,
      PRIMARY KEY (fileName, sha256)
    );
    CREATE TABLE delivery (
      sequence INTEGER NOT NULL PRIMARY KEY CHECK (sequence >= 1),
      runID TEXT NOT NULL REFERENCES run (id) ON DELETE CASCADE,
      customer TEXT NOT NULL CHECK (customer <> ''),
      isDerived INTEGER NOT NULL CHECK (isDerived IN (0, 1)),
      fileName TEXT NOT NULL,
      outputPath TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      deliveredAt TEXT NOT NULL
    );
    CREATE INDEX delivery_by_file ON delivery (fileName, sequence);
    CREATE INDEX delivery_by_run ON delivery (runID);
    CREATE TABLE toldRow (
      delivery INTEGER NOT NULL REFERENCES delivery (sequence) ON DELETE CASCADE,
      place INTEGER NOT NULL CHECK (place >= 1),
      sheet TEXT NOT NULL,
      sheetRow INTEGER NOT NULL CHECK (sheetRow >= 1),
      section TEXT,
      question TEXT NOT NULL,
      wording TEXT NOT NULL,
      written TEXT NOT NULL,
      shortAnswer TEXT CHECK (shortAnswer IN ('yes', 'no', 'partial', 'not-applicable')),
      text TEXT,
      answerID TEXT,
      revision INTEGER,
      isEdited INTEGER NOT NULL CHECK (isEdited IN (0, 1)),
      sharing TEXT NOT NULL CHECK (sharing IN ('public', 'nda', 'internal')),
      criteria TEXT NOT NULL,
      decidedBy TEXT,
      PRIMARY KEY (delivery, place),
      FOREIGN KEY (answerID, revision) REFERENCES answerRevision (answerID, revision),
      CHECK ((answerID IS NULL) = (revision IS NULL))
    );
    CREATE INDEX toldRow_by_wording ON toldRow (wording);
    CREATE INDEX toldRow_by_answer ON toldRow (answerID, revision);

    """

  /// What was learned from reviewers about the engine's likelihoods; the last that was not taken
  /// back is in force. A run says what share of right answers it was asked for.
  static let createCalibration = """
    CREATE TABLE calibration (
      sequence INTEGER NOT NULL PRIMARY KEY CHECK (sequence >= 1),
      scale DOUBLE PRECISION NOT NULL CHECK (scale > 0),
      shift DOUBLE PRECISION NOT NULL,
      decisions INTEGER NOT NULL CHECK (decisions >= 1),
      rejections INTEGER NOT NULL CHECK (rejections BETWEEN 0 AND decisions),
      lossBefore DOUBLE PRECISION NOT NULL,
      lossAfter DOUBLE PRECISION NOT NULL,
      errorBefore DOUBLE PRECISION NOT NULL,
      errorAfter DOUBLE PRECISION NOT NULL,
      fittedAt TEXT NOT NULL,
      withdrawnAt TEXT
    );
    ALTER TABLE run ADD COLUMN precisionTarget DOUBLE PRECISION
      CHECK (precisionTarget > 0 AND precisionTarget < 1);

    """
}
