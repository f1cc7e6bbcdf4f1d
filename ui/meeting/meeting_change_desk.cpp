#include "ui/meeting/meeting_desk.h"

#include "app/meeting/day_of_opening.h"
#include "app/meeting/meeting_change.h"
#include "app/notice/wording.h"
#include "db/book.h"
#include "db/stores/course_store.h"
#include "db/stores/meeting_plan_store.h"
#include "db/stores/meeting_store.h"
#include "ui/hall/hall.h"
#include "ui/hall/notice_shelf.h"

using namespace Qt::StringLiterals;

namespace yishibu {

// What becomes of a meeting: put off, called off, held in parts.

Done MeetingDesk::keepChange(const MeetingChange &change, const Meeting &after, const QList<MeetingPart> &moved)
{
    return then(m_book.meetingPlans().change(change, after, moved, m_clock.now()), [&] { return enter(after.id); });
}

Done MeetingDesk::putOff(const QDateTime &to, const QString &reason)
{
    const Meeting &before = m_hall.meeting();
    if (const Done may = mayPutOff(before, to, reason, m_clock.now()); !may)
        return may;
    return changeTime(to, reason);
}

/// A day or hour that people know of is changed on record, with its reason.
Done MeetingDesk::mayRetime(const Meeting &meeting) const
{
    const auto kept = m_book.meetings().meeting(meeting.id);
    const auto known = m_book.meetingPlans().of(meeting.id);
    const auto course = m_book.course().of(meeting.id);
    if (!kept || !known || !course)
        return std::unexpected(!kept ? kept.error() : !known ? known.error() : course.error());
    return *kept ? mayTypeOver(**kept, meeting.scheduledAt, known->isInParts(), course->lateEntry.has_value()) : Done();
}

Done MeetingDesk::changeTime(const QDateTime &to, const QString &reason)
{
    const Meeting before = m_hall.meeting();
    const Law law = lawOf(to.date());
    const RuleCard *card = law.card(before.kind);
    if (!card)
        return std::unexpected(Reason::refusal(MeetingRefusal::NoLawForThatDay));
    const MeetingChange change{.meeting = before.id,
                               .kind = MeetingChange::Kind::PutOff,
                               .formerAt = before.scheduledAt,
                               .newAt = to,
                               .noticeGivenOn = before.noticeGivenOn,
                               .reason = reason.trimmed(),
                               .decidedOn = m_clock.today()};
    const auto known = plan();
    if (!known)
        return std::unexpected(known.error());
    Meeting after = yishibu::putOff(before, to);
    after.kindName = card->name;
    return keepChange(change, after, partsMovedAlong(known->parts, before.scheduledAt, to));
}

Done MeetingDesk::callOff(const QString &reason)
{
    const Meeting &before = m_hall.meeting();
    if (const Done may = mayCallOff(before, reason); !may)
        return may;
    const MeetingChange change{.meeting = before.id,
                               .kind = MeetingChange::Kind::CalledOff,
                               .formerAt = before.scheduledAt,
                               .newAt = {},
                               .noticeGivenOn = before.noticeGivenOn,
                               .reason = reason.trimmed(),
                               .decidedOn = m_clock.today()};
    return keepChange(change, yishibu::callOff(before));
}

Done MeetingDesk::takePlaceAfterAll(const QString &because)
{
    const Meeting &before = m_hall.meeting();
    if (const Done may = mayTakePlaceAfterAll(before, because); !may)
        return may;
    const auto known = plan();
    if (!known)
        return std::unexpected(known.error());
    const MeetingChange *standing = known->standingChange();
    if (!standing || standing->kind != MeetingChange::Kind::CalledOff)
        return std::unexpected(Reason::refusal(PlanRefusal::NotCalledOff));
    MeetingChange change = *standing;
    change.withdrawn = true;
    change.withdrawnBecause = because.trimmed();
    return keepChange(change, yishibu::takePlaceAfterAll(before));
}

Outcome<Notice> MeetingDesk::changeNotice() const
{
    const auto known = plan();
    if (!known)
        return std::unexpected(known.error());
    const MeetingChange *change = known->standingChange();
    if (!change)
        return std::unexpected(Reason::refusal(PlanRefusal::NothingChanged));
    const bool putOff = change->kind == MeetingChange::Kind::PutOff;
    const auto words = noticeTemplateNamed(putOff ? u"meeting-put-off.txt"_s : u"meeting-called-off.txt"_s);
    if (!words)
        return std::unexpected(words.error());
    const Village village = m_hall.village().value_or(Village{});
    return yishibu::changeNotice(*words, village, m_hall.meeting(), *known, u"各位"_s + m_hall.card().whoAttends, m_clock.today(),
                                 m_hall.isPractice(), conveningOf(m_hall.card(), m_hall.law(), village));
}

Outcome<QHash<MeetingId, MeetingChange>> MeetingDesk::standingChanges() const
{
    const auto all = m_book.meetingPlans().changes();
    if (!all)
        return std::unexpected(all.error());
    QHash<MeetingId, MeetingChange> last;
    for (const MeetingChange &change : *all)
        last.insert(change.meeting, change);
    return last;
}

Done MeetingDesk::addPart(const QString &place, const QDateTime &at, const QString &reason)
{
    const auto known = plan();
    if (!known)
        return std::unexpected(known.error());
    const RuleCard &card = m_hall.card();
    if (const Done may = then(mayAddPart(m_hall.meeting(), known->parts, place, at), [&] { return mayBeInParts(card, reason); }); !may)
        return may;
    const int ordinal = known->parts.isEmpty() ? 2 : known->parts.last().session.ordinal + 1;
    const MeetingPart part{{.meeting = m_hall.meeting().id, .ordinal = ordinal, .place = place.trimmed(), .scheduledAt = at}, {}, {},
                           card.partsArticle.isEmpty() ? reason.simplified() : QString()};
    return then(m_book.meetingPlans().add(part, m_clock.now()), [this] { return reloadParts(); });
}

Done MeetingDesk::dropPart(const MeetingPart &part)
{
    if (part.session.ordinal == 1)
        return std::unexpected(Reason::refusal(PlanRefusal::OpeningPart));
    if (part.openedAt.isValid())
        return std::unexpected(Reason::refusal(PlanRefusal::AlreadyBegun));
    return then(m_book.meetingPlans().withdraw(part, m_clock.now()), [this] { return reloadParts(); });
}

Done MeetingDesk::reloadParts()
{
    const auto known = plan();
    if (!known)
        return std::unexpected(known.error());
    m_hall.setParts(known->parts);
    return {};
}

Done MeetingDesk::beginNextPart()
{
    const auto known = plan();
    if (!known)
        return std::unexpected(known.error());
    auto next = nextPart(m_hall.meeting(), known->parts, m_hall.votes());
    if (!next)
        return std::unexpected(next.error());
    if (const Done may = mayBeginOn(*next, m_hall.course().lateEntry, m_clock.today()); !may)
        return may;
    const auto sitting = m_book.meetingPlans().sitting(m_hall.meeting().id);
    if (!sitting)
        return std::unexpected(sitting.error());
    MeetingPart ended = sitting->value_or(known->parts.first());
    // Of a late entry no more is known than when the part was called.
    const Circumstance how = happeningIn(*next, m_hall.course(), m_hall.meeting(), m_clock.now());
    ended.closedAt = how.happenedAt;
    next->openedAt = how.happenedAt;
    return then(m_book.meetingPlans().goOn(ended, *next, how, m_clock.now()), [this] { return enter(MeetingId(m_hall.meeting().id)); });
}

} // namespace yishibu
