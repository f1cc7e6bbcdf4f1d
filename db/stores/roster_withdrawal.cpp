#include "db/stores/roster_withdrawal.h"

#include "db/sql/statement.h"
#include "db/sql/transaction.h"
#include "db/stores/roster_facts.h"
#include "db/stores/roster_rows.h"
#include "db/stores/roster_store.h"

using namespace Qt::StringLiterals;

namespace yishibu {

const QList<HangingColumn> &hangingColumns()
{
    // Who was named and never stood or sat for a day, or whose line was taken off again, is not held by it; a record of
    // what happened in the hall names people even where it was taken back.
    static const QList<HangingColumn> columns{
        {"entitled", "villager", HangingFact::Expected, "withdrawn = 0"},
        {"base_exclusion", "villager", HangingFact::Expected, "withdrawn = 0"},
        {"sign_in", "villager", HangingFact::SignedIn, "1"},
        {"remark", "speaker", HangingFact::Spoke, "1"},
        {"point", "speaker", HangingFact::Spoke, "1"},
        {"speaking_turn", "speaker", HangingFact::Spoke, "1"},
        {"meeting", "chair", HangingFact::HasPart, "1"},
        {"meeting", "recorder", HangingFact::HasPart, "1"},
        {"meeting", "scrutineer", HangingFact::HasPart, "1"},
        {"meeting", "teller", HangingFact::HasPart, "1"},
        {"role_holder", "who", HangingFact::HasPart, "withdrawn = 0"},
        {"chair_change", "chair", HangingFact::HasPart, "1"},
        {"ballot, json_tree(ballot.crew)", "json_tree.value", HangingFact::HasPart, "json_tree.key = 'villager'"},
        {"recounted_batch", "recounter", HangingFact::HasPart, "1"},
        {"dissent", "whose", HangingFact::Spoke, "1"},
        {"discussion_group", "facilitator", HangingFact::HasPart, "1"},
        {"discussion_group", "note_taker", HangingFact::HasPart, "1"},
        {"agenda_item", "ended_by", HangingFact::HasPart, "1"},
        {"point", "checker", HangingFact::AnswersFor, "1"},
        {"resolution", "owner", HangingFact::AnswersFor, "1"},
        {"resolution", "supervisor", HangingFact::AnswersFor, "1"},
        {"seat", "villager", HangingFact::Seat, "held_from = '' OR held_until = '' OR held_until >= held_from"},
        {"household_representative", "villager", HangingFact::Represents,
         "withdrawn = 0 AND (held_from = '' OR held_until = '' OR held_until >= held_from)"},
        {"proxy", "principal", HangingFact::Letter, "withdrawn = 0"},
        {"proxy", "holder", HangingFact::Letter, "withdrawn = 0"},
        {"leave_of_absence", "villager", HangingFact::OnLeave, "withdrawn = 0"},
    };
    return columns;
}

namespace {

Outcome<bool> isThere(Database &database, const QString &sql, const QString &id)
{
    Statement row(database, u"SELECT EXISTS ("_s + sql + u')');
    if (const Done done = row.bind(id).run(); !done)
        return std::unexpected(done.error());
    return row.next() && row.flag(0);
}

/// Whether anything but one person needs the household, now or ever.
Outcome<bool> isNeeded(Database &database, const Villager &mistaken)
{
    const QString household = mistaken.household.hex();
    Statement others(database, u"SELECT EXISTS (SELECT 1 FROM villager WHERE household = ? AND id <> ? AND withdrawn = 0)"_s);
    if (const Done done = others.bind(household).bind(mistaken.id.hex()).run(); !done)
        return std::unexpected(done.error());
    if (others.next() && others.flag(0))
        return true;
    for (const auto &table : {"household_representative"_L1, "sign_in"_L1, "entitled"_L1, "household_asked"_L1}) {
        const auto there = isThere(database, u"SELECT 1 FROM %1 WHERE household = ?"_s.arg(table), household);
        if (!there || *there)
            return there;
    }
    return false;
}

/// The head's name once somebody is out of the household, where the household bore theirs: that of another head, or none.
Outcome<QString> headNameWithout(const RosterStore &store, const Household &household, const Villager &mistaken)
{
    if (household.headName != mistaken.name || !(mistaken.relationToHead.isEmpty() || mistaken.isHead()))
        return household.headName;
    const auto villagers = store.villagers();
    if (!villagers)
        return std::unexpected(villagers.error());
    QString head;
    for (const Villager &one : *villagers) {
        if (one.household != household.id || one.id == mistaken.id)
            continue;
        if (one.name == household.headName)
            return household.headName;
        if (one.isHead() && one.isListed() && head.isEmpty())
            head = one.name;
    }
    return head;
}

Outcome<std::optional<Household>> householdOf(const RosterStore &store, const Villager &villager)
{
    const auto households = store.households();
    if (!households)
        return std::unexpected(households.error());
    const auto found = std::ranges::find(*households, villager.household, &Household::id);
    return found == households->cend() ? std::nullopt : std::optional(*found);
}

Done keepWithdrawn(Transaction &transaction, const Villager &mistaken, const QString &because, const QDateTime &now)
{
    RowImage row = rowOf(mistaken, u""_s); // no commitment: the numbers are gone with it
    row.columns.insert("withdrawn"_L1, 1);
    row.columns.insert("withdrawn_because"_L1, columnText(because));
    if (const Done done = keepRow(transaction, u"villager.withdrawn"_s, std::move(row), now); !done)
        return done;
    Statement numbers(transaction.database(), u"DELETE FROM personal_number WHERE villager = ?"_s);
    return numbers.bind(mistaken.id.hex()).run();
}

} // namespace

Outcome<QList<HangingFact>> RosterStore::hangingOn(const VillagerId &who) const
{
    QList<HangingFact> facts;
    for (const HangingColumn &one : hangingColumns()) {
        if (facts.contains(one.fact))
            continue;
        const QString sql = u"SELECT 1 FROM %1 WHERE %2 = ? AND (%3)"_s.arg(QLatin1StringView(one.table),
                                                                            QLatin1StringView(one.column),
                                                                            QLatin1StringView(one.counts));
        const auto there = isThere(m_database, sql, who.hex());
        if (!there)
            return std::unexpected(there.error());
        if (*there)
            facts.append(one.fact);
    }
    return facts;
}

Done RosterStore::withdraw(const Villager &mistaken, const QString &because, const QDateTime &now)
{
    const auto needed = isNeeded(m_database, mistaken);
    const auto household = householdOf(*this, mistaken);
    for (const Done &done : {onlyDone(needed), onlyDone(household)}) {
        if (!done)
            return done;
    }
    const auto head = household->has_value() ? headNameWithout(*this, **household, mistaken) : QString();
    if (!head)
        return onlyDone(head);
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    Done done = keepWithdrawn(*transaction, mistaken, because, now);
    if (done && !*needed && household->has_value()) {
        RowImage row = rowOf(**household);
        row.columns.insert("withdrawn"_L1, 1);
        done = keepRow(*transaction, u"household.withdrawn"_s, std::move(row), now);
    } else if (done && household->has_value() && *head != (*household)->headName) {
        Household renamed = **household;
        renamed.headName = *head;
        done = keepRow(*transaction, u"household.changed"_s, rowOf(renamed), now);
    }
    return then(done, [&] { return transaction->commit(); });
}

} // namespace yishibu
