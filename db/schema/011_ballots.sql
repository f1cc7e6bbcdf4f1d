-- Step 11: votes of every method. What was asked, how the hall answered, and a count on paper call by call.
-- What is asked: a motion, one of several, so many of several, or as many as one approves of.
ALTER TABLE vote ADD COLUMN question_kind TEXT NOT NULL DEFAULT 'motion'
    CHECK (question_kind IN ('motion', 'one_of', 'at_most', 'approval'));
-- next
-- The options word for word, a JSON list of texts; '' for a motion.
ALTER TABLE vote ADD COLUMN options TEXT NOT NULL DEFAULT '';
-- next
-- How many are to be chosen.
ALTER TABLE vote ADD COLUMN most INTEGER NOT NULL DEFAULT 1 CHECK (most >= 1);
-- next
-- The vote whose open places this one fills; null for all others.
ALTER TABLE vote ADD COLUMN run_off_of TEXT REFERENCES vote(id);
-- next
-- Where hands were counted section by section of the hall: a JSON list of names and figures; '' otherwise.
ALTER TABLE vote ADD COLUMN section_counts TEXT NOT NULL DEFAULT '';
-- next
-- Of a choice, once counted: votes by option, and the options chosen, best first; JSON lists of whole numbers, '' for none.
-- in_favour, against and abstained count people, each once, so that they are never more than those present.
ALTER TABLE vote ADD COLUMN option_votes TEXT NOT NULL DEFAULT '';
-- next
ALTER TABLE vote ADD COLUMN chosen TEXT NOT NULL DEFAULT '';
-- next
-- What is noted of a count on paper beside the papers. Its id is that of its vote.
CREATE TABLE ballot (
    id TEXT PRIMARY KEY REFERENCES vote(id), since INTEGER NOT NULL, seq INTEGER NOT NULL,
    meeting TEXT NOT NULL REFERENCES meeting(id),
    crew TEXT NOT NULL CHECK (crew LIKE '{%}'), -- who counts: a JSON object of parts and people, '{}' while nobody is named
    shown_empty INTEGER NOT NULL CHECK (shown_empty IN (0, 1)),
    issued INTEGER NOT NULL CHECK (issued >= 0), spare INTEGER NOT NULL CHECK (spare >= 0),
    voters INTEGER CHECK (voters >= 0),     -- null where the village does not test by it
    back INTEGER CHECK (back >= 0),         -- null while papers are being cast; more than were issued is a fault that is kept
    forged INTEGER NOT NULL CHECK (forged >= 0),
    secret_place INTEGER NOT NULL CHECK (secret_place IN (0, 1)), helped INTEGER NOT NULL CHECK (helped >= 0),
    observers TEXT NOT NULL,                -- a JSON list of names; '' for none
    board_strokes TEXT, board_spoiled INTEGER CHECK (board_spoiled >= 0), board_papers INTEGER CHECK (board_papers >= 0),
    board_taken_back TEXT NOT NULL,         -- a JSON list: why figures of the blackboard were taken back, each time; '' for never
    asks_recount INTEGER NOT NULL CHECK (asks_recount IN (0, 1)),
    acknowledged TEXT NOT NULL,             -- codes of warnings taken note of, with blanks between: 'W3 W5'
    CHECK ((board_strokes IS NULL) = (board_spoiled IS NULL) AND (board_strokes IS NULL) = (board_papers IS NULL))
) STRICT;
-- next
CREATE INDEX ballot_by_meeting ON ballot(meeting);
-- next
-- One paper as it was called. Their order stays in the book: no package, no page tells it.
CREATE TABLE called_paper (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    meeting TEXT NOT NULL REFERENCES meeting(id), vote TEXT NOT NULL REFERENCES vote(id),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 1), -- place in the stack
    strokes TEXT NOT NULL,                  -- rows of the tally that got one, ascending, with blanks between: '0', '1 4'; '' where it is spoiled
    spoiled TEXT NOT NULL CHECK (spoiled IN ('', 'too_many_marks', 'unreadable', 'wrong_mark', 'otherwise', 'no_name')),
    spoiled_words TEXT NOT NULL,
    sign_in TEXT REFERENCES sign_in(id),    -- whose name a paper of a named ballot bears; null for every secret one
    called_seq INTEGER NOT NULL, called_rank INTEGER NOT NULL, called_at TEXT NOT NULL,
    called_precision INTEGER NOT NULL, called_source INTEGER NOT NULL, called_operator TEXT NOT NULL,
    withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)), CHECK ((strokes = '') = (spoiled <> '')),
    CHECK (spoiled <> 'no_name' OR sign_in IS NULL)
) STRICT;
-- next
CREATE INDEX called_paper_by_vote ON called_paper(vote, called_rank);
-- next
-- A place in the stack is given again only when its call was taken back.
CREATE UNIQUE INDEX called_paper_once ON called_paper(vote, ordinal) WHERE withdrawn = 0;
-- next
-- One paper with a name for each who was there.
CREATE UNIQUE INDEX called_paper_once_each ON called_paper(vote, sign_in) WHERE withdrawn = 0 AND sign_in IS NOT NULL;
-- next
-- Twenty papers counted anew by another person, who did not see the first figures.
CREATE TABLE recounted_batch (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    meeting TEXT NOT NULL REFERENCES meeting(id), vote TEXT NOT NULL REFERENCES vote(id),
    batch INTEGER NOT NULL CHECK (batch >= 0), attempt INTEGER NOT NULL CHECK (attempt >= 1),
    strokes TEXT NOT NULL,                  -- figures by row of the tally, with blanks between: '14 5 0'
    spoiled INTEGER NOT NULL CHECK (spoiled >= 0), papers INTEGER NOT NULL CHECK (papers >= 0),
    recounter TEXT REFERENCES villager(id), recounter_written TEXT NOT NULL,
    counted_seq INTEGER NOT NULL, counted_rank INTEGER NOT NULL, counted_at TEXT NOT NULL,
    counted_precision INTEGER NOT NULL, counted_source INTEGER NOT NULL, counted_operator TEXT NOT NULL,
    CHECK ((recounter IS NULL) <> (recounter_written = ''))
) STRICT;
-- next
CREATE UNIQUE INDEX recounted_batch_once ON recounted_batch(vote, batch, attempt);
-- next
-- What one member answered in a roll call; the last that stands counts.
CREATE TABLE named_answer (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    meeting TEXT NOT NULL REFERENCES meeting(id), vote TEXT NOT NULL REFERENCES vote(id),
    sign_in TEXT NOT NULL REFERENCES sign_in(id), stroke INTEGER NOT NULL CHECK (stroke >= 0), -- the row of the tally
    given_seq INTEGER NOT NULL, given_rank INTEGER NOT NULL, given_at TEXT NOT NULL,
    given_precision INTEGER NOT NULL, given_source INTEGER NOT NULL, given_operator TEXT NOT NULL,
    withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1))
) STRICT;
-- next
CREATE INDEX named_answer_by_vote ON named_answer(vote, given_rank);
-- next
-- 不同意见, 保留意见: what somebody wants on record beside the result. named: their name may stand beside it.
CREATE TABLE dissent (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    meeting TEXT NOT NULL REFERENCES meeting(id), vote TEXT NOT NULL REFERENCES vote(id),
    whose TEXT REFERENCES villager(id), named INTEGER NOT NULL CHECK (named IN (0, 1)), words TEXT NOT NULL,
    said_seq INTEGER NOT NULL, said_rank INTEGER NOT NULL, said_at TEXT NOT NULL,
    said_precision INTEGER NOT NULL, said_source INTEGER NOT NULL, said_operator TEXT NOT NULL,
    withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)), CHECK (named = 0 OR whose IS NOT NULL)
) STRICT;
-- next
CREATE INDEX dissent_by_vote ON dissent(vote, said_rank);
-- next
CREATE TRIGGER ballot_is_kept BEFORE DELETE ON ballot
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER ballot_is_closed_insert BEFORE INSERT ON ballot
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (NEW.meeting, (SELECT meeting FROM ballot WHERE id = NEW.id)))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER ballot_is_closed_update BEFORE UPDATE ON ballot
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (OLD.meeting, NEW.meeting))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER called_paper_is_secret_insert BEFORE INSERT ON called_paper
WHEN NEW.sign_in IS NOT NULL AND NOT EXISTS (SELECT 1 FROM vote WHERE id = NEW.vote AND method = 'named_ballot')
BEGIN SELECT RAISE(ABORT, 'a secret paper is nobody''s'); END;
-- next
CREATE TRIGGER called_paper_is_secret_update BEFORE UPDATE ON called_paper
WHEN NEW.sign_in IS NOT NULL AND NOT EXISTS (SELECT 1 FROM vote WHERE id = NEW.vote AND method = 'named_ballot')
BEGIN SELECT RAISE(ABORT, 'a secret paper is nobody''s'); END;
-- next
CREATE TRIGGER called_paper_is_kept BEFORE DELETE ON called_paper
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER called_paper_is_closed_insert BEFORE INSERT ON called_paper
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (NEW.meeting, (SELECT meeting FROM called_paper WHERE id = NEW.id)))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER called_paper_is_closed_update BEFORE UPDATE ON called_paper
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (OLD.meeting, NEW.meeting))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER recounted_batch_is_kept BEFORE DELETE ON recounted_batch
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER recounted_batch_is_closed_insert BEFORE INSERT ON recounted_batch
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (NEW.meeting, (SELECT meeting FROM recounted_batch WHERE id = NEW.id)))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER recounted_batch_is_closed_update BEFORE UPDATE ON recounted_batch
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (OLD.meeting, NEW.meeting))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER named_answer_is_kept BEFORE DELETE ON named_answer
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER named_answer_is_closed_insert BEFORE INSERT ON named_answer
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (NEW.meeting, (SELECT meeting FROM named_answer WHERE id = NEW.id)))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER named_answer_is_closed_update BEFORE UPDATE ON named_answer
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (OLD.meeting, NEW.meeting))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER dissent_is_kept BEFORE DELETE ON dissent
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER dissent_is_closed_insert BEFORE INSERT ON dissent
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (NEW.meeting, (SELECT meeting FROM dissent WHERE id = NEW.id)))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER dissent_is_closed_update BEFORE UPDATE ON dissent
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (OLD.meeting, NEW.meeting))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
