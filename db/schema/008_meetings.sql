-- Step 8: how a meeting is made, held in parts, put off or called off.
-- A part that was planned and is not held after all; the opening session always stands.
ALTER TABLE session ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0;
-- next
-- Why the notice could not be given in time (特殊情况); '' where it was.
ALTER TABLE meeting ADD COLUMN urgent_reason TEXT NOT NULL DEFAULT '';
-- next
-- The order of business (会议程序), line by line.
CREATE TABLE business_line (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    meeting TEXT NOT NULL REFERENCES meeting(id), ordinal INTEGER NOT NULL,
    words TEXT NOT NULL, withdrawn INTEGER NOT NULL
) STRICT;
-- next
-- Who has a part beside chair, minute-taker, scrutineer and tally clerk: 唱票人, 发票人, 引导员 …
CREATE TABLE role_holder (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    meeting TEXT NOT NULL REFERENCES meeting(id), role TEXT NOT NULL,
    who TEXT REFERENCES villager(id), who_written TEXT NOT NULL, withdrawn INTEGER NOT NULL
) STRICT;
-- next
-- From which earlier meeting something was taken over, and what: words parted by a blank.
CREATE TABLE meeting_copy (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    meeting TEXT NOT NULL REFERENCES meeting(id), source TEXT NOT NULL REFERENCES meeting(id),
    taken TEXT NOT NULL
) STRICT;
-- next
-- A meeting put off (延期) or called off (取消), and why. Withdrawn: it takes place after all, and why.
CREATE TABLE meeting_change (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    meeting TEXT NOT NULL REFERENCES meeting(id),
    kind TEXT NOT NULL CHECK (kind IN ('put_off', 'called_off')),
    former_at TEXT NOT NULL, new_at TEXT NOT NULL, notice_given_on TEXT NOT NULL,
    reason TEXT NOT NULL, decided_on TEXT NOT NULL,
    withdrawn INTEGER NOT NULL, withdrawn_because TEXT NOT NULL
) STRICT;
-- next
-- A meeting that was held on paper on held_on, typed in afterwards (补录). Withdrawn: it is held with the program after all.
CREATE TABLE late_entry (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    meeting TEXT NOT NULL REFERENCES meeting(id),
    held_on TEXT NOT NULL, entered_on TEXT NOT NULL, reason TEXT NOT NULL, withdrawn INTEGER NOT NULL
) STRICT;
-- next
CREATE INDEX late_entry_by_meeting ON late_entry(meeting);
-- next
CREATE TRIGGER late_entry_is_kept BEFORE DELETE ON late_entry
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER late_entry_is_closed_insert BEFORE INSERT ON late_entry
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (NEW.meeting, (SELECT meeting FROM late_entry WHERE id = NEW.id)))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER late_entry_is_closed_update BEFORE UPDATE ON late_entry
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (OLD.meeting, NEW.meeting))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE INDEX business_line_by_meeting ON business_line(meeting);
-- next
CREATE TRIGGER business_line_is_kept BEFORE DELETE ON business_line
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER business_line_is_closed_insert BEFORE INSERT ON business_line
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (NEW.meeting, (SELECT meeting FROM business_line WHERE id = NEW.id)))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER business_line_is_closed_update BEFORE UPDATE ON business_line
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (OLD.meeting, NEW.meeting))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE INDEX role_holder_by_meeting ON role_holder(meeting);
-- next
CREATE TRIGGER role_holder_is_kept BEFORE DELETE ON role_holder
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER role_holder_is_closed_insert BEFORE INSERT ON role_holder
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (NEW.meeting, (SELECT meeting FROM role_holder WHERE id = NEW.id)))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER role_holder_is_closed_update BEFORE UPDATE ON role_holder
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (OLD.meeting, NEW.meeting))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE INDEX meeting_copy_by_meeting ON meeting_copy(meeting);
-- next
CREATE TRIGGER meeting_copy_is_kept BEFORE DELETE ON meeting_copy
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER meeting_copy_is_closed_insert BEFORE INSERT ON meeting_copy
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (NEW.meeting, (SELECT meeting FROM meeting_copy WHERE id = NEW.id)))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER meeting_copy_is_closed_update BEFORE UPDATE ON meeting_copy
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (OLD.meeting, NEW.meeting))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE INDEX meeting_change_by_meeting ON meeting_change(meeting);
-- next
CREATE TRIGGER meeting_change_is_kept BEFORE DELETE ON meeting_change
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER meeting_change_is_closed_insert BEFORE INSERT ON meeting_change
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (NEW.meeting, (SELECT meeting FROM meeting_change WHERE id = NEW.id)))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER meeting_change_is_closed_update BEFORE UPDATE ON meeting_change
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (OLD.meeting, NEW.meeting))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
