-- Step 13: paper and screen that nobody compared, and the households that a representative stands for, by name.
-- 0: the meeting went on without the sheets being counted; note says why.
ALTER TABLE sheet_reconciliation ADD COLUMN is_counted INTEGER NOT NULL DEFAULT 1;
-- next
-- 联户: one household that a 村民代表 stands for (Organic Law art. 29). household is null where nobody knows which one the words of the sheet mean.
CREATE TABLE stood_for (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    seat TEXT NOT NULL REFERENCES seat(id), household TEXT REFERENCES household(id),
    words TEXT NOT NULL, withdrawn INTEGER NOT NULL,
    CHECK (household IS NOT NULL OR words <> '')
) STRICT;
-- next
CREATE INDEX stood_for_by_seat ON stood_for(seat);
-- next
CREATE TRIGGER stood_for_is_kept BEFORE DELETE ON stood_for
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
