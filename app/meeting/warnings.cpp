#include "app/meeting/course.h"

#include "app/rules/day_count.h"

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
    switch (noticeStanding(given, day, asked, facts.law.holidays)) {
    case NoticeStanding::Enough: return;
    case NoticeStanding::NotGiven: return warnings.append({MeetingGap::NoticeNotGiven, {}, source});
    case NoticeStanding::Arguable: return warnings.append({MeetingGap::NoticeTight, figures, source});
    case NoticeStanding::TooLate: return warnings.append({MeetingGap::NoticeLate, figures, source});
    }
}

void lookAtRoles(const Meeting &meeting, QList<MeetingWarning> &warnings)
{
    if (!meeting.scrutineer)
        warnings.append({MeetingGap::NoScrutineer, {}, {}});
    if (!meeting.teller)
        warnings.append({MeetingGap::NoTeller, {}, {}});
    if (meeting.chair && meeting.chair == meeting.recorder)
        warnings.append({MeetingGap::ChairIsRecorder, {}, {}});
    if (meeting.scrutineer && meeting.scrutineer == meeting.teller)
        warnings.append({MeetingGap::ScrutineerIsTeller, {}, {}});
}

void lookAtResolution(const Resolution &resolution, const Meeting &meeting, int ordinal,
                      QList<MeetingWarning> &warnings)
{
    if (meeting.chair == resolution.owner)
        warnings.append({MeetingGap::ChairIsOwner, {ordinal}, {}});
    if (meeting.chair == resolution.supervisor)
        warnings.append({MeetingGap::ChairIsSupervisor, {ordinal}, {}});
    if (resolution.owner == resolution.supervisor)
        warnings.append({MeetingGap::OwnerIsSupervisor, {ordinal}, {}});
}

void lookAtItem(const AgendaItem &item, const MeetingFacts &facts, QList<MeetingWarning> &warnings)
{
    if (facts.card.needsPartyStudy && item.purpose == ItemPurpose::Decide && !item.studyWaiver.trimmed().isEmpty())
        warnings.append({MeetingGap::PartyStudyWaived, {item.ordinal}, facts.card.partyStudyArticle});
    bool resolved = false;
    for (const Resolution &resolution : facts.resolutions) {
        if (resolution.item != item.id)
            continue;
        resolved = true;
        lookAtResolution(resolution, facts.meeting, item.ordinal, warnings);
    }
    if (item.ending == ItemEnding::Passed && !resolved)
        warnings.append({MeetingGap::PassedWithoutResolution, {item.ordinal}, {}});
}

} // namespace

QList<MeetingWarning> warningsOf(const MeetingFacts &facts)
{
    QList<MeetingWarning> warnings;
    lookAtNotice(facts, warnings);
    lookAtRoles(facts.meeting, warnings);
    for (const AgendaItem &item : facts.items)
        lookAtItem(item, facts, warnings);
    return warnings;
}

} // namespace yishibu
