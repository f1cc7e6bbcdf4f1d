-- Step 5: the dossiers of 四议两公开 and the register of delegations.
DROP TABLE IF EXISTS no_such_table
