#include "app/intake/citizen_id.h"
#include "app/intake/known_people.h"
#include "app/intake/missing_people.h"
#include "tests/app/intake/village_book.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;
using test::VillageBook;

namespace {

const QString withNumbers = u"户编号|姓名|性别|身份证号|与户主关系|村民小组"_s;
const QString withoutNumbers = u"姓名|性别|出生日期|与户主关系|村民小组"_s;

// Good numbers of people who do not exist.
const QString idOfFather = u"990101194909163119"_s;
const QString idOfMother = u"990101194711248504"_s;
const QString idOfSon = u"990101199812136459"_s;
const QString idOfNeighbour = u"990101195905164696"_s;

VillageBook family()
{
    return VillageBook({withNumbers, u"1|张三|男|%1|户主|一组"_s.arg(idOfFather), u"1|李秀英|女|%1|配偶|一组"_s.arg(idOfMother),
                        u"1|张小明|男|%1|子|一组"_s.arg(idOfSon), u"2|王建国|男|%1|户主|一组"_s.arg(idOfNeighbour)});
}

} // namespace

/// A sheet that comes again updates and never duplicates; nobody is joined on a name alone.
class TestKnownPeople : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSameSheetChangesNobody()
    {
        const VillageBook book = family();
        const RosterReading again = book.read({withNumbers, u"1|张三|男|%1|户主|一组"_s.arg(idOfFather), u"1|李秀英|女|%1|配偶|一组"_s.arg(idOfMother),
                                               u"1|张小明|男|%1|子|一组"_s.arg(idOfSon), u"2|王建国|男|%1|户主|一组"_s.arg(idOfNeighbour)});
        QCOMPARE(book.changesOf(again), (LineChanges{0, 0, 4}));
        QVERIFY(missingPeople(again, book.roster).isEmpty());
    }

    void namesThatWereSwappedFollowTheNumbers()
    {
        const VillageBook book = family();
        const RosterReading swapped = book.read({withNumbers, u"1|张小明|男|%1|户主|一组"_s.arg(idOfFather), u"1|张三|男|%1|子|一组"_s.arg(idOfSon)});
        QCOMPARE(swapped.villagers[0].id, book.one(u"张三"_s));
        QCOMPARE(swapped.villagers[1].id, book.one(u"张小明"_s));
        QCOMPARE(book.changesOf(swapped), (LineChanges{0, 2, 0}));
    }

    void aCorrectedReadingGoesWithTheName()
    {
        VillageBook book = family();
        book.change(u"王建国"_s, [](Villager &one) { one.reading = u"wang jian guo"_s; });
        QCOMPARE(book.read({withNumbers, u"2|王建国|男|%1|户主|一组"_s.arg(idOfNeighbour)}).villagers[0].reading, u"wang jian guo"_s);
        QVERIFY(book.read({withNumbers, u"2|王强|男|%1|户主|一组"_s.arg(idOfNeighbour)}).villagers[0].reading.isEmpty());
    }

    void twoOfOneNameInAHouseholdAreToldApartByBirth()
    {
        const QStringList both{withoutNumbers, u"张三|男|1950-1-1|户主|一组"_s, u"张三|男|1990-5-5|子|一组"_s};
        const VillageBook book(both);
        QCOMPARE(book.changesOf(book.read(both)), (LineChanges{0, 0, 2}));
        // In the other order, and only one of them.
        const RosterReading other = book.read({withoutNumbers, u"张三|男|1990-5-5|户主|一组"_s, u"张三|男|1950-1-1|父|一组"_s});
        QCOMPARE(other.villagers[0].id, book.roster.villagers()[1].id);
        QCOMPARE(other.villagers[1].id, book.roster.villagers()[0].id);
        const RosterReading son = book.read({withoutNumbers, u"张三|男|1990-5-5|户主|一组"_s});
        QCOMPARE(son.villagers[0].id, book.roster.villagers()[1].id);
    }

    void aNumberIsAddedOrCorrected()
    {
        VillageBook book({withNumbers, u"1|张三|男||户主|一组"_s, u"1|李秀英|女|990101194711248501|配偶|一组"_s});
        const RosterReading mended = book.read({withNumbers, u"1|张三|男|%1|户主|一组"_s.arg(idOfFather), u"1|李秀英|女|%1|配偶|一组"_s.arg(idOfMother)});
        QCOMPARE(book.changesOf(mended), (LineChanges{0, 2, 0}));
        QCOMPARE(mended.villagers[0].id, book.one(u"张三"_s));
        book.take(mended);
        QCOMPARE(book.numbers.value(book.one(u"李秀英"_s)).citizenId, idOfMother);
        // And a sheet without numbers takes none away.
        const RosterReading plain = book.read({u"户编号|姓名|性别|与户主关系|村民小组"_s, u"1|张三|男|户主|一组"_s, u"1|李秀英|女|配偶|一组"_s});
        QCOMPARE(plain.numbers.value(book.one(u"张三"_s)).citizenId, idOfFather);
        QCOMPARE(plain.villagers[0].idTail, u"3119"_s);
    }

    void aGrandsonOfTheSameNameIsAnotherPerson()
    {
        const VillageBook book = family();
        const QString seventeen = u"99010120180101001"_s;
        const QString good = seventeen + CitizenId::checkSign(seventeen);
        const RosterReading child = book.read({withNumbers, u"1|张三|男|%1|孙子|一组"_s.arg(good)});
        QVERIFY(!book.roster.find(child.villagers[0].id));
        // With a wrong check sign it may be a typing mistake in the grandfather's number.
        const QString wrong = seventeen + (good.endsWith(u'1') ? u'2' : u'1');
        QCOMPARE(book.read({withNumbers, u"1|张三|男|%1|户主|一组"_s.arg(wrong)}).villagers[0].id, book.one(u"张三"_s));
        QCOMPARE(child.villagers[0].household, book.roster.find(book.one(u"张三"_s))->household);
    }

    void nobodyIsJoinedOnANameAlone()
    {
        const VillageBook book = family();
        const RosterReading elsewhere = book.read({withNumbers, u"9|张三|男||户主|一组"_s, u"1|张三|男||户主|二组"_s});
        QCOMPARE(book.changesOf(elsewhere), (LineChanges{2, 0, 0}));
    }

    void aRenumberedHouseholdIsKnownByItsPeople()
    {
        const VillageBook book = family();
        const RosterReading renumbered = book.read({withNumbers, u"2|张三|男|%1|户主|一组"_s.arg(idOfFather), u"2|李秀英|女|%1|配偶|一组"_s.arg(idOfMother),
                                                    u"1|王建国|男|%1|户主|一组"_s.arg(idOfNeighbour)});
        QCOMPARE(book.changesOf(renumbered), (LineChanges{0, 0, 3}));
        const Household *before = book.roster.householdOf(book.one(u"张三"_s));
        QCOMPARE(renumbered.households[0].id, before->id);
        QCOMPARE(renumbered.households[0].number, u"2"_s);
        QCOMPARE(renumbered.households[1].number, u"1"_s);
    }

    void aSonWithAHouseholdOfHisOwnLeavesTheOldOneToHisParents()
    {
        const VillageBook book = family();
        const RosterReading later = book.read({withNumbers, u"3|张小明|男|%1|户主|一组"_s.arg(idOfSon), u"1|张三|男|%1|户主|一组"_s.arg(idOfFather)});
        const HouseholdId home = book.roster.householdOf(book.one(u"张三"_s))->id;
        QCOMPARE(later.villagers[1].household, home);
        QVERIFY(!book.roster.findHousehold(later.villagers[0].household));
        QCOMPARE(later.villagers[0].id, book.one(u"张小明"_s));
    }

    /// A register without household numbers counts them itself: one household more moves all the numbers below.
    void aHouseholdMoreAboveMovesNobody()
    {
        VillageBook book({withoutNumbers, u"张三|男|1950-1-1|户主|一组"_s, u"李秀英|女|1952-2-2|配偶|一组"_s, u"王建国|男|1960-3-3|户主|一组"_s});
        const RosterReading later = book.read({withoutNumbers, u"赵新来|男|1970-4-4|户主|一组"_s, u"张三|男|1950-1-1|户主|一组"_s,
                                               u"李秀英|女|1952-2-2|配偶|一组"_s, u"王建国|男|1960-3-3|户主|一组"_s});
        QCOMPARE(book.changesOf(later), (LineChanges{1, 0, 3}));
        QCOMPARE(later.households[1].number, u"01-0001"_s);
        QCOMPARE(later.households[2].number, u"01-0002"_s);
        QCOMPARE(later.households[0].number, u"01-0003"_s); // one that the book does not have
        book.take(later);
        QCOMPARE(book.roster.households().size(), 3);
        // The same again changes nothing.
        const RosterReading again = book.read({withoutNumbers, u"赵新来|男|1970-4-4|户主|一组"_s, u"张三|男|1950-1-1|户主|一组"_s,
                                               u"李秀英|女|1952-2-2|配偶|一组"_s, u"王建国|男|1960-3-3|户主|一组"_s});
        QCOMPARE(book.changesOf(again), (LineChanges{0, 0, 4}));
    }

    /// A sheet's own household numbers may be counted anew when one household more or less stands in it.
    void numbersThatMovedDoubleNobody_data()
    {
        QTest::addColumn<bool>("hasBirths");
        QTest::addColumn<bool>("hasGroups");
        QTest::newRow("birth dates") << true << true;
        QTest::newRow("names") << false << true;
        QTest::newRow("birth dates, no groups") << true << false;
        QTest::newRow("names, no groups") << false << false;
    }
    void numbersThatMovedDoubleNobody()
    {
        QFETCH(bool, hasBirths);
        QFETCH(bool, hasGroups);
        const QString surnames = u"赵钱孙李周吴郑王"_s;
        const auto sheet = [&](const QString &households) {
            QStringList lines{hasBirths ? u"户编号|姓名|性别|出生日期|与户主关系|村民小组"_s : u"户编号|姓名|性别|备注|与户主关系|村民小组"_s};
            for (qsizetype i = 0; i < households.size(); ++i) {
                const qsizetype who = surnames.indexOf(households[i]);
                const QString group = hasGroups ? u"一组"_s : QString();
                const auto birth = [&](int year) { return hasBirths ? u"%1-5-6"_s.arg(year + who) : QString(); };
                lines.append(u"%1|%2大|男|%3|户主|%4"_s.arg(QString::number(i + 1), QString(households[i]), birth(1950), group));
                lines.append(u"%1|%2二|女|%3|配偶|%4"_s.arg(QString::number(i + 1), QString(households[i]), birth(1960), group));
            }
            return lines;
        };
        const VillageBook book(sheet(u"赵钱孙李周"_s));
        QCOMPARE(book.changesOf(book.read(sheet(u"赵钱郑孙李周"_s))), (LineChanges{2, 0, 10}));
        const RosterReading fewer = book.read(sheet(u"赵孙李周"_s));
        QCOMPARE(book.changesOf(fewer), (LineChanges{0, 0, 8}));
        QCOMPARE(missingPeople(fewer, book.roster).size(), 2);
        const RosterReading turned = book.read(sheet(u"周李孙钱赵"_s));
        QCOMPARE(book.changesOf(turned), (LineChanges{0, 0, 10}));
        QCOMPARE(turned.households[0].id, book.roster.householdOf(book.one(u"周大"_s))->id);
    }

    /// Where nobody is known by name the place still tells: a name was put right.
    void theOnlyOneOfAHouseholdWithANewNameKeepsThePlace()
    {
        const VillageBook book({u"户编号|姓名|性别|与户主关系|村民小组"_s, u"1|张三|男|户主|一组"_s, u"2|王建国|男|户主|一组"_s});
        const RosterReading later = book.read({u"户编号|姓名|性别|与户主关系|村民小组"_s, u"1|张三|男|户主|一组"_s, u"2|王建园|男|户主|一组"_s});
        QCOMPARE(later.households[1].id, book.roster.householdOf(book.one(u"王建国"_s))->id);
    }

    void whatASheetDoesNotSayStays()
    {
        const VillageBook book({u"户编号|姓名|性别|民族|文化程度|政治面貌|集体成员|备注|与户主关系"_s, u"1|张三|男|苗族|初中|中共党员|是|低保|户主"_s});
        const RosterReading poor = book.read({u"户编号|姓名|性别|与户主关系"_s, u"1|张三|男|户主"_s});
        QCOMPARE(book.changesOf(poor), (LineChanges{0, 0, 1}));
        // Nor does an empty cell of a column it has say that there is nothing.
        const RosterReading empty = book.read({u"户编号|姓名|性别|备注|集体成员|政治面貌|文化程度|与户主关系"_s, u"1|张三|男||否|||户主"_s});
        QCOMPARE(empty.villagers[0].remark, u"低保"_s);
        QCOMPARE(empty.villagers[0].party, PartyStanding::Member);
        QCOMPARE(empty.villagers[0].schooling, u"初中"_s);
        QCOMPARE(empty.counts.doubtful, 0);
        QVERIFY(!empty.villagers[0].collectiveMember);
        QCOMPARE(empty.villagers[0].ethnicity, u"苗族"_s);
    }

    void whoDiedStaysSoAndIsTold()
    {
        VillageBook book = family();
        book.change(u"张三"_s, [](Villager &who) {
            who.standing = RegisterStanding::Died;
            who.standingFrom = QDate(2026, 3, 1);
            who.reading = u"zhang san"_s;
        });
        const RosterReading again = book.read({withNumbers, u"1|张三|男|%1|户主|一组"_s.arg(idOfFather), u"1|李秀英|女|%1|配偶|一组"_s.arg(idOfMother)});
        QCOMPARE(again.villagers[0].standing, RegisterStanding::Died);
        QCOMPARE(again.villagers[0].standingFrom, QDate(2026, 3, 1));
        QCOMPARE(again.villagers[0].reading, u"zhang san"_s);
        QCOMPARE(namedAgain(again, book.roster), QList{book.one(u"张三"_s)});
        // A sheet that itself says that somebody died is followed.
        const RosterReading said = book.read({withNumbers + u"|状态"_s, u"1|李秀英|女|%1|配偶|一组|去世"_s.arg(idOfMother)});
        QCOMPARE(said.villagers[0].standing, RegisterStanding::Died);
    }

    void whoIsFoundAgainIsNotMissingAnyMore()
    {
        VillageBook book = family();
        const RosterReading without = book.read({withNumbers, u"1|张三|男|%1|户主|一组"_s.arg(idOfFather), u"1|张小明|男|%1|子|一组"_s.arg(idOfSon),
                                                 u"2|王建国|男|%1|户主|一组"_s.arg(idOfNeighbour)});
        QCOMPARE(missingPeople(without, book.roster), QList{book.one(u"李秀英"_s)});
        book.change(u"李秀英"_s, [](Villager &who) { who.missingIn = RosterImportId::fresh(); });
        const RosterReading again = book.read({withNumbers, u"1|李秀英|女|%1|配偶|一组"_s.arg(idOfMother)});
        QCOMPARE(again.villagers[0].id, book.one(u"李秀英"_s));
        QVERIFY(!again.villagers[0].missingIn);
    }

    /// A row without a name is not taken in, but whoever it means is not gone.
    void whomARefusedRowMeansIsNotGone()
    {
        const VillageBook book = family();
        const RosterReading byNumber = book.read({withNumbers, u"1|张三|男|%1|户主|一组"_s.arg(idOfFather), u"1||女|%1|配偶|一组"_s.arg(idOfMother),
                                                  u"2|王建国|男|%1|户主|一组"_s.arg(idOfNeighbour)});
        QCOMPARE(missingPeople(byNumber, book.roster), QList{book.one(u"张小明"_s)});
        const RosterReading byHousehold = book.read({withNumbers, u"1|张三|男|%1|户主|一组"_s.arg(idOfFather), u"1||女||配偶|一组"_s,
                                                     u"2|王建国|男|%1|户主|一组"_s.arg(idOfNeighbour)});
        QVERIFY(missingPeople(byHousehold, book.roster).isEmpty());
        QCOMPARE(byHousehold.heldBack.size(), 2);
    }

    void theListOfOneGroupSaysNothingOfTheOthers()
    {
        const VillageBook book({withNumbers, u"1|张三|男|%1|户主|一组"_s.arg(idOfFather), u"1|李秀英|女|%1|配偶|一组"_s.arg(idOfMother),
                                u"1|王建国|男|%1|户主|二组"_s.arg(idOfNeighbour)});
        const RosterReading one = book.read({withNumbers, u"1|张三|男|%1|户主|一组"_s.arg(idOfFather)});
        QCOMPARE(missingPeople(one, book.roster), QList{book.one(u"李秀英"_s)});
    }

    void theDelegateOfAHouseholdIsTheBooksPerson()
    {
        const VillageBook book = family();
        const RosterReading reading = book.read({withNumbers + u"|是否户代表"_s, u"1|张三|男|%1|户主|一组|"_s.arg(idOfFather),
                                                 u"1|李秀英|女|%1|配偶|一组|√"_s.arg(idOfMother), u"1|张小明|男|%1|子|一组|是"_s.arg(idOfSon)});
        QCOMPARE(reading.delegates.size(), 1);
        QCOMPARE(reading.delegates.value(reading.villagers[0].household, reading.villagers[0].id), book.one(u"李秀英"_s));
        QVERIFY(reading.folded.contains(FoldedValue{u"是否户代表"_s, u"是"_s, u"否"_s, 1})); // a household has one
    }

    /// 低保户 and subsidies go to somebody of the household: who heads it is not told by them.
    void aListOfThePaidChangesNoRelation()
    {
        const test::VillageBook book({u"户编号|组别|姓名|与户主关系|性别|出生年月|身份证号"_s, u"1|一组|张三|户主|男|1960-01-01|990101196001010111"_s, u"1|一组|李四|妻|女|1962-02-02|990101196202020121"_s});
        for (const QStringList &list : {QStringList{u"农村低保户花名册"_s, u"序号|组别|户主姓名|性别|身份证号|保障人口"_s, u"1|一组|李四|女|990101196202020121|1"_s},
                                        QStringList{u"高龄津贴发放名单"_s, u"序号|姓名|性别|身份证号|与户主关系"_s, u"1|李四|女|990101196202020121|本人"_s},
                                        QStringList{u"高龄津贴发放名单"_s, u"序号|姓名|性别|身份证号|与户主关系"_s, u"1|张三|男|990101196001010111|夫"_s}}) {
            const RosterReading sheet = book.read(list);
            QCOMPARE(sheet.villagers.size(), 1);
            const Villager *known = book.roster.find(sheet.villagers[0].id);
            QVERIFY(known);
            QCOMPARE(sheet.villagers[0].relationToHead, known->relationToHead);
            for (const Household &home : sheet.households)
                QCOMPARE(home.headName, u"张三"_s);
        }
    }
};

YISHIBU_TEST(TestKnownPeople)
#include "tst_known_people.moc"
