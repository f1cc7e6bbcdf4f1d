-- Step 9: what a matter needs before it is decided. All of it belongs to a topic of the pool, whatever meeting takes it up.
-- At its end: who was taken into the register by mistake.
-- One answer of the content pre-check; it holds for the words of the topic with that digest.
CREATE TABLE check_answer (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    topic TEXT NOT NULL REFERENCES topic(id),
    question TEXT NOT NULL,                 -- id of the question in resources/rules/checks
    verdict TEXT NOT NULL,                  -- 'clear', 'breaches'
    remark TEXT NOT NULL, answered_on TEXT NOT NULL,
    words_digest TEXT NOT NULL              -- SHA-256 in hex of what was looked at
) STRICT;
-- next
CREATE UNIQUE INDEX check_answer_is_one ON check_answer(topic, question);
-- next
CREATE TRIGGER check_answer_is_kept BEFORE DELETE ON check_answer
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
-- A household that a topic touches, and what it said when it was asked.
CREATE TABLE household_asked (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    topic TEXT NOT NULL REFERENCES topic(id), household TEXT NOT NULL REFERENCES household(id),
    asked_on TEXT NOT NULL,                 -- '' while it was not
    stance TEXT NOT NULL,                   -- 'in_favour', 'against', 'otherwise'
    answer TEXT NOT NULL,                   -- in its words; why it was not asked, where it was not
    withdrawn INTEGER NOT NULL
) STRICT;
-- next
CREATE UNIQUE INDEX household_is_asked_once ON household_asked(topic, household) WHERE withdrawn = 0;
-- next
CREATE TRIGGER household_asked_is_kept BEFORE DELETE ON household_asked
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
-- What a legal adviser said of a topic; the signed paper itself stays outside the book, under its digest.
CREATE TABLE adviser_opinion (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    topic TEXT NOT NULL REFERENCES topic(id),
    adviser TEXT NOT NULL, office TEXT NOT NULL, given_on TEXT NOT NULL, words TEXT NOT NULL,
    file_name TEXT NOT NULL, file_sha256 TEXT NOT NULL,
    withdrawn INTEGER NOT NULL
) STRICT;
-- next
CREATE INDEX adviser_opinion_by_topic ON adviser_opinion(topic);
-- next
CREATE TRIGGER adviser_opinion_is_kept BEFORE DELETE ON adviser_opinion
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
-- 1: taken into the register by mistake, and why; in no list and no count any more. Nothing else of the book names them.
ALTER TABLE villager ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0;
-- next
ALTER TABLE villager ADD COLUMN withdrawn_because TEXT NOT NULL DEFAULT '';
-- next
-- 1: began with such a person, and nobody else ever belonged to it.
ALTER TABLE household ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0;
