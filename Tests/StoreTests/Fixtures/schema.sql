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
  recordedBy TEXT,
  PRIMARY KEY (answerID, revision),
  CHECK ((approvedBy IS NULL) = (approvedOn IS NULL))
);

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

CREATE TABLE schemaStep (name TEXT PRIMARY KEY);
