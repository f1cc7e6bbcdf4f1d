-- Step 10: who has no voice in a body of theirs, why a meeting is held in parts, and of which term an open line is.
-- incapacity: '' where nothing is noted; else a JSON array of four texts: first day without full civil capacity, by which paper,
-- the first day of having it again ('' while it lacks), by which paper. Four more texts follow for each earlier time.
ALTER TABLE villager ADD COLUMN incapacity TEXT NOT NULL DEFAULT '';
-- next
-- The same of a Party member who has no vote.
ALTER TABLE villager ADD COLUMN no_party_vote TEXT NOT NULL DEFAULT '';
-- next
-- Why a further part is held (分片) where no law in force says that it may be; '' where one does.
ALTER TABLE session ADD COLUMN parts_reason TEXT NOT NULL DEFAULT '';
-- next
-- The term of office that an open line of a list tells; '' where it tells none.
ALTER TABLE open_seat_line ADD COLUMN held_from TEXT NOT NULL DEFAULT '';
-- next
ALTER TABLE open_seat_line ADD COLUMN held_until TEXT NOT NULL DEFAULT '';
