-- Step 7: what is on record of the course of a meeting.
DROP TABLE IF EXISTS no_such_table
