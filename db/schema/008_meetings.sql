-- Step 8: how a meeting is made, held in parts, put off or called off.
DROP TABLE IF EXISTS no_such_table
