-- Step 7: what is on record of the course of a meeting. When the count of a vote began: who was there then stands for it.
-- The six columns of that moment are null in votes of before, and while the count has not begun.
ALTER TABLE vote ADD COLUMN frozen_seq INTEGER;
-- next
ALTER TABLE vote ADD COLUMN frozen_rank INTEGER;
-- next
ALTER TABLE vote ADD COLUMN frozen_at TEXT;
-- next
ALTER TABLE vote ADD COLUMN frozen_precision INTEGER;
-- next
ALTER TABLE vote ADD COLUMN frozen_source INTEGER;
-- next
ALTER TABLE vote ADD COLUMN frozen_operator TEXT;
-- next
-- Members who had signed in by then, gone or not; null as above.
ALTER TABLE vote ADD COLUMN signed_in INTEGER;
-- next
-- The sign-ins of those who were there, in hexadecimal with blanks between; '' as above.
ALTER TABLE vote ADD COLUMN present_sign_ins TEXT NOT NULL DEFAULT '';
-- next
-- Votes in favour it takes of all who signed in, where the outcome hung on it and the stricter stood; 0 otherwise.
ALTER TABLE vote ADD COLUMN of_signed_in INTEGER NOT NULL DEFAULT 0;
-- next
-- What the figures of the count are counts of: members, households they stand for (一事一议), 村民代表 alone.
ALTER TABLE vote ADD COLUMN votes_by TEXT NOT NULL DEFAULT 'members';
-- next
-- Where it is counted part by part (分片): a JSON list of the parts' figures; '' otherwise.
ALTER TABLE vote ADD COLUMN part_counts TEXT NOT NULL DEFAULT '';
-- next
-- 更换主持人: somebody else took the chair, for one item or for the rest of the meeting.
CREATE TABLE chair_change (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    meeting TEXT NOT NULL REFERENCES meeting(id), item TEXT NOT NULL REFERENCES agenda_item(id),
    to_the_end INTEGER NOT NULL,
    chair TEXT REFERENCES villager(id), chair_written TEXT NOT NULL, chair_title TEXT NOT NULL, reason TEXT NOT NULL,
    objecting INTEGER NOT NULL, present INTEGER NOT NULL, -- who asked for it, of those there; 0 where nobody was counted
    made_seq INTEGER NOT NULL, made_rank INTEGER NOT NULL, made_at TEXT NOT NULL,
    made_precision INTEGER NOT NULL, made_source INTEGER NOT NULL, made_operator TEXT NOT NULL,
    withdrawn INTEGER NOT NULL, CHECK (objecting BETWEEN 0 AND present)
) STRICT;
-- next
CREATE INDEX chair_change_by_meeting ON chair_change(meeting);
-- next
CREATE TRIGGER chair_change_is_kept BEFORE DELETE ON chair_change
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER chair_change_is_closed_insert BEFORE INSERT ON chair_change
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (NEW.meeting, (SELECT meeting FROM chair_change WHERE id = NEW.id)))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER chair_change_is_closed_update BEFORE UPDATE ON chair_change
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (OLD.meeting, NEW.meeting))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
-- Members left out of the base figure where the law of the place allows it; each named and announced.
CREATE TABLE base_exclusion (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    meeting TEXT NOT NULL REFERENCES meeting(id), villager TEXT NOT NULL REFERENCES villager(id), reason TEXT NOT NULL,
    named_seq INTEGER NOT NULL, named_rank INTEGER NOT NULL, named_at TEXT NOT NULL,
    named_precision INTEGER NOT NULL, named_source INTEGER NOT NULL, named_operator TEXT NOT NULL,
    announced_seq INTEGER, announced_rank INTEGER, announced_at TEXT,
    announced_precision INTEGER, announced_source INTEGER, announced_operator TEXT,
    withdrawn INTEGER NOT NULL
) STRICT;
-- next
CREATE UNIQUE INDEX base_exclusion_once ON base_exclusion(meeting, villager) WHERE withdrawn = 0;
-- next
CREATE TRIGGER base_exclusion_is_kept BEFORE DELETE ON base_exclusion
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER base_exclusion_is_closed_insert BEFORE INSERT ON base_exclusion
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (NEW.meeting, (SELECT meeting FROM base_exclusion WHERE id = NEW.id)))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER base_exclusion_is_closed_update BEFORE UPDATE ON base_exclusion
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (OLD.meeting, NEW.meeting))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
