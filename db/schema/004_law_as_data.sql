-- Step 4: the law as data. Kinds of meeting are words of rule cards, and several packs are in force together.
-- meeting.kind_name: the kind's name on paper, as its card had it; before this step there was one kind.
ALTER TABLE meeting ADD COLUMN kind_name TEXT NOT NULL DEFAULT '村民代表会议';
-- next
-- The 村民小组 whose meeting it is; '' for one of the whole village.
ALTER TABLE meeting ADD COLUMN villager_group TEXT NOT NULL DEFAULT '';
-- next
-- Every pack that was in force when the meeting opened; meeting.rule_pack_digest is that of the one its card is from.
CREATE TABLE meeting_law (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    meeting TEXT NOT NULL REFERENCES meeting(id), ordinal INTEGER NOT NULL,
    rule_pack TEXT NOT NULL REFERENCES rule_pack(id)
) STRICT;
-- next
CREATE INDEX meeting_law_by_meeting ON meeting_law(meeting);
-- next
CREATE TRIGGER meeting_law_is_kept BEFORE DELETE ON meeting_law
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER meeting_law_is_closed_insert BEFORE INSERT ON meeting_law
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (NEW.meeting, (SELECT meeting FROM meeting_law WHERE id = NEW.id)))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER meeting_law_is_closed_update BEFORE UPDATE ON meeting_law
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (OLD.meeting, NEW.meeting))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
