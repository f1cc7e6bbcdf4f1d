#include "app/agenda/agenda.h"

#include <algorithm>

namespace yishibu {

namespace {

/// The refusals of one item, gathered as they are found.
class Missing
{
public:
    explicit Missing(int ordinal) : m_ordinal(ordinal) {}

    void add(AgendaRefusal why, const QString &article = {})
    {
        m_reasons.append(Reason::refusal(why, {m_ordinal}, article));
    }
    void add(MatterRefusal why, const QString &article, const QStringList &names)
    {
        m_reasons.append(Reason::refusal(why, {m_ordinal}, article, names));
    }
    QList<Reason> reasons() const { return m_reasons; }

private:
    int m_ordinal;
    QList<Reason> m_reasons;
};

template<typename Value, typename Id>
const Value *byId(const QList<Value> &values, const Id &id)
{
    const auto found = std::find_if(values.cbegin(), values.cend(),
                                    [&id](const Value &value) { return value.id == id; });
    return found == values.cend() ? nullptr : &*found;
}

void askDelegation(Missing &missing, const AgendaItem &item, const Matter &matter,
                   const QList<Delegation> &delegations, const RuleCard &card, QDate day)
{
    const Delegation *delegation = item.delegation ? byId(delegations, *item.delegation) : nullptr;
    if (!delegation)
        missing.add(AgendaRefusal::MissingDelegation, card.delegationArticle);
    else if (delegation->matter != matter.id)
        missing.add(AgendaRefusal::OtherDelegation, card.delegationArticle);
    else if (!delegation->covers(matter.id, day) || delegation->decidedOn > day)
        missing.add(AgendaRefusal::DelegationNotInForce, card.delegationArticle);
    else if (!countsHere(*delegation, card))
        missing.add(AgendaRefusal::DelegationNotInWriting, card.writtenDelegationArticle);
}

void askMatter(Missing &missing, const AgendaItem &item, const Matter &matter,
               const QList<Delegation> &delegations, const RuleCard &card, QDate day)
{
    if (const Done may = mayGoBefore(matter, card); !may) {
        missing.add(*may.error().code<MatterRefusal>(), may.error().article(), may.error().names());
        return;
    }
    if (card.needsDelegation && needsDelegation(matter, card))
        askDelegation(missing, item, matter, delegations, card, day);
}

void askPartyStudy(Missing &missing, const AgendaItem &item, const RuleCard &card, QDate day)
{
    if (!item.studyWaiver.trimmed().isEmpty())
        return;
    if (!item.partyStudiedOn.isValid())
        missing.add(AgendaRefusal::MissingPartyStudy, card.partyStudyArticle);
    else if (item.partyStudiedOn > day)
        missing.add(AgendaRefusal::PartyStudyTooLate, card.partyStudyArticle);
}

} // namespace

QList<Reason> agendaReady(const AgendaItem &item, const QList<Topic> &topics,
                          const QList<Delegation> &delegations, const Law &law, const RuleCard &card,
                          QDate day)
{
    Missing missing(item.ordinal);
    if (item.title.trimmed().isEmpty())
        missing.add(AgendaRefusal::MissingTitle);
    const Topic *topic = byId(topics, item.topic);
    const Matter *matter = topic ? law.matter(topic->matter) : nullptr;
    if (!topic)
        missing.add(AgendaRefusal::UnknownTopic);
    if (item.purpose == ItemPurpose::Hear)
        return missing.reasons();
    if (topic && !matter)
        missing.add(AgendaRefusal::UnknownMatter);
    if (matter)
        askMatter(missing, item, *matter, delegations, card, day);
    if (card.needsPartyStudy)
        askPartyStudy(missing, item, card, day);
    return missing.reasons();
}

QList<Delegation> delegationsFor(const QString &matter, const QList<Delegation> &delegations, QDate day)
{
    QList<Delegation> covering;
    std::copy_if(delegations.cbegin(), delegations.cend(), std::back_inserter(covering),
                 [&](const Delegation &d) { return d.covers(matter, day) && d.decidedOn <= day; });
    std::stable_sort(covering.begin(), covering.end(),
                     [](const Delegation &a, const Delegation &b) { return a.decidedOn > b.decidedOn; });
    return covering;
}

bool countsHere(const Delegation &delegation, const RuleCard &card)
{
    return card.writtenDelegationArticle.isEmpty() || !delegation.paper.trimmed().isEmpty();
}

QList<AgendaItem> renumbered(QList<AgendaItem> items)
{
    std::stable_sort(items.begin(), items.end(),
                     [](const AgendaItem &a, const AgendaItem &b) { return a.ordinal < b.ordinal; });
    int ordinal = 0;
    for (AgendaItem &item : items)
        item.ordinal = ++ordinal;
    return items;
}

} // namespace yishibu
