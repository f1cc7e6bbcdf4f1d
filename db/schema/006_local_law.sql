-- Step 6: what a place sets itself: settings, packs brought by the township, holidays.
-- One row, 'local': what the village sets where the law leaves it open. content is the text of LocalSettings.
CREATE TABLE local_settings (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    content TEXT NOT NULL
) STRICT;
-- next
CREATE TRIGGER local_settings_is_kept BEFORE DELETE ON local_settings
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
-- Who may bring rule packs: the township's keys, by the fingerprint as it was compared.
CREATE TABLE township_signer (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    name TEXT NOT NULL, public_key TEXT NOT NULL, trusted_on TEXT NOT NULL, withdrawn INTEGER NOT NULL
) STRICT;
-- next
CREATE TRIGGER township_signer_is_kept BEFORE DELETE ON township_signer
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
-- A rule pack that the township brought, with its signature; withdrawn_on is '' while it holds.
CREATE TABLE brought_pack (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    rule_pack TEXT NOT NULL REFERENCES rule_pack(id), signature TEXT NOT NULL,
    signer TEXT NOT NULL REFERENCES township_signer(id), brought_on TEXT NOT NULL,
    withdrawn_on TEXT NOT NULL, withdrawn_why TEXT NOT NULL
) STRICT;
-- next
CREATE TRIGGER brought_pack_is_kept BEFORE DELETE ON brought_pack
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
-- One row a day, by its date: a public holiday written in, or one struck off the list the program came with.
CREATE TABLE holiday (
    id TEXT PRIMARY KEY, since INTEGER NOT NULL, seq INTEGER NOT NULL,
    name TEXT NOT NULL, source TEXT NOT NULL, is_off INTEGER NOT NULL
) STRICT;
-- next
CREATE TRIGGER holiday_is_kept BEFORE DELETE ON holiday
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
