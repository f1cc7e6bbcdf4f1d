#include "db/stores/topic_store.h"

#include "db/journal/journal.h"
#include "db/stores/column_words.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr std::array classWords{
    ColumnWord<TopicClass>{TopicClass::Livelihood, "livelihood"_L1},
    ColumnWord<TopicClass>{TopicClass::Development, "development"_L1},
    ColumnWord<TopicClass>{TopicClass::Rights, "rights"_L1},
};
constexpr std::array originWords{
    ColumnWord<TopicOrigin>{TopicOrigin::Committee, "committee"_L1},
    ColumnWord<TopicOrigin>{TopicOrigin::PartyOrg, "party_org"_L1},
    ColumnWord<TopicOrigin>{TopicOrigin::Villagers, "villagers"_L1},
    ColumnWord<TopicOrigin>{TopicOrigin::Representatives, "representatives"_L1},
    ColumnWord<TopicOrigin>{TopicOrigin::Higher, "higher"_L1},
};
constexpr std::array fundsWords{
    ColumnWord<Funds>{Funds::None, "none"_L1},
    ColumnWord<Funds>{Funds::Grant, "grant"_L1},
    ColumnWord<Funds>{Funds::Donation, "donation"_L1},
    ColumnWord<Funds>{Funds::Collective, "collective"_L1},
};

} // namespace

Outcome<QList<Topic>> TopicStore::topics() const
{
    Statement rows(m_database, u"SELECT id, title, proposal, explanation, topic_class, origin, raised_by, raised_on, "
                               "matter, funds, amount_fen FROM topic WHERE withdrawn = 0 ORDER BY since"_s);
    if (const Done done = rows.run(); !done)
        return std::unexpected(done.error());
    QList<Topic> list;
    while (rows.next()) {
        list.append({idAt<TopicId>(rows, 0), rows.text(1), rows.text(2), rows.text(3),
                     columnValue(classWords, rows.text(4)), columnValue(originWords, rows.text(5)), rows.text(6),
                     dateOf(rows.text(7)), rows.text(8), columnValue(fundsWords, rows.text(9)), rows.number(10)});
    }
    return list;
}

Done TopicStore::keep(const Topic &topic, const QDateTime &now)
{
    return write(topic, false, u"topic.kept"_s, now);
}

Done TopicStore::withdraw(const Topic &topic, const QDateTime &now)
{
    return write(topic, true, u"topic.withdrawn"_s, now);
}

Done TopicStore::write(const Topic &topic, bool withdrawn, const QString &kind, const QDateTime &now)
{
    Fact fact{.kind = kind, .subject = topic.id.hex(), .circumstance = {.happenedAt = now}};
    fact.rows.append({u"topic"_s,
                      {{u"id"_s, topic.id.hex()},
                       {u"title"_s, columnText(topic.title)},
                       {u"proposal"_s, columnText(topic.proposal)},
                       {u"explanation"_s, columnText(topic.explanation)},
                       {u"topic_class"_s, columnWord(classWords, topic.topicClass)},
                       {u"origin"_s, columnWord(originWords, topic.origin)},
                       {u"raised_by"_s, columnText(topic.raisedBy)},
                       {u"raised_on"_s, columnDate(topic.raisedOn)},
                       {u"matter"_s, columnText(topic.matter)},
                       {u"funds"_s, columnWord(fundsWords, topic.funds)},
                       {u"amount_fen"_s, topic.amountFen},
                       {u"withdrawn"_s, withdrawn ? 1 : 0}}});
    if (const auto kept = journal::confirm(m_database, fact, now); !kept)
        return std::unexpected(kept.error());
    return {};
}

Outcome<QList<Delegation>> TopicStore::delegations() const
{
    Statement rows(m_database, u"SELECT id, decided_on, matter, words, held_from, held_until, meeting, paper, "
                               "posted_on, filed_on FROM delegation WHERE withdrawn = 0 ORDER BY since"_s);
    if (const Done done = rows.run(); !done)
        return std::unexpected(done.error());
    QList<Delegation> list;
    while (rows.next()) {
        list.append({idAt<DelegationId>(rows, 0), dateOf(rows.text(1)), rows.text(2), rows.text(3),
                     dateOf(rows.text(4)), dateOf(rows.text(5)), optionalId<MeetingId>(rows, 6), rows.text(7),
                     dateOf(rows.text(8)), dateOf(rows.text(9))});
    }
    return list;
}

Done TopicStore::keep(const Delegation &delegation, const QDateTime &now)
{
    return write(delegation, {}, now);
}

Done TopicStore::withdraw(const Delegation &delegation, const QString &because, const QDateTime &now)
{
    if (because.trimmed().isEmpty())
        return std::unexpected(Reason::refusal(TopicRefusal::DelegationWithoutReason));
    return write(delegation, because, now);
}

Done TopicStore::write(const Delegation &delegation, const QString &because, const QDateTime &now)
{
    Fact fact{.kind = because.isEmpty() ? u"delegation.kept"_s : u"delegation.withdrawn"_s,
              .subject = delegation.id.hex(),
              .circumstance = {.happenedAt = now}};
    fact.rows.append({u"delegation"_s,
                      {{u"id"_s, delegation.id.hex()},
                       {u"decided_on"_s, columnDate(delegation.decidedOn)},
                       {u"matter"_s, columnText(delegation.matter)},
                       {u"words"_s, columnText(delegation.text)},
                       {u"held_from"_s, columnDate(delegation.from)},
                       {u"held_until"_s, columnDate(delegation.until)},
                       {u"meeting"_s, columnId(delegation.meeting)},
                       {u"paper"_s, columnText(delegation.paper)},
                       {u"posted_on"_s, columnDate(delegation.postedOn)},
                       {u"filed_on"_s, columnDate(delegation.filedOn)},
                       {u"withdrawn_because"_s, columnText(because)},
                       {u"withdrawn"_s, because.isEmpty() ? 0 : 1}}});
    if (const auto kept = journal::confirm(m_database, fact, now); !kept)
        return std::unexpected(kept.error());
    return {};
}

} // namespace yishibu
