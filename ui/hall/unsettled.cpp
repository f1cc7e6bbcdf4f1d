#include "ui/hall/unsettled.h"

#include "app/attendance/eligibility.h"
#include "app/village/household_head.h"
#include "ui/hall/hall.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

class UnsettledWords
{
    Q_DECLARE_TR_FUNCTIONS(yishibu::Unsettled)
};

QString lineOf(const QString &name, const Household *household, const QString &why)
{
    QStringList parts{name};
    if (household && !household->group.isEmpty())
        parts.append(household->group);
    if (household && !household->number.isEmpty())
        //: household number
        parts.append(UnsettledWords::tr("household %1").arg(household->number));
    parts.append(why);
    return parts.join(u" · "_s);
}

} // namespace

void Unsettled::follow(const Hall &hall)
{
    const QString meeting = hall.hasMeeting() ? u"%1 %2 %3 %4 %5"_s.arg(hall.meeting().id.hex())
                                                    .arg(int(hall.meeting().state))
                                                    .arg(hall.meeting().scheduledAt.date().toString(Qt::ISODate),
                                                         hall.meeting().kind.word, hall.meeting().group)
                                              : QString();
    if (meeting == m_meeting && m_villagers.isSharedWith(hall.roster().villagers())
        && m_representatives == hall.door().representatives)
        return;
    m_meeting = meeting;
    m_villagers = hall.roster().villagers();
    m_representatives = hall.door().representatives;
    m_sentences.clear();
    m_names.clear();
    if (hall.hasMeeting() && hall.meeting().state != MeetingState::Closed && hall.meeting().state != MeetingState::Cancelled)
        workOut(hall);
}

void Unsettled::workOut(const Hall &hall)
{
    const Roster &roster = hall.roster();
    const Eligible list = eligible(hall.card(), roster.villagers(), roster.households(), hall.door().representatives,
                                   hall.seats(), hall.meeting().scheduledAt.date(), hall.meeting().group);
    const auto tell = [this](const QString &sentence, qsizetype count) {
        if (count > 0)
            m_sentences.append(sentence.arg(count));
    };
    tell(UnsettledWords::tr("%1 people have no birth date and are not counted among those who should attend."),
         list.birthUnknown.size());
    tell(UnsettledWords::tr("%1 households have no adult and are not counted."), list.withoutAdult.size());
    tell(UnsettledWords::tr("%1 households have not named who signs for them; they are counted."), list.undecided.size());
    for (const VillagerId &who : list.birthUnknown)
        m_names.append(lineOf(hall.nameOf(who), roster.householdOf(who), UnsettledWords::tr("no birth date")));
    for (const HouseholdId &id : list.withoutAdult) {
        const Household *household = roster.findHousehold(id);
        m_names.append(lineOf(headNameOf(hall.roster(), *household), household, UnsettledWords::tr("no adult")));
    }
    for (const HouseholdId &id : list.undecided) {
        const Household *household = roster.findHousehold(id);
        m_names.append(lineOf(headNameOf(hall.roster(), *household), household, UnsettledWords::tr("nobody named yet")));
    }
}

} // namespace yishibu
