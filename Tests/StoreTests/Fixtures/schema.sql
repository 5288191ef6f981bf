CREATE TABLE answer (
  id TEXT NOT NULL PRIMARY KEY,
  revision INTEGER NOT NULL,
  topic TEXT NOT NULL,
  retiredAt TEXT,
  FOREIGN KEY (id, revision) REFERENCES answerRevision (answerID, revision)
);

CREATE TRIGGER answerRevision_counts_up BEFORE INSERT ON answerRevision
WHEN NEW.revision <> 1 + COALESCE(
  (SELECT MAX(revision) FROM answerRevision WHERE answerID = NEW.answerID), 0)
BEGIN
  SELECT RAISE(ABORT, 'revisions of an answer count up from 1');
END;

CREATE TRIGGER answerRevision_never_changes BEFORE UPDATE ON answerRevision
BEGIN
  SELECT RAISE(ABORT, 'a recorded revision never changes');
END;

CREATE TRIGGER answerRevision_never_goes BEFORE DELETE ON answerRevision
BEGIN
  SELECT RAISE(ABORT, 'a recorded revision is never deleted');
END;

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
  recordedBy TEXT, sourceFile TEXT, sourceCell TEXT
  CHECK ((sourceFile IS NULL) = (sourceCell IS NULL)), phrasingOf TEXT,
  PRIMARY KEY (answerID, revision),
  CHECK ((approvedBy IS NULL) = (approvedOn IS NULL))
);

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
, engine TEXT);

CREATE TABLE customer (
  fileName TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  saidAt TEXT NOT NULL,
  PRIMARY KEY (fileName, sha256)
);

CREATE TRIGGER decision_never_changes BEFORE UPDATE ON decision
BEGIN
  SELECT RAISE(ABORT, 'a recorded decision never changes');
END;

CREATE TRIGGER decision_never_goes BEFORE DELETE ON decision
BEGIN
  SELECT RAISE(ABORT, 'a recorded decision is never deleted');
END;

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

CREATE INDEX decision_by_row ON decision (runID, place);

CREATE INDEX decision_by_wording ON decision (wording, sequence);

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

CREATE TABLE digestedStanding (
  vendorID TEXT NOT NULL PRIMARY KEY,
  verdict TEXT NOT NULL,
  mark TEXT NOT NULL,
  digestedAt TEXT NOT NULL
);

CREATE TABLE fact (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
);

CREATE TABLE layout (
  fingerprint TEXT NOT NULL PRIMARY KEY,
  options TEXT NOT NULL,
  rememberedAt TEXT NOT NULL
);

CREATE TABLE mirrorBase (
  answerID TEXT NOT NULL PRIMARY KEY
    REFERENCES answer (id) DEFERRABLE INITIALLY DEFERRED,
  contentHash TEXT NOT NULL
);

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
, precisionTarget DOUBLE PRECISION
  CHECK (precisionTarget > 0 AND precisionTarget < 1), engine TEXT);

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

CREATE TABLE schemaStep (name TEXT PRIMARY KEY);

CREATE TRIGGER toldRow_never_changes BEFORE UPDATE ON toldRow
BEGIN
  SELECT RAISE(ABORT, 'what was told never changes');
END;

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

CREATE INDEX toldRow_by_answer ON toldRow (answerID, revision);

CREATE INDEX toldRow_by_wording ON toldRow (wording);
