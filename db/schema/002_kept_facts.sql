-- Step 2: facts are kept. Undo is a row marked as withdrawn, erasing is a row with its words blanked.
CREATE TRIGGER erasure_is_kept BEFORE DELETE ON erasure
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER book_is_kept BEFORE DELETE ON book
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER schema_step_is_kept BEFORE DELETE ON schema_step
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER setting_is_kept BEFORE DELETE ON setting
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER village_is_kept BEFORE DELETE ON village
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER roster_import_is_kept BEFORE DELETE ON roster_import
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER household_is_kept BEFORE DELETE ON household
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER villager_is_kept BEFORE DELETE ON villager
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER seat_is_kept BEFORE DELETE ON seat
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER open_seat_line_is_kept BEFORE DELETE ON open_seat_line
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER topic_is_kept BEFORE DELETE ON topic
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER delegation_is_kept BEFORE DELETE ON delegation
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER rule_pack_is_kept BEFORE DELETE ON rule_pack
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER meeting_is_kept BEFORE DELETE ON meeting
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER meeting_position_is_kept BEFORE DELETE ON meeting_position
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER session_is_kept BEFORE DELETE ON session
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER entitled_is_kept BEFORE DELETE ON entitled
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER agenda_item_is_kept BEFORE DELETE ON agenda_item
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER sign_in_is_kept BEFORE DELETE ON sign_in
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER remark_is_kept BEFORE DELETE ON remark
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER point_is_kept BEFORE DELETE ON point
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER vote_is_kept BEFORE DELETE ON vote
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER resolution_is_kept BEFORE DELETE ON resolution
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER progress_is_kept BEFORE DELETE ON progress
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER minutes_is_kept BEFORE DELETE ON minutes
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER notice_is_kept BEFORE DELETE ON notice
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER handover_is_kept BEFORE DELETE ON handover
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
CREATE TRIGGER handover_meeting_is_kept BEFORE DELETE ON handover_meeting
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
-- next
-- What a pack's digest stands for does not change.
CREATE TRIGGER rule_pack_stays BEFORE UPDATE ON rule_pack WHEN NEW.id <> OLD.id OR NEW.content <> OLD.content
BEGIN SELECT RAISE(ABORT, 'a rule pack never changes'); END;
-- next
-- A meeting with minutes is closed: nothing comes in, nothing changes, nothing moves in or out. The rows of its
-- position, notices, progress and handovers go on.
CREATE TRIGGER meeting_is_closed_insert BEFORE INSERT ON meeting
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting = NEW.id)
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER meeting_is_closed_update BEFORE UPDATE ON meeting
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (OLD.id, NEW.id))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER minutes_are_closed_insert BEFORE INSERT ON minutes
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting = NEW.meeting OR id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER minutes_are_closed_update BEFORE UPDATE ON minutes
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER session_is_closed_insert BEFORE INSERT ON session
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (NEW.meeting, (SELECT meeting FROM session WHERE id = NEW.id)))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER session_is_closed_update BEFORE UPDATE ON session
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (OLD.meeting, NEW.meeting))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER entitled_is_closed_insert BEFORE INSERT ON entitled
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (NEW.meeting, (SELECT meeting FROM entitled WHERE id = NEW.id)))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER entitled_is_closed_update BEFORE UPDATE ON entitled
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (OLD.meeting, NEW.meeting))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER agenda_item_is_closed_insert BEFORE INSERT ON agenda_item
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (NEW.meeting, (SELECT meeting FROM agenda_item WHERE id = NEW.id)))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER agenda_item_is_closed_update BEFORE UPDATE ON agenda_item
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (OLD.meeting, NEW.meeting))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER sign_in_is_closed_insert BEFORE INSERT ON sign_in
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (NEW.meeting, (SELECT meeting FROM sign_in WHERE id = NEW.id)))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER sign_in_is_closed_update BEFORE UPDATE ON sign_in
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (OLD.meeting, NEW.meeting))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER remark_is_closed_insert BEFORE INSERT ON remark
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (NEW.meeting, (SELECT meeting FROM remark WHERE id = NEW.id)))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER remark_is_closed_update BEFORE UPDATE ON remark
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (OLD.meeting, NEW.meeting))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER point_is_closed_insert BEFORE INSERT ON point
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (NEW.meeting, (SELECT meeting FROM point WHERE id = NEW.id)))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER point_is_closed_update BEFORE UPDATE ON point
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (OLD.meeting, NEW.meeting))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER vote_is_closed_insert BEFORE INSERT ON vote
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (NEW.meeting, (SELECT meeting FROM vote WHERE id = NEW.id)))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER vote_is_closed_update BEFORE UPDATE ON vote
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (OLD.meeting, NEW.meeting))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER resolution_is_closed_insert BEFORE INSERT ON resolution
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (NEW.meeting, (SELECT meeting FROM resolution WHERE id = NEW.id)))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
-- next
CREATE TRIGGER resolution_is_closed_update BEFORE UPDATE ON resolution
WHEN EXISTS (SELECT 1 FROM minutes WHERE meeting IN (OLD.meeting, NEW.meeting))
BEGIN SELECT RAISE(ABORT, 'meeting is closed'); END;
