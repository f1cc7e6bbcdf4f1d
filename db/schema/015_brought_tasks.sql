-- Step 15: which of the points merged into this one brought who finds it out, and which the answer; parted, they take it along.
ALTER TABLE point ADD COLUMN checker_from TEXT REFERENCES point(id);
-- next
ALTER TABLE point ADD COLUMN answer_from TEXT REFERENCES point(id);
