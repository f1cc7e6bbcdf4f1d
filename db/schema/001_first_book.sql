-- Step 1: the first book.
-- Every table of facts has a random public id (32 hexadecimal digits); `since` and `seq` are the numbers of the
-- journal lines that first and last wrote the row. There stand the time it was recorded, when it happened and how
-- exactly that is known, where it was taken from, who sat at the keyboard and its rank within the meeting.
-- Replaying the journal gives exactly these tables. Facts are never deleted: undo is a row marked as withdrawn.
-- Side tables (personal_number, village_secret, draft, journal_payload) may be erased.

CREATE TABLE journal (
    seq          INTEGER PRIMARY KEY CHECK (seq >= 1),
    kind         TEXT NOT NULL,             -- 'sign_in.admitted'
    subject      TEXT NOT NULL,             -- public id of the fact
    meeting      TEXT NOT NULL DEFAULT '',  -- public id of the meeting, '' outside one
    rank         INTEGER NOT NULL DEFAULT 0,
    recorded_at  TEXT NOT NULL,             -- wall clock when it was written down
    clock_doubt  INTEGER NOT NULL DEFAULT 0,-- 1: the clock stood before the line above
    happened_at  TEXT NOT NULL,
    precision    INTEGER NOT NULL,          -- 0 second, 1 minute, 2 day, 3 unknown
    source       INTEGER NOT NULL,          -- 0 live, 1 from paper
    operator     TEXT NOT NULL,
    leaf         TEXT NOT NULL,             -- SHA-256(salt || payload)
    chain        TEXT NOT NULL              -- SHA-256(previous chain || this line's header || leaf)
) STRICT;
-- next
CREATE INDEX journal_by_meeting ON journal(meeting, rank);
-- next
CREATE TABLE journal_payload (
    seq     INTEGER PRIMARY KEY REFERENCES journal(seq),
    salt    BLOB,
    payload BLOB,                           -- the very bytes that were hashed; NULL once erased
    key_id  TEXT,                           -- for encryption to come: which key
    nonce   BLOB
) STRICT;
-- next
CREATE TRIGGER journal_has_no_gaps BEFORE INSERT ON journal
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM journal)
BEGIN SELECT RAISE(ABORT, 'the journal has no gaps'); END;
-- next
CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
-- next
CREATE TRIGGER journal_is_never_cut BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
-- next
CREATE TABLE erasure (                      -- what was erased, and why; a payload gone without one is a fault
    id TEXT PRIMARY KEY,                    -- the number of the line whose payload is gone
    since INTEGER NOT NULL, seq INTEGER NOT NULL,
    line INTEGER NOT NULL UNIQUE REFERENCES journal(seq), reason TEXT NOT NULL
) STRICT;
-- next
CREATE TRIGGER payload_is_written_once BEFORE INSERT ON journal_payload
WHEN EXISTS (SELECT 1 FROM journal_payload WHERE seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'a payload can only be erased'); END;
-- next
CREATE TRIGGER payload_changes_only_to_nothing BEFORE UPDATE ON journal_payload
WHEN NEW.payload IS NOT NULL OR NEW.salt IS NOT NULL OR NEW.key_id IS NOT NULL OR NEW.nonce IS NOT NULL
    OR NEW.seq <> OLD.seq OR NOT EXISTS (SELECT 1 FROM erasure WHERE line = OLD.seq)
BEGIN SELECT RAISE(ABORT, 'a payload can only be erased'); END;
-- next
CREATE TRIGGER payload_keeps_its_row BEFORE DELETE ON journal_payload
BEGIN SELECT RAISE(ABORT, 'a payload can only be erased'); END;
-- next
CREATE TABLE book (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('village', 'township', 'practice')),
    incarnation INTEGER NOT NULL,           -- a restored backup begins the next one, so that a fork is seen
    incarnation_id TEXT NOT NULL            -- random: two restores of one backup are two incarnations
) STRICT;
-- next
CREATE TABLE schema_step (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL, step INTEGER NOT NULL
) STRICT;
-- next
CREATE TABLE setting (
    id TEXT PRIMARY KEY,                    -- the setting's name: 'language', 'large_text', 'operator'
    since INTEGER NOT NULL, seq INTEGER NOT NULL, value TEXT NOT NULL
) STRICT;
-- next
CREATE TABLE village (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    name TEXT NOT NULL, division_code TEXT NOT NULL, township TEXT NOT NULL,
    contact_name TEXT NOT NULL, contact_phone TEXT NOT NULL, township_phone TEXT NOT NULL, board_place TEXT NOT NULL,
    public_key TEXT NOT NULL                -- OpenSSH line of the village's signing key
) STRICT;
-- next
CREATE TABLE village_secret (
    id TEXT PRIMARY KEY REFERENCES village(id),
    secret BLOB NOT NULL, key_id TEXT, nonce BLOB
) STRICT;
-- next
CREATE TABLE roster_import (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    file_name TEXT NOT NULL, file_sha256 TEXT NOT NULL,
    rows_read INTEGER NOT NULL, accepted INTEGER NOT NULL, repaired INTEGER NOT NULL,
    doubtful INTEGER NOT NULL, refused INTEGER NOT NULL
) STRICT;
-- next
CREATE TABLE household (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    number TEXT NOT NULL, head_name TEXT NOT NULL, village_group TEXT NOT NULL
) STRICT;
-- next
-- Not unique: many villages count their households from 1 in each group.
CREATE INDEX household_by_number ON household(number);
-- next
CREATE TABLE villager (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    household TEXT NOT NULL REFERENCES household(id),
    name TEXT NOT NULL, sex INTEGER NOT NULL, birth TEXT NOT NULL, village_group TEXT NOT NULL,
    relation TEXT NOT NULL, ethnicity TEXT NOT NULL, party INTEGER NOT NULL, schooling TEXT NOT NULL,
    remark TEXT NOT NULL, doubt TEXT NOT NULL,
    status TEXT NOT NULL,                   -- 'listed' 在册, 'died' 去世, 'moved_away' 迁出, 'married_away' 婚迁
    numbers_commitment TEXT NOT NULL        -- SHA-256(salt || ID number || phone) of personal_number; '' once erased
) STRICT;
-- next
CREATE INDEX villager_by_household ON villager(household);
-- next
CREATE TABLE personal_number (
    villager TEXT PRIMARY KEY REFERENCES villager(id),
    citizen_id TEXT NOT NULL, phone TEXT NOT NULL, salt BLOB NOT NULL, key_id TEXT, nonce BLOB
) STRICT;
-- next
CREATE INDEX personal_number_by_citizen_id ON personal_number(citizen_id);
-- next
CREATE TABLE seat (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    villager TEXT NOT NULL REFERENCES villager(id),
    body TEXT NOT NULL, post TEXT NOT NULL, households INTEGER NOT NULL,
    held_from TEXT NOT NULL, held_until TEXT NOT NULL
) STRICT;
-- next
CREATE TABLE open_seat_line (               -- a line of a sheet that fits no villager, or two; settled by hand
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    sheet_row INTEGER NOT NULL, name TEXT NOT NULL, body TEXT NOT NULL, post TEXT NOT NULL,
    village_group TEXT NOT NULL, households INTEGER NOT NULL,
    reason TEXT NOT NULL, settled INTEGER NOT NULL
) STRICT;
-- next
CREATE TABLE topic (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    title TEXT NOT NULL, proposal TEXT NOT NULL, explanation TEXT NOT NULL,
    topic_class TEXT NOT NULL, origin TEXT NOT NULL, raised_by TEXT NOT NULL, raised_on TEXT NOT NULL,
    matter TEXT NOT NULL, funds TEXT NOT NULL, amount_fen INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL
) STRICT;
-- next
CREATE TABLE delegation (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    decided_on TEXT NOT NULL, matter TEXT NOT NULL, words TEXT NOT NULL,
    held_from TEXT NOT NULL, held_until TEXT NOT NULL,
    withdrawn INTEGER NOT NULL
) STRICT;
-- next
CREATE TABLE rule_pack (
    id TEXT PRIMARY KEY,                    -- SHA-256 of the exact text
    since INTEGER NOT NULL, seq INTEGER NOT NULL, name TEXT NOT NULL, content TEXT NOT NULL
) STRICT;
-- next
CREATE TABLE meeting (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    kind TEXT NOT NULL, term INTEGER NOT NULL, ordinal INTEGER NOT NULL,
    scheduled_at TEXT NOT NULL, place TEXT NOT NULL,
    -- Who is not of the roster (a township officer, a body) stands as written beside an empty id.
    chair TEXT REFERENCES villager(id), chair_written TEXT NOT NULL, chair_title TEXT NOT NULL,
    recorder TEXT REFERENCES villager(id), recorder_written TEXT NOT NULL,
    scrutineer TEXT REFERENCES villager(id), scrutineer_written TEXT NOT NULL,
    teller TEXT REFERENCES villager(id), teller_written TEXT NOT NULL,
    notice_given_on TEXT NOT NULL, contact TEXT NOT NULL,
    rule_pack TEXT NOT NULL, rule_pack_digest TEXT NOT NULL,
    base INTEGER NOT NULL, base_date TEXT NOT NULL, base_source TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('preparing', 'open', 'closed', 'cancelled')),
    opened_at TEXT NOT NULL, closed_at TEXT NOT NULL, number TEXT NOT NULL
) STRICT;
-- next
CREATE TABLE meeting_position (             -- where the facilitator stands; moves on after the minutes are closed
    id TEXT PRIMARY KEY REFERENCES meeting(id), since INTEGER NOT NULL, seq INTEGER NOT NULL,
    stage TEXT NOT NULL, item INTEGER NOT NULL, step TEXT NOT NULL
) STRICT;
-- next
CREATE TABLE session (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    meeting TEXT NOT NULL REFERENCES meeting(id), ordinal INTEGER NOT NULL,
    place TEXT NOT NULL, scheduled_at TEXT NOT NULL, opened_at TEXT NOT NULL, closed_at TEXT NOT NULL
) STRICT;
-- next
CREATE TABLE entitled (                     -- 应到: who should attend, taken when the meeting opens
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    meeting TEXT NOT NULL REFERENCES meeting(id), ordinal INTEGER NOT NULL,
    villager TEXT NOT NULL REFERENCES villager(id),
    capacity TEXT NOT NULL,                 -- in paper words: '村民代表、村委会副主任'
    withdrawn INTEGER NOT NULL
) STRICT;
-- next
CREATE UNIQUE INDEX entitled_once ON entitled(meeting, villager) WHERE withdrawn = 0;
-- next
CREATE TABLE agenda_item (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    meeting TEXT NOT NULL REFERENCES meeting(id), topic TEXT NOT NULL REFERENCES topic(id),
    ordinal INTEGER NOT NULL, title TEXT NOT NULL, explanation TEXT NOT NULL,
    delegation TEXT REFERENCES delegation(id), party_studied_on TEXT NOT NULL, party_studied_by TEXT NOT NULL,
    study_waiver TEXT NOT NULL,             -- why it is decided without a party study; '' unless it is
    purpose TEXT NOT NULL CHECK (purpose IN ('decide', 'hear')),
    ending TEXT NOT NULL, withdrawn INTEGER NOT NULL
) STRICT;
-- next
CREATE TABLE sign_in (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    meeting TEXT NOT NULL REFERENCES meeting(id), session TEXT NOT NULL REFERENCES session(id),
    villager TEXT NOT NULL REFERENCES villager(id), capacity TEXT NOT NULL,
    came_seq INTEGER NOT NULL, came_rank INTEGER NOT NULL, came_at TEXT NOT NULL,
    came_precision INTEGER NOT NULL, came_source INTEGER NOT NULL, came_operator TEXT NOT NULL,
    left_seq INTEGER, left_rank INTEGER, left_at TEXT,
    left_precision INTEGER, left_source INTEGER, left_operator TEXT,
    withdrawn INTEGER NOT NULL
) STRICT;
-- next
CREATE UNIQUE INDEX sign_in_once ON sign_in(meeting, villager) WHERE withdrawn = 0 AND left_seq IS NULL;
-- next
CREATE TABLE remark (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    meeting TEXT NOT NULL REFERENCES meeting(id), session TEXT REFERENCES session(id),
    item TEXT NOT NULL REFERENCES agenda_item(id),
    speaker TEXT REFERENCES villager(id), named INTEGER NOT NULL, words TEXT NOT NULL,
    said_seq INTEGER NOT NULL, said_rank INTEGER NOT NULL, said_at TEXT NOT NULL,
    said_precision INTEGER NOT NULL, said_source INTEGER NOT NULL, said_operator TEXT NOT NULL,
    withdrawn INTEGER NOT NULL
) STRICT;
-- next
CREATE TABLE point (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    meeting TEXT NOT NULL REFERENCES meeting(id), session TEXT REFERENCES session(id),
    item TEXT NOT NULL REFERENCES agenda_item(id),
    column_name TEXT NOT NULL CHECK (column_name IN ('agreed', 'disputed', 'to_check')), words TEXT NOT NULL,
    noted_seq INTEGER NOT NULL, noted_rank INTEGER NOT NULL, noted_at TEXT NOT NULL,
    noted_precision INTEGER NOT NULL, noted_source INTEGER NOT NULL, noted_operator TEXT NOT NULL,
    withdrawn INTEGER NOT NULL
) STRICT;
-- next
CREATE TABLE vote (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    meeting TEXT NOT NULL REFERENCES meeting(id), session TEXT REFERENCES session(id),
    item TEXT NOT NULL REFERENCES agenda_item(id), ordinal INTEGER NOT NULL, motion TEXT NOT NULL, method TEXT NOT NULL,
    opened_seq INTEGER NOT NULL, opened_rank INTEGER NOT NULL, opened_at TEXT NOT NULL,
    opened_precision INTEGER NOT NULL, opened_source INTEGER NOT NULL, opened_operator TEXT NOT NULL,
    base INTEGER, present INTEGER, quorum INTEGER,
    in_favour INTEGER, against INTEGER, abstained INTEGER,
    passed INTEGER, required INTEGER, article TEXT,
    counted_seq INTEGER, counted_rank INTEGER, counted_at TEXT,
    counted_precision INTEGER, counted_source INTEGER, counted_operator TEXT,
    withdrawn INTEGER NOT NULL,
    CHECK (counted_seq IS NULL OR in_favour + against + abstained <= present)
) STRICT;
-- next
CREATE TABLE resolution (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    meeting TEXT NOT NULL REFERENCES meeting(id), item TEXT NOT NULL REFERENCES agenda_item(id),
    vote TEXT NOT NULL UNIQUE REFERENCES vote(id), words TEXT NOT NULL,
    owner TEXT REFERENCES villager(id), owner_written TEXT NOT NULL,
    supervisor TEXT REFERENCES villager(id), supervisor_written TEXT NOT NULL,
    deadline TEXT NOT NULL, resources TEXT NOT NULL,
    made_seq INTEGER NOT NULL, made_rank INTEGER NOT NULL, made_at TEXT NOT NULL,
    made_precision INTEGER NOT NULL, made_source INTEGER NOT NULL, made_operator TEXT NOT NULL,
    CHECK ((owner IS NULL) <> (owner_written = '')), CHECK ((supervisor IS NULL) <> (supervisor_written = ''))
) STRICT;
-- next
CREATE TABLE progress (                     -- 跟踪落实: what was done about a resolution since
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    resolution TEXT NOT NULL REFERENCES resolution(id), words TEXT NOT NULL, done INTEGER NOT NULL,
    noted_seq INTEGER NOT NULL, noted_rank INTEGER NOT NULL, noted_at TEXT NOT NULL,
    noted_precision INTEGER NOT NULL, noted_source INTEGER NOT NULL, noted_operator TEXT NOT NULL,
    withdrawn INTEGER NOT NULL
) STRICT;
-- next
CREATE TABLE minutes (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    meeting TEXT NOT NULL UNIQUE REFERENCES meeting(id), number TEXT NOT NULL UNIQUE,
    canonical TEXT NOT NULL, digest TEXT NOT NULL
) STRICT;
-- next
CREATE TABLE notice (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    meeting TEXT NOT NULL REFERENCES meeting(id), item TEXT REFERENCES agenda_item(id),
    kind TEXT NOT NULL, content TEXT NOT NULL, -- the exact wording that was printed
    posted_on TEXT NOT NULL, posted_until TEXT NOT NULL, withdrawn INTEGER NOT NULL
) STRICT;
-- next
CREATE TABLE handover (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    number INTEGER NOT NULL UNIQUE, package_name TEXT NOT NULL, tag_manifest_sha512 TEXT NOT NULL,
    made_at TEXT NOT NULL
) STRICT;
-- next
CREATE TABLE handover_meeting (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    handover TEXT NOT NULL REFERENCES handover(id), ordinal INTEGER NOT NULL,
    meeting TEXT NOT NULL REFERENCES meeting(id)
) STRICT;
-- next
CREATE TABLE draft (                        -- what is being typed right now; no fact, not in the journal
    place TEXT PRIMARY KEY, words TEXT NOT NULL
) STRICT;
-- next
CREATE INDEX session_by_meeting ON session(meeting);
-- next
CREATE INDEX entitled_by_meeting ON entitled(meeting);
-- next
CREATE INDEX agenda_item_by_meeting ON agenda_item(meeting);
-- next
CREATE INDEX sign_in_by_meeting ON sign_in(meeting);
-- next
CREATE INDEX remark_by_meeting ON remark(meeting);
-- next
CREATE INDEX point_by_meeting ON point(meeting);
-- next
CREATE INDEX vote_by_meeting ON vote(meeting);
-- next
CREATE INDEX resolution_by_meeting ON resolution(meeting);
-- next
CREATE INDEX notice_by_meeting ON notice(meeting);
-- next
CREATE INDEX seat_by_villager ON seat(villager);
-- next
CREATE INDEX progress_by_resolution ON progress(resolution);
-- next
CREATE INDEX handover_meeting_by_handover ON handover_meeting(handover);
