#include "app/minutes/draft_attendance.h"

#include "app/attendance/attendance.h"
#include "app/attendance/capacity_words.h"
#include "app/attendance/quorum.h"
#include "app/meeting/meeting_change.h"
#include "app/minutes/draft_order.h"
#include "app/minutes/draft_words.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

QString nameOf(const MinutesSource &source, const VillagerId &who)
{
    return source.villagers.value(who).name;
}

/// Whether somebody who is no member of the meeting was counted in a vote of it.
bool votedBeside(const MinutesSource &source, const SignIn &signIn)
{
    return std::ranges::any_of(source.votes, [&signIn](const Vote &vote) {
        return vote.snapshot && vote.snapshot->by == VotesBy::CollectiveMembers && vote.present.contains(signIn.id);
    });
}

QString capacityOf(const MinutesSource &source, const SignIn &signIn, bool isCounted)
{
    QString capacity = capacityWords(signIn.villager, source.seats, source.meeting.scheduledAt.date());
    if (isCounted && signIn.household)
        return capacity.isEmpty() ? u"户代表"_s : u"户代表、"_s + capacity;
    if (!isCounted && votedBeside(source, signIn))
        return votingMember();
    if (!isCounted)
        return capacity.isEmpty() ? u"旁听"_s : capacity + u"（列席）"_s;
    return capacity;
}

AttendanceLine attendanceLine(const MinutesSource &source, const SignIn &signIn, bool isCounted)
{
    const Villager villager = source.villagers.value(signIn.villager);
    AttendanceLine line;
    line.name = villager.name;
    line.group = villager.group;
    line.capacity = capacityOf(source, signIn, isCounted);
    line.cameAt = timeWords(signIn.came.circumstance);
    if (signIn.left)
        line.leftAt = timeWords(signIn.left->circumstance);
    line.fromPaper = signIn.came.circumstance.source == Source::Paper;
    line.typedAt = typedWords(source, signIn.came);
    line.assistedBy = signIn.assistedBy.trimmed();
    const Proxy *letter = signIn.proxy ? byId(source.proxies, *signIn.proxy) : nullptr;
    if (letter)
        line.heldBy = nameOf(source, letter->holder);
    return line;
}

AttendanceLine guestLine(const MinutesSource &source, const OutsideObserver &guest)
{
    return {.name = guest.name,
            .group = {},
            .capacity = guest.office.isEmpty() ? u"列席"_s : guest.office + u"（列席）"_s,
            .cameAt = timeWords(guest.came.circumstance),
            .leftAt = guest.left ? timeWords(guest.left->circumstance) : QString(),
            .fromPaper = guest.came.circumstance.source == Source::Paper,
            .typedAt = typedWords(source, guest.came)};
}

void layBase(const MinutesSource &source, const Attendance &attendance, Minutes &minutes)
{
    const Meeting &meeting = source.meeting;
    minutes.base = meeting.base > 0 ? meeting.base : attendance.base();
    minutes.baseSource = meeting.baseSource.isEmpty() ? source.card.baseSource : meeting.baseSource;
    if (meeting.baseDate.isValid())
        minutes.baseSource += u"，计至"_s + paperDate(meeting.baseDate);
    minutes.byHouseholds = source.card.countsHouseholds();
    minutes.present = int(attendance.attendedMembers().size());
    const Quorum quorum = Quorum::of(source.card, minutes.base, minutes.present);
    minutes.quorum = quorum.needed;
    minutes.quorumArticle = quorum.article;
    for (const BaseExclusion &exclusion : source.course.exclusions) {
        if (exclusion.withdrawn)
            continue;
        minutes.exclusions.append({nameOf(source, exclusion.villager), exclusion.reason.trimmed(),
                                   exclusion.announced ? timeWords(exclusion.announced->circumstance) : QString()});
    }
    if (!minutes.exclusions.isEmpty())
        minutes.exclusionsArticle = source.card.baseExclusionsArticle;
}

/// Of each sitting the last comparison, in the order in which the sittings first had one.
QList<SheetCountLine> sheetCountsOf(const MinutesSource &source)
{
    QList<SessionId> sittings;
    QHash<SessionId, SheetCountLine> lines;
    for (const SheetReconciliation &one : source.sheetCounts) {
        if (one.withdrawn)
            continue;
        if (!sittings.contains(one.session))
            sittings.append(one.session);
        lines.insert(one.session, {{}, one.isCounted, one.onPaper, one.onScreen, one.agrees() ? QString() : one.note.trimmed()});
    }
    for (const MeetingPart &part : source.plan.isInParts() ? source.plan.parts : QList<MeetingPart>()) {
        if (lines.contains(part.session.id))
            lines[part.session.id].part = partName(part.session.ordinal);
    }
    QList<SheetCountLine> counts;
    for (const SessionId &sitting : std::as_const(sittings))
        counts.append(lines.value(sitting));
    return counts;
}

} // namespace

QString votingMember()
{
    return u"集体成员（只参加集体成员的表决）"_s;
}

void layAttendance(const MinutesSource &source, Minutes &minutes)
{
    const Attendance attendance = Attendance::of(source.members, source.signIns);
    layBase(source, attendance, minutes);
    for (const SignIn &signIn : inOrder(source.signIns, &SignIn::came)) {
        const bool isCounted = attendance.counts(signIn);
        (isCounted ? minutes.members : minutes.observers).append(attendanceLine(source, signIn, isCounted));
    }
    for (const OutsideObserver &guest : inOrder(source.guests, &OutsideObserver::came))
        minutes.observers.append(guestLine(source, guest));
    minutes.sheetCounts = sheetCountsOf(source);
    for (const Proxy &letter : inOrder(source.proxies, &Proxy::shown)) {
        minutes.letters.append({nameOf(source, letter.principal), nameOf(source, letter.holder), letter.matter.trimmed(),
                                letter.powers.trimmed(), paperDate(letter.signedOn), paperDate(letter.validUntil)});
    }
    for (const VillagerId &member : attendance.absentMembers()) {
        const bool excused = std::ranges::any_of(source.leaves, [&member](const LeaveOfAbsence &leave) {
            return !leave.withdrawn && leave.villager == member;
        });
        minutes.absent.append(excused ? nameOf(source, member) + u"（请假）"_s : nameOf(source, member));
    }
}

QString nameIn(const MinutesSource &source, const Appointee &who)
{
    return who.villager ? nameOf(source, *who.villager) : who.written;
}

QString chairWords(const MinutesSource &source, const Appointee &chair, const QString &posts)
{
    const QString name = nameIn(source, chair);
    QString words = posts;
    if (words.isEmpty() && chair.villager)
        words = officeWords(*chair.villager, source.seats, source.meeting.scheduledAt.date());
    return words.isEmpty() ? name : u"%1（%2）"_s.arg(name, words);
}

QString typedWords(const MinutesSource &source, const Moment &moment)
{
    if (moment.circumstance.source != Source::Paper)
        return {};
    const QDateTime typed = source.course.typedAt.value(moment.sequence);
    return typed.isValid() ? paperDate(typed.date()) + typed.toString(u"HH:mm"_s) : QString();
}

} // namespace yishibu
