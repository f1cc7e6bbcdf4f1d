-- Step 6: what a place sets itself: settings, packs brought by the township, holidays.
DROP TABLE IF EXISTS no_such_table
