#include "app/meeting/course.h"

#include "app/agenda/planned_time.h"
#include "app/meeting/item_end.h"
#include "app/meeting/roles.h"
#include "app/meeting/urgent_notice.h"
#include "app/rules/day_count.h"

#include <algorithm>

namespace yishibu {

namespace {

void lookAtNotice(const MeetingFacts &facts, QList<MeetingWarning> &warnings)
{
    const QDate given = facts.meeting.noticeGivenOn;
    const QDate day = facts.meeting.scheduledAt.date();
    if (given.isValid() && !day.isValid())
        return;
    const int asked = facts.card.noticeDays;
    const QList<qint64> figures{given.isValid() ? given.daysTo(day) : 0, asked};
    const QString &source = facts.card.noticeSource;
    const QString reason = urgentReasonOf(facts.meeting, given, facts.card, facts.law.holidays);
    if (!reason.isEmpty())
        return warnings.append({MeetingGap::NoticeUrgent, figures, facts.card.urgentArticle, {reason}});
    switch (noticeStanding(given, day, asked, facts.law.holidays)) {
    case NoticeStanding::Enough: return;
    case NoticeStanding::NotGiven: return warnings.append({MeetingGap::NoticeNotGiven, {}, source});
    case NoticeStanding::Arguable: return warnings.append({MeetingGap::NoticeTight, figures, source});
    case NoticeStanding::TooLate: return warnings.append({MeetingGap::NoticeLate, figures, source});
    }
}

/// Reports and accounts lie open before the meeting; on which days is said, whether they do nobody here can know.
void lookAtPapers(const MeetingFacts &facts, QList<MeetingWarning> &warnings)
{
    const QDate day = facts.meeting.scheduledAt.date();
    const int days = facts.card.papersOpenDays;
    if (days > 0 && day.isValid())
        warnings.append({MeetingGap::PapersLieOpen, {days, latestSafeNotice(day, days, facts.law.holidays).toJulianDay()},
                         facts.card.papersOpenArticle});
}

void lookAtTime(const MeetingFacts &facts, QList<MeetingWarning> &warnings)
{
    const PlannedTime time = plannedTimeOf(facts.items, facts.meeting.eveningMinutes);
    if (!time.fits())
        warnings.append({MeetingGap::EveningTooShort, {time.items, time.evening}, {}});
}

/// What rests on a delegation may go back to where it came from.
void lookAtHandBack(const AgendaItem &item, const MeetingFacts &facts, QList<MeetingWarning> &warnings)
{
    const QString article = handBackOf(item, facts.card);
    if (!article.isEmpty())
        warnings.append({MeetingGap::MayBeHandedBack, {item.ordinal}, article});
}

void lookAtResolution(const Resolution &resolution, const Appointee &chair, int ordinal,
                      QList<MeetingWarning> &warnings)
{
    if (chair == resolution.owner)
        warnings.append({MeetingGap::ChairIsOwner, {ordinal}, {}});
    if (chair == resolution.supervisor)
        warnings.append({MeetingGap::ChairIsSupervisor, {ordinal}, {}});
    if (resolution.owner == resolution.supervisor)
        warnings.append({MeetingGap::OwnerIsSupervisor, {ordinal}, {}});
}

void lookAtItem(const AgendaItem &item, const MeetingFacts &facts, QList<MeetingWarning> &warnings)
{
    if (facts.card.needsPartyStudy && item.purpose == ItemPurpose::Decide && !item.studyWaiver.trimmed().isEmpty())
        warnings.append({MeetingGap::PartyStudyWaived, {item.ordinal}, facts.card.partyStudyArticle});
    lookAtHandBack(item, facts, warnings);
    warnings.append(groundworkWarnings(item, facts));
    bool resolved = false;
    for (const Resolution &resolution : facts.resolutions) {
        if (resolution.item != item.id)
            continue;
        resolved = true;
        lookAtResolution(resolution, chairOf(item.id, facts.meeting, facts.items, facts.course.chairChanges), item.ordinal,
                         warnings);
    }
    if (item.ending == ItemEnding::Passed && !resolved && !facts.steps.contains(item.topic))
        warnings.append({MeetingGap::PassedWithoutResolution, {item.ordinal}, {}});
}

} // namespace

QList<MeetingWarning> groundworkWarnings(const AgendaItem &item, const MeetingFacts &facts)
{
    const auto topic = std::ranges::find(facts.topics, item.topic, &Topic::id);
    if (!facts.card.decides || item.purpose != ItemPurpose::Decide || topic == facts.topics.end())
        return {};
    QList<MeetingWarning> warnings;
    const QDate day = facts.meeting.scheduledAt.date();
    const auto asked = questionsOn(facts.groundwork.questions, day);
    if (const int open = openQuestions(*topic, facts.groundwork, day); open > 0)
        warnings.append({MeetingGap::ContentUnchecked, {item.ordinal, open, asked.size()}, asked.last().article});
    const QList<HouseholdAsked> touched = touchedBy(topic->id, facts.groundwork);
    const auto silent = std::ranges::count_if(touched, [](const HouseholdAsked &one) { return !one.askedOn.isValid(); });
    if (silent > 0)
        warnings.append({MeetingGap::HouseholdsNotAsked, {item.ordinal, qint64(silent), touched.size()}, {}});
    if (touched.isEmpty() && !nobodyTouchedBy(topic->id, facts.groundwork))
        warnings.append({MeetingGap::TouchedUnknown, {item.ordinal}, {}});
    const Appointee chair = chairOf(item.id, facts.meeting, facts.items, facts.course.chairChanges);
    const auto home = chair.villager ? facts.chairHouseholds.constFind(*chair.villager) : facts.chairHouseholds.cend();
    if (home != facts.chairHouseholds.cend()
        && std::ranges::find(touched, *home, &HouseholdAsked::household) != touched.cend())
        warnings.append({MeetingGap::ChairIsConcerned, {item.ordinal}, facts.card.presiding.conflictArticle});
    return warnings;
}

QList<MeetingWarning> warningsOf(const MeetingFacts &facts)
{
    QList<MeetingWarning> warnings;
    lookAtNotice(facts, warnings);
    lookAtPapers(facts, warnings);
    lookAtTime(facts, warnings);
    warnings += roleWarnings(facts);
    for (const AgendaItem &item : facts.items)
        lookAtItem(item, facts, warnings);
    return warnings;
}

} // namespace yishibu
