#include "db/backup.h"
#include "db/journal/replay.h"
#include "db/stores/roster_store.h"
#include "db/stores/roster_withdrawal.h"
#include "tests/db/support/raw_file.h"
#include "tests/support/book_in_memory.h"
#include "tests/support/test_case.h"

#include <QTemporaryDir>

using namespace yishibu;
using namespace yishibu::test;
using namespace Qt::StringLiterals;

/// Somebody taken in by mistake is taken out again: marked, with why, and named by nothing that is read.
class TestRosterWithdrawal : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Book> m_book;
    VillageInText m_village;
    const QDateTime m_now = meetingEvening();

    RosterStore &roster() { return m_book->roster(); }
    qint64 lines() { return m_book->journalAnchor()->sequence; }
    /// Somebody on whom nothing hangs, alone in a household of their own.
    Villager mistaken(const QString &number)
    {
        const Household home{.number = number, .headName = u"马德才"_s, .group = u"一组"_s};
        const Villager villager{.household = home.id, .name = u"马德才"_s, .birth = QDate(1979, 3, 4), .group = home.group};
        if (!roster().addVillager(villager, {u"990102197903041233"_s, u"19900008888"_s}, home, m_now))
            qFatal("nobody was added");
        return villager;
    }

private Q_SLOTS:
    void init()
    {
        QDir(m_folder.path()).removeRecursively();
        QDir().mkpath(m_folder.path());
        auto book = Book::create(m_folder.filePath(u"a.yishibu"_s), BookKind::Village, m_now);
        QVERIFY(book);
        m_book = std::move(*book);
        m_village = twelveVillagers();
        fill(*m_book, m_village);
    }
    void cleanup() { QVERIFY(m_book->check()->isSound()); }

    void nothingNamesThemAnyMore()
    {
        const Villager who = mistaken(u"099"_s);
        QVERIFY(roster().addSeat({.villager = who.id, .from = m_now.date(), .until = m_now.date().addDays(-1)}, m_now));
        QVERIFY(roster().hangingOn(who.id)->isEmpty()); // a seat never held is none
        const qint64 before = lines();
        QVERIFY(roster().withdraw(who, u"登记了两次"_s, m_now));
        QCOMPARE(lines(), before + 2); // the person and their household
        QVERIFY(*roster().villagers() == m_village.villagers);
        QVERIFY(*roster().households() == m_village.households);
        QVERIFY(*roster().seats() == m_village.seats);
        QVERIFY(*roster().numbers() == m_village.numbers);
    }

    void theBookKeepsThatAndWhy()
    {
        const Villager who = mistaken(u"099"_s);
        QVERIFY(roster().withdraw(who, u"登记了两次"_s, m_now));
        QVERIFY(m_book->settle());
        RawFile raw(m_book->backUp(m_now)->path);
        QCOMPARE(raw.column(u"SELECT withdrawn_because FROM villager WHERE withdrawn = 1"_s), QStringList{u"登记了两次"_s});
        QCOMPARE(raw.column(u"SELECT kind FROM journal ORDER BY seq DESC LIMIT 2"_s),
                 (QStringList{u"household.withdrawn"_s, u"villager.withdrawn"_s}));
        QCOMPARE(raw.column(u"SELECT count(*) FROM personal_number WHERE villager = '%1'"_s.arg(who.id.hex())), QStringList{u"0"_s});
    }

    void aHouseholdWithOthersStays()
    {
        Villager who = mistaken(u"099"_s);
        const Villager beside{.household = who.household, .name = u"马兰花"_s};
        QVERIFY(roster().addVillager(beside, {}, std::nullopt, m_now));
        const qint64 before = lines();
        QVERIFY(roster().withdraw(who, u"外村人"_s, m_now));
        QCOMPARE(lines(), before + 2); // the person, and the household that bore their name
        QCOMPARE(roster().households()->size(), m_village.households.size() + 1);
        QCOMPARE(roster().households()->last().headName, QString());
        QVERIFY(roster().withdraw(beside, u"外村人"_s, m_now));
        QVERIFY(*roster().households() == m_village.households);
    }

    /// 户主 registered twice, once under a wrong name: the household is shown under the right one.
    void theHouseholdFollowsWhoHeadsIt()
    {
        const Villager who = mistaken(u"099"_s);
        const Villager head{.household = who.household, .name = u"马得才"_s, .relationToHead = u"户主"_s};
        const Villager wife{.household = who.household, .name = u"马兰花"_s, .relationToHead = u"配偶"_s};
        for (const Villager &one : {wife, head})
            QVERIFY(roster().addVillager(one, {}, std::nullopt, m_now));
        QVERIFY(roster().withdraw(who, u"名字登记错了"_s, m_now));
        const auto nameNow = [&] {
            const auto households = roster().households();
            return std::ranges::find(*households, who.household, &Household::id)->headName;
        };
        QCOMPARE(nameNow(), u"马得才"_s);
        QVERIFY(roster().withdraw(wife, u"登记了两次"_s, m_now)); // who does not head it takes no name along
        QCOMPARE(nameNow(), u"马得才"_s);
    }

    void whatHangsOnSomebodyIsFound()
    {
        const Villager who = mistaken(u"099"_s);
        QVERIFY(roster().hangingOn(who.id)->isEmpty());
        const HouseholdRepresentative stands{.household = who.household, .villager = who.id, .from = m_now.date()};
        QVERIFY(roster().setRepresentative(stands, std::nullopt, m_now));
        QVERIFY(*roster().hangingOn(who.id) == QList{HangingFact::Represents});
        QVERIFY(roster().addSeat({.villager = who.id}, m_now));
        QVERIFY((*roster().hangingOn(who.id) == QList{HangingFact::Seat, HangingFact::Represents}));
        QVERIFY(*roster().hangingOn(m_village.villagers[0].id) == QList{HangingFact::Seat});
    }

    /// A table that comes later and names villagers is to be asked too.
    void everyColumnThatNamesAVillagerIsAsked()
    {
        QVERIFY(m_book->settle());
        RawFile raw(m_book->backUp(m_now)->path);
        QStringList naming = raw.column(u"SELECT m.name || ' ' || f.\"from\" FROM sqlite_schema m, pragma_foreign_key_list(m.name) f "
                                        "WHERE m.type = 'table' AND f.\"table\" = 'villager'"_s);
        naming.removeOne(u"personal_number villager"_s); // goes with them
        naming.removeOne(u"number_shown villager"_s);    // who saw a number says nothing of the person
        naming.append(u"ballot, json_tree(ballot.crew) json_tree.value"_s); // who counts papers stands in one text
        QStringList asked;
        for (const HangingColumn &one : hangingColumns())
            asked.append(QLatin1StringView(one.table) + u' ' + QLatin1StringView(one.column));
        naming.sort();
        asked.sort();
        QCOMPARE(asked, naming);
    }
};

YISHIBU_TEST(TestRosterWithdrawal)
#include "tst_roster_withdrawal.moc"
