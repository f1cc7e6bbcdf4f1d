#include "app/village/roster.h"
#include "tests/support/test_case.h"

#include <QRandomGenerator>

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

struct Village
{
    QList<Villager> villagers;
    QList<Household> households;

    void household(const QString &number)
    {
        Household household;
        household.number = number;
        households.append(household);
    }
    void villager(const QString &name, const QString &tail = {})
    {
        Villager villager;
        villager.name = name;
        villager.idTail = tail;
        villager.household = households.last().id;
        villagers.append(villager);
    }
};

Village sample()
{
    Village village;
    village.household(u"03-0126"_s);
    village.villager(u"张三丰"_s, u"036X"_s);
    village.villager(u"李张三"_s, u"1234"_s);
    village.household(u"990101010007"_s);
    village.villager(u"单雄信"_s, u"0126"_s);
    village.villager(u"曾国强"_s);
    village.villager(u"尉迟恭"_s);
    village.villager(u"买买提·吐尔逊"_s);
    village.villager(u"朴正"_s);
    village.villager(u"𠮷田"_s);
    village.villager(u"Anna Maria"_s);
    village.villager(u"张三"_s);
    return village;
}

QStringList found(const Roster &roster, const QString &typed, int limit = 20)
{
    QStringList names;
    for (const VillagerId &id : roster.search(typed, limit))
        names.append(roster.find(id)->name);
    return names;
}

} // namespace

class TestRoster : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsByInitialsAndCharacters()
    {
        const Village village = sample();
        const Roster roster(village.villagers, village.households);
        QCOMPARE(found(roster, u"zsf"_s), QStringList{u"张三丰"_s});
        QCOMPARE(found(roster, u"ZSF"_s), QStringList{u"张三丰"_s});
        QCOMPARE(found(roster, u"ｚｓｆ"_s), QStringList{u"张三丰"_s});
        QCOMPARE(found(roster, u"张s"_s), (QStringList{u"张三"_s, u"张三丰"_s, u"李张三"_s}));
        QCOMPARE(found(roster, u"张三"_s), (QStringList{u"张三"_s, u"张三丰"_s, u"李张三"_s}));
        QCOMPARE(found(roster, u"三丰"_s), QStringList{u"张三丰"_s});
        QCOMPARE(found(roster, u"𠮷"_s), QStringList{u"𠮷田"_s});
        QCOMPARE(found(roster, u"mmtt"_s), QStringList{u"买买提·吐尔逊"_s});
        QCOMPARE(found(roster, u"anna"_s), QStringList{u"Anna Maria"_s});
        QVERIFY(found(roster, u"qqq"_s).isEmpty());
        QVERIFY(found(roster, u"  "_s).isEmpty());
        QVERIFY(found(roster, {}).isEmpty());
    }

    void findsSurnamesByEachReading()
    {
        const Village village = sample();
        const Roster roster(village.villagers, village.households);
        QCOMPARE(found(roster, u"sxx"_s), QStringList{u"单雄信"_s});
        QCOMPARE(found(roster, u"dxx"_s), QStringList{u"单雄信"_s});
        QCOMPARE(found(roster, u"zgq"_s), QStringList{u"曾国强"_s});
        QCOMPARE(found(roster, u"ycg"_s), QStringList{u"尉迟恭"_s});
        QCOMPARE(found(roster, u"pz"_s), QStringList{u"朴正"_s});
        QCOMPARE(initialsOf(U'重'), letterBit('c') | letterBit('z'));
        for (const auto &[surname, letter] : QList<std::pair<QString, char>>{{u"仇"_s, 'q'}, {u"解"_s, 'x'}, {u"区"_s, 'o'}, {u"查"_s, 'z'},
                                                                             {u"盖"_s, 'g'}, {u"缪"_s, 'm'}, {u"翟"_s, 'z'}, {u"乐"_s, 'y'},
                                                                             {u"召"_s, 's'}, {u"单"_s, 's'}, {u"朴"_s, 'p'}, {u"万俟"_s, 'm'},
                                                                             {u"覃"_s, 'q'}, {u"冼"_s, 'x'}, {u"长孙"_s, 'z'}})
            QVERIFY2(initialsOfName(surname).first() & letterBit(char32_t(letter)), qPrintable(surname));
    }

    void findsByNumbers()
    {
        const Village village = sample();
        const Roster roster(village.villagers, village.households);
        QCOMPARE(found(roster, u"036x"_s), QStringList{u"张三丰"_s});
        QCOMPARE(found(roster, u"1234"_s), QStringList{u"李张三"_s});
        QCOMPARE(found(roster, u"03-0126"_s), (QStringList{u"张三丰"_s, u"李张三"_s}));
        QCOMPARE(found(roster, u"126"_s), (QStringList{u"张三丰"_s, u"李张三"_s, u"单雄信"_s}));
        QCOMPARE(found(roster, u"7"_s).size(), 8);
        QCOMPARE(found(roster, u"990101010007"_s).size(), 8);
        QCOMPARE(found(roster, u"７"_s).size(), 8);
        QVERIFY(found(roster, u"99"_s).isEmpty());
    }

    void keepsTheLimitAndTheBestFirst()
    {
        const Village village = sample();
        const Roster roster(village.villagers, village.households);
        QCOMPARE(found(roster, u"zs"_s, 1), QStringList{u"张三"_s});
        QVERIFY(roster.search(u"zs"_s, 0).isEmpty());
        QVERIFY(roster.search(u"zs"_s, -1).isEmpty());
    }

    void knowsHouseholds()
    {
        const Village village = sample();
        const Roster roster(village.villagers, village.households);
        QCOMPARE(roster.members(village.households[0].id), (QList{village.villagers[0].id, village.villagers[1].id}));
        QCOMPARE(roster.householdOf(village.villagers[0].id)->number, u"03-0126"_s);
        QCOMPARE(roster.named(u"张三"_s), QList{village.villagers.last().id});
        QVERIFY(!roster.find(VillagerId::fresh()));
        QVERIFY(!roster.householdOf(VillagerId::fresh()));
        QVERIFY(Roster().search(u"z"_s, 5).isEmpty());
    }

    /// Every character of the two usual blocks that a name is likely to have has a letter.
    void knowsUsualCharacters()
    {
        int known = 0;
        for (char32_t c = 0x4E00; c < 0x9FA6; ++c)
            known += initialsOf(c) != 0 ? 1 : 0;
        QVERIFY(known > 20000);
        QVERIFY(!initialsOf(U'。'));
    }

    void answersATownAtOnce()
    {
        QRandomGenerator random(4);
        Village town;
        for (int i = 0; i < 13663; ++i) {
            if (i % 4 == 0)
                town.household(u"9901050%1"_s.arg(i, 5, 10, QChar(u'0')));
            town.villager(QString(QChar(0x5F20)) + QChar(char16_t(0x4E00 + random.bounded(5000)))
                              + QChar(char16_t(0x4E00 + random.bounded(5000))),
                          u"%1"_s.arg(random.bounded(10000), 4, 10, QChar(u'0')));
        }
        const Roster roster(town.villagers, town.households);
        for (const auto &typed : {u"z"_s, u"张"_s})
            QCOMPARE(roster.search(typed, 20).size(), 20);
        for (const auto &typed : {u"zxq"_s, u"1234"_s, u"qx"_s})
            QVERIFY(roster.search(typed, 20).size() <= 20);
    }
};

YISHIBU_TEST(TestRoster)
#include "tst_roster.moc"
