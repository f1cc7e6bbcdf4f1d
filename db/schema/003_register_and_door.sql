-- Step 3: the register and the door. New columns of old tables have a constant default or are null.
-- villager.reading: the name's pinyin as corrected by hand, 'piao zhong yong'; '' where the tables read it.
ALTER TABLE villager ADD COLUMN reading TEXT NOT NULL DEFAULT '';
-- next
-- The day of status 'died', 'moved_away' or 'married_away'; '' where nobody said.
ALTER TABLE villager ADD COLUMN status_from TEXT NOT NULL DEFAULT '';
-- next
-- 1: a member of the collective economic organisation.
ALTER TABLE villager ADD COLUMN collective_member INTEGER NOT NULL DEFAULT 0;
-- next
-- The import that no longer named this person, until somebody decides what that means; '' for all others.
ALTER TABLE villager ADD COLUMN missing_in TEXT NOT NULL DEFAULT '';
-- next
-- Persons in the sheet by a count that does not read them; -1 for imports of before.
ALTER TABLE roster_import ADD COLUMN rows_expected INTEGER NOT NULL DEFAULT -1;
-- next
-- 户代表: who stands for a household in meetings that count by households; one at a time.
CREATE TABLE household_representative (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    household TEXT NOT NULL REFERENCES household(id), villager TEXT NOT NULL REFERENCES villager(id),
    chosen_by TEXT NOT NULL,                -- 'head' the head of the household, 'family' the family put forward
    held_from TEXT NOT NULL, held_until TEXT NOT NULL,
    meeting TEXT REFERENCES meeting(id),    -- where it was changed at the door of a meeting
    withdrawn INTEGER NOT NULL
) STRICT;
-- next
CREATE UNIQUE INDEX household_is_represented_once ON household_representative(household) WHERE withdrawn = 0 AND held_until = '';
-- next
CREATE TRIGGER household_representative_is_kept BEFORE DELETE ON household_representative
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
-- 委托书: a written letter of authorisation with what CIV art. 165 wants in it.
CREATE TABLE proxy (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    meeting TEXT NOT NULL REFERENCES meeting(id),
    principal TEXT NOT NULL REFERENCES villager(id), holder TEXT NOT NULL REFERENCES villager(id),
    matter TEXT NOT NULL, powers TEXT NOT NULL, signed_on TEXT NOT NULL, valid_until TEXT NOT NULL,
    shown_seq INTEGER NOT NULL, shown_rank INTEGER NOT NULL, shown_at TEXT NOT NULL,
    shown_precision INTEGER NOT NULL, shown_source INTEGER NOT NULL, shown_operator TEXT NOT NULL,
    withdrawn INTEGER NOT NULL
) STRICT;
-- next
CREATE INDEX proxy_by_meeting ON proxy(meeting);
-- next
CREATE TRIGGER proxy_is_kept BEFORE DELETE ON proxy
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER proxy_is_closed_insert BEFORE INSERT ON proxy
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (NEW.meeting, (SELECT meeting FROM proxy WHERE id = NEW.id)))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER proxy_is_closed_update BEFORE UPDATE ON proxy
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (OLD.meeting, NEW.meeting))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
-- 请假: a member who said beforehand, with a reason, that they cannot come. The reason is never on a wall.
CREATE TABLE leave_of_absence (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    meeting TEXT NOT NULL REFERENCES meeting(id), villager TEXT NOT NULL REFERENCES villager(id),
    reason TEXT NOT NULL,
    asked_seq INTEGER NOT NULL, asked_rank INTEGER NOT NULL, asked_at TEXT NOT NULL,
    asked_precision INTEGER NOT NULL, asked_source INTEGER NOT NULL, asked_operator TEXT NOT NULL,
    withdrawn INTEGER NOT NULL
) STRICT;
-- next
CREATE UNIQUE INDEX leave_of_absence_once ON leave_of_absence(meeting, villager) WHERE withdrawn = 0;
-- next
CREATE TRIGGER leave_of_absence_is_kept BEFORE DELETE ON leave_of_absence
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER leave_of_absence_is_closed_insert BEFORE INSERT ON leave_of_absence
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (NEW.meeting, (SELECT meeting FROM leave_of_absence WHERE id = NEW.id)))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER leave_of_absence_is_closed_update BEFORE UPDATE ON leave_of_absence
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (OLD.meeting, NEW.meeting))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
-- 列席: somebody from outside the register, as written; never counted.
CREATE TABLE outside_observer (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    meeting TEXT NOT NULL REFERENCES meeting(id), session TEXT NOT NULL REFERENCES session(id),
    name TEXT NOT NULL, office TEXT NOT NULL, -- '青石镇人民政府 副镇长'
    came_seq INTEGER NOT NULL, came_rank INTEGER NOT NULL, came_at TEXT NOT NULL,
    came_precision INTEGER NOT NULL, came_source INTEGER NOT NULL, came_operator TEXT NOT NULL,
    left_seq INTEGER, left_rank INTEGER, left_at TEXT,
    left_precision INTEGER, left_source INTEGER, left_operator TEXT,
    withdrawn INTEGER NOT NULL
) STRICT;
-- next
CREATE INDEX outside_observer_by_meeting ON outside_observer(meeting);
-- next
CREATE TRIGGER outside_observer_is_kept BEFORE DELETE ON outside_observer
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER outside_observer_is_closed_insert BEFORE INSERT ON outside_observer
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (NEW.meeting, (SELECT meeting FROM outside_observer WHERE id = NEW.id)))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER outside_observer_is_closed_update BEFORE UPDATE ON outside_observer
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (OLD.meeting, NEW.meeting))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
-- The signatures on the paper sheets, counted and held against the screen.
CREATE TABLE sheet_reconciliation (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    meeting TEXT NOT NULL REFERENCES meeting(id), session TEXT NOT NULL REFERENCES session(id),
    on_paper INTEGER NOT NULL, on_screen INTEGER NOT NULL, note TEXT NOT NULL,
    compared_seq INTEGER NOT NULL, compared_rank INTEGER NOT NULL, compared_at TEXT NOT NULL,
    compared_precision INTEGER NOT NULL, compared_source INTEGER NOT NULL, compared_operator TEXT NOT NULL,
    withdrawn INTEGER NOT NULL
) STRICT;
-- next
CREATE INDEX sheet_reconciliation_by_meeting ON sheet_reconciliation(meeting);
-- next
CREATE TRIGGER sheet_reconciliation_is_kept BEFORE DELETE ON sheet_reconciliation
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER sheet_reconciliation_is_closed_insert BEFORE INSERT ON sheet_reconciliation
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (NEW.meeting, (SELECT meeting FROM sheet_reconciliation WHERE id = NEW.id)))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER sheet_reconciliation_is_closed_update BEFORE UPDATE ON sheet_reconciliation
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (OLD.meeting, NEW.meeting))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
-- 误工补贴: what each person present is paid for the day; goes on after the minutes are closed.
CREATE TABLE work_allowance (
    id TEXT PRIMARY KEY REFERENCES meeting(id), since INTEGER NOT NULL, seq INTEGER NOT NULL,
    amount_fen INTEGER NOT NULL CHECK (amount_fen >= 0), withdrawn INTEGER NOT NULL
) STRICT;
-- next
CREATE TRIGGER work_allowance_is_kept BEFORE DELETE ON work_allowance
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
-- Somebody uncovered a masked number on the screen: whose, which, when, and who sat there. Never the number itself.
CREATE TABLE number_shown (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    villager TEXT NOT NULL REFERENCES villager(id),
    what TEXT NOT NULL CHECK (what IN ('citizen_id', 'phone')),
    shown_seq INTEGER NOT NULL, shown_rank INTEGER NOT NULL, shown_at TEXT NOT NULL,
    shown_precision INTEGER NOT NULL, shown_source INTEGER NOT NULL, shown_operator TEXT NOT NULL
) STRICT;
-- next
CREATE TRIGGER number_shown_is_kept BEFORE DELETE ON number_shown
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
-- The household somebody signed in for, where the meeting counts households; null elsewhere.
ALTER TABLE sign_in ADD COLUMN household TEXT REFERENCES household(id);
-- next
-- The letter by which somebody else stands for the member; null for a member in person.
ALTER TABLE sign_in ADD COLUMN proxy TEXT REFERENCES proxy(id);
-- next
-- Who signed the paper for somebody who cannot write; never silent.
ALTER TABLE sign_in ADD COLUMN assisted_by TEXT NOT NULL DEFAULT '';
-- next
-- 1: the signature was seen on the paper sheet.
ALTER TABLE sign_in ADD COLUMN on_paper INTEGER NOT NULL DEFAULT 0;
-- next
-- Why a sign-in was taken back.
ALTER TABLE sign_in ADD COLUMN withdrawn_because TEXT NOT NULL DEFAULT '';
-- next
-- The household that a representative stands for, where the meeting counts households; null elsewhere.
ALTER TABLE entitled ADD COLUMN household TEXT REFERENCES household(id);
