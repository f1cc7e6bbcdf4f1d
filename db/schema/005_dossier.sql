-- Step 5: the dossiers of 四议两公开 and the register of delegations.
CREATE TABLE dossier (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    topic TEXT NOT NULL REFERENCES topic(id), form TEXT NOT NULL, motive TEXT NOT NULL, matter TEXT NOT NULL,
    one_head INTEGER NOT NULL, study_waiver TEXT NOT NULL, opened_on TEXT NOT NULL,
    withdrawn INTEGER NOT NULL
) STRICT;
-- next
CREATE TRIGGER dossier_is_kept BEFORE DELETE ON dossier
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
-- One dossier for each topic.
CREATE UNIQUE INDEX dossier_of_topic ON dossier(topic) WHERE withdrawn = 0;
-- next
-- meeting: where this program led the step. It is closed by then, so no row of its own is touched here.
-- people: who attended, a name a line. posted_until: as the notice that hung says it; empty where none is known.
CREATE TABLE dossier_step (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    dossier TEXT NOT NULL REFERENCES dossier(id), step TEXT NOT NULL, day TEXT NOT NULL,
    meeting TEXT REFERENCES meeting(id), kind TEXT NOT NULL,
    base INTEGER NOT NULL CHECK (base >= 0), present INTEGER NOT NULL CHECK (present >= 0),
    in_favour INTEGER NOT NULL CHECK (in_favour >= 0), plan_version INTEGER NOT NULL CHECK (plan_version >= 1),
    words TEXT NOT NULL, supervision TEXT NOT NULL, people TEXT NOT NULL, township TEXT NOT NULL,
    posted_until TEXT NOT NULL,
    withdrawn INTEGER NOT NULL, withdrawn_because TEXT NOT NULL
) STRICT;
-- next
CREATE TRIGGER dossier_step_is_kept BEFORE DELETE ON dossier_step
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
-- A step stands on record once.
CREATE UNIQUE INDEX dossier_step_once ON dossier_step(dossier, step) WHERE withdrawn = 0;
-- next
-- A delegation: the assembly that gave it, where this book has it, and the paper it stands in; when it was posted and filed.
ALTER TABLE delegation ADD COLUMN meeting TEXT REFERENCES meeting(id);
-- next
ALTER TABLE delegation ADD COLUMN paper TEXT NOT NULL DEFAULT '';
-- next
ALTER TABLE delegation ADD COLUMN posted_on TEXT NOT NULL DEFAULT '';
-- next
ALTER TABLE delegation ADD COLUMN filed_on TEXT NOT NULL DEFAULT '';
-- next
ALTER TABLE delegation ADD COLUMN withdrawn_because TEXT NOT NULL DEFAULT '';
