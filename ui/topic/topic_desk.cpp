#include "ui/topic/topic_desk.h"

#include "db/book.h"
#include "db/stores/meeting_store.h"
#include "db/stores/topic_store.h"
#include "ui/hall/hall.h"
#include "ui/hall/rule_shelf.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

Done TopicDesk::load()
{
    if (const Done loaded = loadGroundwork(); !loaded)
        return loaded;
    const auto topics = m_book.topics().topics();
    if (!topics)
        return std::unexpected(topics.error());
    const auto delegations = m_book.topics().delegations();
    if (!delegations)
        return std::unexpected(delegations.error());
    m_hall.setPool(*topics, *delegations);
    return {};
}

Done TopicDesk::keep(const Topic &topic)
{
    if (const Done may = mayBeKept(topic); !may)
        return may;
    if (const Done kept = m_book.topics().keep(topic, m_clock.now()); !kept)
        return kept;
    return load();
}

Done TopicDesk::withdraw(const Topic &topic)
{
    if (const Done kept = m_book.topics().withdraw(topic, m_clock.now()); !kept)
        return kept;
    return load();
}

Done TopicDesk::keep(const Delegation &delegation)
{
    if (const Done may = mayBeKept(delegation, delegationArticle(delegation.decidedOn)); !may)
        return may;
    if (const Done kept = m_book.topics().keep(delegation, m_clock.now()); !kept)
        return kept;
    return load();
}

Done TopicDesk::withdraw(const Delegation &delegation, const QString &because)
{
    if (const Done kept = m_book.topics().withdraw(delegation, because, m_clock.now()); !kept)
        return kept;
    return load();
}

QString TopicDesk::delegationArticle(QDate day) const
{
    const QString place = m_hall.village() ? m_hall.village()->divisionCode : QString();
    const Law law = m_rules.lawOn(day.isValid() ? day : m_clock.today(), place);
    const RuleCard *card = law.card(MeetingKind::representatives());
    return card ? card->delegationArticle : QString();
}

Outcome<QList<Meeting>> TopicDesk::assemblies() const
{
    auto meetings = m_book.meetings().meetings();
    if (!meetings)
        return meetings;
    const auto isNone = [](const Meeting &one) {
        return one.state != MeetingState::Closed || !one.kind.word.startsWith("villagers_assembly"_L1);
    };
    erase_if(*meetings, isNone);
    std::ranges::reverse(*meetings);
    return meetings;
}

Outcome<QHash<TopicId, TopicStanding>> TopicDesk::standings() const
{
    const auto agendas = m_book.meetings().agendas();
    if (!agendas)
        return std::unexpected(agendas.error());
    return topicStandings(*agendas, m_hall.dossiers());
}

QList<Matter> TopicDesk::matters(QDate also) const
{
    const QString place = m_hall.village() ? m_hall.village()->divisionCode : QString();
    QList<Matter> known = lawOn(m_rules.packs, m_clock.today(), place).matters;
    const QDate held = m_hall.hasMeeting() ? m_hall.meeting().scheduledAt.date() : QDate();
    for (const QDate day : {also, held}) {
        if (!day.isValid())
            continue;
        for (Matter one : lawOn(m_rules.packs, day, place).matters) {
            if (std::ranges::find(known, one.id, &Matter::id) != known.end())
                continue;
            const QString law = tr("It is a matter of the law in force on %1, not of today's.").arg(paperDate(day));
            one.advice = one.advice.isEmpty() ? law : one.advice + u'\n' + law;
            known.append(one);
        }
    }
    return known;
}

QList<Matter> TopicDesk::delegable(QDate decidedOn) const
{
    const QString place = m_hall.village() ? m_hall.village()->divisionCode : QString();
    QList<Matter> known = decidedOn.isValid() ? lawOn(m_rules.packs, decidedOn, place).matters : QList<Matter>();
    for (const Matter &one : lawOn(m_rules.packs, m_clock.today(), place).matters) {
        if (std::ranges::find(known, one.id, &Matter::id) == known.end())
            known.append(one);
    }
    known.removeIf([](const Matter &one) { return one.delegableTo.isEmpty(); });
    return known;
}

} // namespace yishibu
