-- Step 14: who found that a topic touches no household more than the others, and when; said of a topic that has no list.
CREATE TABLE nobody_touched (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    topic TEXT NOT NULL REFERENCES topic(id),
    said_by TEXT NOT NULL CHECK (said_by <> ''), said_on TEXT NOT NULL,
    withdrawn INTEGER NOT NULL
) STRICT;
-- next
CREATE UNIQUE INDEX nobody_touched_is_said_once ON nobody_touched(topic) WHERE withdrawn = 0;
-- next
CREATE TRIGGER nobody_touched_is_kept BEFORE DELETE ON nobody_touched
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
-- The signed paper of an opinion, whole, in base64; its size and digest stand in its adviser_opinion. One chosen anew is a row of its own.
CREATE TABLE opinion_paper (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL, content TEXT NOT NULL
) STRICT;
-- next
CREATE TRIGGER opinion_paper_is_kept BEFORE DELETE ON opinion_paper
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
-- Null where only name and digest of a paper were kept, as books did before this step.
ALTER TABLE adviser_opinion ADD COLUMN paper TEXT REFERENCES opinion_paper(id);
-- next
ALTER TABLE adviser_opinion ADD COLUMN file_size INTEGER NOT NULL DEFAULT 0;
