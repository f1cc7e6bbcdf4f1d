-- Step 12: groups that talk, turns to speak, points brought together, words put plainly, and how content people were.
-- How long people can stay, and how long an item is meant to take, in minutes; 0 where nobody said.
ALTER TABLE meeting ADD COLUMN evening_minutes INTEGER NOT NULL DEFAULT 0;
-- next
ALTER TABLE agenda_item ADD COLUMN planned_minutes INTEGER NOT NULL DEFAULT 0;
-- next
-- At whose word an item was withdrawn or put off, to which later meeting or day, and when; an item that a vote ended has none of it.
ALTER TABLE agenda_item ADD COLUMN ended_by TEXT REFERENCES villager(id);
-- next
ALTER TABLE agenda_item ADD COLUMN ended_by_written TEXT NOT NULL DEFAULT '';
-- next
ALTER TABLE agenda_item ADD COLUMN put_off_to TEXT NOT NULL DEFAULT '';
-- next
ALTER TABLE agenda_item ADD COLUMN ended_seq INTEGER;
-- next
ALTER TABLE agenda_item ADD COLUMN ended_rank INTEGER;
-- next
ALTER TABLE agenda_item ADD COLUMN ended_at TEXT;
-- next
ALTER TABLE agenda_item ADD COLUMN ended_precision INTEGER;
-- next
ALTER TABLE agenda_item ADD COLUMN ended_source INTEGER;
-- next
ALTER TABLE agenda_item ADD COLUMN ended_operator TEXT;
-- next
-- Those who were here in one sitting, put into groups for one item; or 'together', where that was skipped. seed: 抽签号 of a lot.
CREATE TABLE grouping_round (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    meeting TEXT NOT NULL REFERENCES meeting(id), session TEXT NOT NULL REFERENCES session(id),
    item TEXT NOT NULL REFERENCES agenda_item(id), ordinal INTEGER NOT NULL,
    method TEXT NOT NULL CHECK (method IN ('villager_group', 'lot', 'hand', 'together')),
    seed INTEGER NOT NULL, minutes INTEGER NOT NULL, reason TEXT NOT NULL,
    formed_seq INTEGER NOT NULL, formed_rank INTEGER NOT NULL, formed_at TEXT NOT NULL,
    formed_precision INTEGER NOT NULL, formed_source INTEGER NOT NULL, formed_operator TEXT NOT NULL,
    withdrawn INTEGER NOT NULL
) STRICT;
-- next
CREATE INDEX grouping_round_by_meeting ON grouping_round(meeting);
-- next
CREATE TRIGGER grouping_round_is_kept BEFORE DELETE ON grouping_round
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER grouping_round_is_closed_insert BEFORE INSERT ON grouping_round
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (NEW.meeting, (SELECT meeting FROM grouping_round WHERE id = NEW.id)))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER grouping_round_is_closed_update BEFORE UPDATE ON grouping_round
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (OLD.meeting, NEW.meeting))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TABLE discussion_group (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    meeting TEXT NOT NULL REFERENCES meeting(id), round TEXT NOT NULL REFERENCES grouping_round(id),
    ordinal INTEGER NOT NULL, name TEXT NOT NULL,
    facilitator TEXT REFERENCES villager(id), note_taker TEXT REFERENCES villager(id),
    CHECK (facilitator IS NULL OR note_taker IS NULL OR facilitator <> note_taker)
) STRICT;
-- next
CREATE INDEX discussion_group_by_meeting ON discussion_group(meeting);
-- next
CREATE TRIGGER discussion_group_is_kept BEFORE DELETE ON discussion_group
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER discussion_group_is_closed_insert BEFORE INSERT ON discussion_group
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (NEW.meeting, (SELECT meeting FROM discussion_group WHERE id = NEW.id)))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER discussion_group_is_closed_update BEFORE UPDATE ON discussion_group
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (OLD.meeting, NEW.meeting))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
-- Who sits in which group; moving somebody changes this row. late: joined after the groups were formed.
CREATE TABLE group_place (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    meeting TEXT NOT NULL REFERENCES meeting(id), round TEXT NOT NULL REFERENCES grouping_round(id),
    discussion_group TEXT NOT NULL REFERENCES discussion_group(id),
    sign_in TEXT NOT NULL REFERENCES sign_in(id), late INTEGER NOT NULL,
    UNIQUE (round, sign_in)
) STRICT;
-- next
CREATE INDEX group_place_by_meeting ON group_place(meeting);
-- next
CREATE TRIGGER group_place_is_kept BEFORE DELETE ON group_place
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER group_place_is_closed_insert BEFORE INSERT ON group_place
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (NEW.meeting, (SELECT meeting FROM group_place WHERE id = NEW.id)))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER group_place_is_closed_update BEFORE UPDATE ON group_place
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (OLD.meeting, NEW.meeting))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
-- A point is a group's, or the whole hall's. merged_into: the point it was found to be the same as; it stays its group's.
ALTER TABLE point ADD COLUMN discussion_group TEXT REFERENCES discussion_group(id);
-- next
ALTER TABLE point ADD COLUMN voices TEXT NOT NULL DEFAULT '';
-- next
-- Who raised it, only where they agreed to be named.
ALTER TABLE point ADD COLUMN speaker TEXT REFERENCES villager(id);
-- next
-- Read from an anonymous slip: nobody can be named.
ALTER TABLE point ADD COLUMN from_slip INTEGER NOT NULL DEFAULT 0 CHECK (from_slip = 0 OR speaker IS NULL);
-- next
ALTER TABLE point ADD COLUMN merged_into TEXT REFERENCES point(id);
-- next
-- A point to check ends as a task (who, until when) or an answer.
ALTER TABLE point ADD COLUMN checker TEXT REFERENCES villager(id);
-- next
ALTER TABLE point ADD COLUMN checker_written TEXT NOT NULL DEFAULT '';
-- next
ALTER TABLE point ADD COLUMN check_by TEXT NOT NULL DEFAULT '';
-- next
ALTER TABLE point ADD COLUMN answer TEXT NOT NULL DEFAULT '';
-- next
-- An agreed point that is offered as the wording of the motion.
ALTER TABLE point ADD COLUMN for_motion INTEGER NOT NULL DEFAULT 0;
-- next
-- A turn to speak, from the raised hand to its end. seconds: measured by a clock that only runs forward, pauses left out.
CREATE TABLE speaking_turn (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    meeting TEXT NOT NULL REFERENCES meeting(id), session TEXT REFERENCES session(id),
    item TEXT NOT NULL REFERENCES agenda_item(id), speaker TEXT NOT NULL REFERENCES villager(id),
    speaker_class TEXT NOT NULL CHECK (speaker_class IN ('leader', 'cadre', 'villager')),
    woman INTEGER NOT NULL, over60 INTEGER NOT NULL, frail INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'speaking', 'spoken')),
    turn_limit INTEGER NOT NULL, added INTEGER NOT NULL, seconds INTEGER NOT NULL CHECK (seconds >= 0),
    asked_seq INTEGER NOT NULL, asked_rank INTEGER NOT NULL, asked_at TEXT NOT NULL,
    asked_precision INTEGER NOT NULL, asked_source INTEGER NOT NULL, asked_operator TEXT NOT NULL,
    begun_seq INTEGER, begun_rank INTEGER, begun_at TEXT,
    begun_precision INTEGER, begun_source INTEGER, begun_operator TEXT,
    ended_seq INTEGER, ended_rank INTEGER, ended_at TEXT,
    ended_precision INTEGER, ended_source INTEGER, ended_operator TEXT,
    withdrawn INTEGER NOT NULL
) STRICT;
-- next
CREATE INDEX speaking_turn_by_meeting ON speaking_turn(meeting);
-- next
CREATE TRIGGER speaking_turn_is_kept BEFORE DELETE ON speaking_turn
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER speaking_turn_is_closed_insert BEFORE INSERT ON speaking_turn
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (NEW.meeting, (SELECT meeting FROM speaking_turn WHERE id = NEW.id)))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER speaking_turn_is_closed_update BEFORE UPDATE ON speaking_turn
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (OLD.meeting, NEW.meeting))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
-- The plain-language card of an item: a word of the paper, how one says it every day, and how one says it here.
CREATE TABLE plain_word (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    meeting TEXT NOT NULL REFERENCES meeting(id), item TEXT NOT NULL REFERENCES agenda_item(id),
    ordinal INTEGER NOT NULL, term TEXT NOT NULL, everyday TEXT NOT NULL, local TEXT NOT NULL, withdrawn INTEGER NOT NULL
) STRICT;
-- next
CREATE INDEX plain_word_by_meeting ON plain_word(meeting);
-- next
CREATE TRIGGER plain_word_is_kept BEFORE DELETE ON plain_word
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER plain_word_is_closed_insert BEFORE INSERT ON plain_word
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (NEW.meeting, (SELECT meeting FROM plain_word WHERE id = NEW.id)))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER plain_word_is_closed_update BEFORE UPDATE ON plain_word
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (OLD.meeting, NEW.meeting))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
-- 满意度: how many chose each of five faces, of how many who were there to be asked.
CREATE TABLE rating (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    meeting TEXT NOT NULL REFERENCES meeting(id), session TEXT REFERENCES session(id),
    method TEXT NOT NULL CHECK (method IN ('slips', 'hands', 'taps')), asked INTEGER NOT NULL,
    very_content INTEGER NOT NULL, content INTEGER NOT NULL, fair INTEGER NOT NULL,
    discontent INTEGER NOT NULL, very_discontent INTEGER NOT NULL,
    given_seq INTEGER NOT NULL, given_rank INTEGER NOT NULL, given_at TEXT NOT NULL,
    given_precision INTEGER NOT NULL, given_source INTEGER NOT NULL, given_operator TEXT NOT NULL,
    withdrawn INTEGER NOT NULL,
    CHECK (very_content + content + fair + discontent + very_discontent <= asked)
) STRICT;
-- next
CREATE INDEX rating_by_meeting ON rating(meeting);
-- next
CREATE TRIGGER rating_is_kept BEFORE DELETE ON rating
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER rating_is_closed_insert BEFORE INSERT ON rating
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (NEW.meeting, (SELECT meeting FROM rating WHERE id = NEW.id)))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER rating_is_closed_update BEFORE UPDATE ON rating
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (OLD.meeting, NEW.meeting))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
-- A paper that lies beside an item as it is explained: name, size in bytes, SHA-256 in hexadecimal. What it says is in attachment_content.
CREATE TABLE attachment (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    meeting TEXT NOT NULL REFERENCES meeting(id), item TEXT NOT NULL REFERENCES agenda_item(id),
    ordinal INTEGER NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('pdf', 'png', 'jpeg', 'text')),
    size INTEGER NOT NULL CHECK (size BETWEEN 1 AND 2097152), digest TEXT NOT NULL CHECK (length(digest) = 64), withdrawn INTEGER NOT NULL
) STRICT;
-- next
CREATE INDEX attachment_by_meeting ON attachment(meeting);
-- next
CREATE TRIGGER attachment_is_kept BEFORE DELETE ON attachment
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER attachment_is_closed_insert BEFORE INSERT ON attachment
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (NEW.meeting, (SELECT meeting FROM attachment WHERE id = NEW.id)))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER attachment_is_closed_update BEFORE UPDATE ON attachment
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (OLD.meeting, NEW.meeting))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
-- Its bytes in base64, by the id of the attachment; apart, so that taking it away does not write them once more.
CREATE TABLE attachment_content (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    meeting TEXT NOT NULL REFERENCES meeting(id), content TEXT NOT NULL
) STRICT;
-- next
CREATE INDEX attachment_content_by_meeting ON attachment_content(meeting);
-- next
CREATE TRIGGER attachment_content_is_kept BEFORE DELETE ON attachment_content
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER attachment_content_is_closed_insert BEFORE INSERT ON attachment_content
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (NEW.meeting, (SELECT meeting FROM attachment_content WHERE id = NEW.id)))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER attachment_content_is_closed_update BEFORE UPDATE ON attachment_content
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (OLD.meeting, NEW.meeting))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
-- 待核实事项: what came out after the meeting; its minutes are closed and stay as they are, so this goes on beside them.
CREATE TABLE later_answer (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    point TEXT NOT NULL REFERENCES point(id), words TEXT NOT NULL CHECK (words <> ''),
    found_seq INTEGER NOT NULL, found_rank INTEGER NOT NULL, found_at TEXT NOT NULL,
    found_precision INTEGER NOT NULL, found_source INTEGER NOT NULL, found_operator TEXT NOT NULL,
    withdrawn INTEGER NOT NULL
) STRICT;
-- next
CREATE INDEX later_answer_by_point ON later_answer(point);
-- next
CREATE TRIGGER later_answer_is_kept BEFORE DELETE ON later_answer
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
