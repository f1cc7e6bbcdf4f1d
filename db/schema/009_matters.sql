-- Step 9: what a matter needs before it is decided.
DROP TABLE IF EXISTS no_such_table
