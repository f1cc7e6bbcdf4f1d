#include "app/intake/missing_people.h"
#include "app/intake/renamed_groups.h"
#include "tests/app/intake/village_book.h"
#include "tests/support/test_case.h"

#include <random>

using namespace yishibu;
using namespace Qt::StringLiterals;
using test::VillageBook;

namespace {

const QStringList ofBook{u"一组"_s, u"二组"_s, u"三组"_s, u"四组"_s};

/// A village of four groups with five households of three, everybody of another name, and what its sheets tell.
struct Village
{
    bool hasBirths = true;
    bool hasRelations = true;
    bool countsInGroups = true; ///< household numbers begin anew in each group

    /// In the order of the groups, or shuffled where a seed is given.
    QStringList sheet(const QStringList &groups, unsigned seed = 0) const
    {
        const QString surnames = u"赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许"_s;
        const QStringList relations{u"户主"_s, u"妻"_s, u"子"_s};
        QStringList rows;
        for (int home = 0; home < 20; ++home) {
            const int number = countsInGroups ? home % 5 + 1 : home + 1;
            for (int who = 0; who < 3; ++who) {
                const QString birth = hasBirths ? QDate(1950 + who * 11 + home % 7, 1 + home % 12, 2 + home).toString(Qt::ISODate) : QString();
                rows.append(u"%1|%2|%3%4|%5|%6|%7"_s.arg(number).arg(groups.value(home / 5)).arg(surnames[home]).arg(QStringView(u"大明华")[who])
                                .arg(hasRelations ? relations[who] : QString()).arg(who == 1 ? u"女"_s : u"男"_s, birth));
            }
        }
        if (seed > 0)
            std::ranges::shuffle(rows, std::mt19937(seed));
        return QStringList{u"户编号|组别|姓名|与户主关系|性别|出生日期"_s} + rows;
    }
};

bool hasUnflaggedHeads(const RosterReading &reading)
{
    QHash<HouseholdId, int> heads;
    for (const Villager &one : reading.villagers) {
        const bool isFlagged = one.doubt.split(u' ').contains(word(RowFault::SecondHead));
        heads[one.household] += one.isHead() && !isFlagged ? 1 : 0;
    }
    return std::ranges::any_of(heads, [](int count) { return count > 1; });
}

} // namespace

/// A sheet that comes again with its groups called otherwise, merged or left out brings in nobody.
class TestRenamedGroups : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nobodyComesInTwice_data()
    {
        QTest::addColumn<QStringList>("groups");
        QTest::newRow("same") << ofBook;
        QTest::newRow("one renamed") << QStringList{u"王家湾"_s, u"二组"_s, u"三组"_s, u"四组"_s};
        QTest::newRow("all renamed") << QStringList{u"王家湾"_s, u"李家坝"_s, u"赵家沟"_s, u"陈家坪"_s};
        QTest::newRow("merged") << QStringList{u"一组"_s, u"一组"_s, u"三组"_s, u"四组"_s};
        QTest::newRow("merged under a new name") << QStringList{u"王家湾"_s, u"王家湾"_s, u"三组"_s, u"四组"_s};
        QTest::newRow("all merged") << QStringList{u"一组"_s, u"一组"_s, u"一组"_s, u"一组"_s};
        QTest::newRow("dropped") << QStringList();
    }
    void nobodyComesInTwice()
    {
        QFETCH(QStringList, groups);
        for (const bool hasBirths : {true, false}) {
            for (const bool countsInGroups : {true, false}) {
                const Village village{.hasBirths = hasBirths, .countsInGroups = countsInGroups};
                const VillageBook book(village.sheet(ofBook));
                QCOMPARE(book.roster.households().size(), 20);
                const RosterReading again = book.read(village.sheet(groups));
                QCOMPARE(book.changesOf(again).added, 0);
                QCOMPARE(again.counts.refused, 0);
                QCOMPARE(again.households.size(), 20);
                QVERIFY(missingPeople(again, book.roster).isEmpty());
                QVERIFY(!hasUnflaggedHeads(again));
            }
        }
    }

    /// Numbers of the whole village tell the households in any order of rows.
    void theOrderOfTheRowsIsNoMatter_data() { nobodyComesInTwice_data(); }
    void theOrderOfTheRowsIsNoMatter()
    {
        QFETCH(QStringList, groups);
        const Village village{.countsInGroups = false};
        const VillageBook book(village.sheet(ofBook));
        for (unsigned seed = 1; seed <= 12; ++seed) {
            const RosterReading again = book.read(village.sheet(groups, seed));
            QCOMPARE(book.changesOf(again).added, 0);
            QCOMPARE(again.counts.refused, 0);
            QVERIFY(!hasUnflaggedHeads(again));
        }
    }

    /// Without relations nothing parts the households of one number: their rows wait, and nobody is called gone.
    void familiesThatOneNumberMeltsAreHeldBack()
    {
        const Village poor{.hasRelations = false};
        const VillageBook book(Village().sheet(ofBook));
        const RosterReading again = book.read(poor.sheet({}));
        QCOMPARE(book.changesOf(again).added, 0);
        QVERIFY(again.counts.refused > 0);
        QVERIFY(std::ranges::any_of(again.notes, [](const RowNote &note) { return note.fault == RowFault::HouseholdUnclear; }));
        QVERIFY(missingPeople(again, book.roster).isEmpty());
    }

    /// ID numbers tell who they are, but not that they live together now.
    void idNumbersMeltNoFamilies()
    {
        const QString columns = u"户编号|组别|姓名|与户主关系|性别|身份证号"_s;
        const VillageBook book({columns, u"1|一组|张三|户主|男|990101194909163119"_s, u"1|一组|李秀英|妻|女|990101194711248504"_s, u"1|二组|王建国|户主|男|990101195905164696"_s});
        const RosterReading again = book.read({u"户编号|姓名|性别|身份证号"_s, u"1|张三|男|990101194909163119"_s, u"1|李秀英|女|990101194711248504"_s,
                                               u"1|王建国|男|990101195905164696"_s});
        QCOMPARE(again.counts.refused, 3);
        QVERIFY(again.villagers.isEmpty());
        QVERIFY(missingPeople(again, book.roster).isEmpty());
    }

    void aRenamedGroupIsToldOnce()
    {
        const Village village;
        const VillageBook book(village.sheet(ofBook));
        const RosterReading again = book.read(village.sheet({u"王家湾"_s, u"二组"_s, u"三组"_s, u"四组"_s}));
        const RegisterChanges changes = registerChanges(again, book.roster, book.numbers);
        QCOMPARE(changes.people, (LineChanges{0, 15, 45}));
        QCOMPARE(changes.fields, (QList<FieldChange>{{{}, {}, Column::Group, u"一组"_s, u"王家湾"_s}}));
        QCOMPARE(again.villagers[0].group, u"王家湾"_s);
    }

    /// A group of strangers under another name is no renamed one.
    void anotherGroupStaysAnother()
    {
        const VillageBook book({u"户编号|组别|姓名|与户主关系|性别"_s, u"1|一组|张三|户主|男"_s, u"1|一组|李四|妻|女"_s, u"2|一组|王五|户主|男"_s, u"1|二组|孙七|户主|男"_s});
        const RosterReading other = book.read({u"户编号|组别|姓名|与户主关系|性别"_s, u"1|王家湾|张三|户主|男"_s, u"1|王家湾|周八|妻|女"_s, u"1|二组|孙七|户主|男"_s});
        QVERIFY(renamedGroups(other, book.roster).isEmpty());
        QCOMPARE(book.changesOf(other).added, 2);
    }

    void noHouseholdHasTwoHeadsWithoutAWord()
    {
        std::mt19937 random(20261122);
        const auto pick = [&](const QStringList &from) { return from[qsizetype(random() % from.size())]; };
        const QStringList groups{u"一组"_s, u"二组"_s, QString()}, relations{u"户主"_s, u"户　主"_s, u"妻"_s, u"子"_s, u"本人"_s},
            names{u"张三"_s, u"李四"_s, u"王五"_s, u"孙七"_s, u"周八"_s, u"吴九"_s}, births{u"1950-01-02"_s, u"1975-05-06"_s, QString()};
        for (int village = 0; village < 300; ++village) {
            QStringList lines{u"户编号|组别|姓名|与户主关系|出生日期"_s};
            for (int row = 0; row < 12; ++row)
                lines.append(QStringList{QString::number(1 + random() % 4), pick(groups), pick(names) + QChar(u'甲' + row), pick(relations), pick(births)}.join(u'|'));
            const auto reading = readRoster(workbook({table(lines)}), QDate(2026, 11, 22));
            QVERIFY(reading);
            if (hasUnflaggedHeads(*reading))
                QFAIL(qPrintable(lines.join(u'\n')));
        }
    }
};

YISHIBU_TEST(TestRenamedGroups)
#include "tst_renamed_groups.moc"
