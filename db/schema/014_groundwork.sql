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
