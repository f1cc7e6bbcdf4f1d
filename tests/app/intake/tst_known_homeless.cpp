#include "app/intake/missing_people.h"
#include "tests/app/intake/village_book.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;
using test::VillageBook;

namespace {

VillageBook village()
{
    return VillageBook({u"户编号|姓名|性别|出生日期|与户主关系|村民小组"_s, u"1|张三|男|1950-1-1|户主|一组"_s, u"1|李秀英|女|1952-2-2|配偶|一组"_s,
                        u"2|王五|男|1960-3-3|户主|一组"_s, u"3|王五|男|1970-3-3|户主|一组"_s, u"1|赵六|男|1955-4-4|户主|二组"_s});
}

const QString plain = u"姓名|性别|组别|联系电话"_s;

} // namespace

/// A list without households, birth dates and numbers comes into a book that knows the people.
class TestKnownHomeless : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nameSexAndGroupFindThePerson()
    {
        const VillageBook book = village();
        const RosterReading list = book.read({plain, u"张三|男|一组|13900000001"_s, u"李秀英|女|一组|"_s, u"赵六|男|第二村民小组|"_s});
        QCOMPARE(book.changesOf(list), (LineChanges{0, 1, 2})); // a telephone is new
        QCOMPARE(list.villagers[0].id, book.one(u"张三"_s));
        for (const Villager &villager : list.villagers) {
            QCOMPARE(villager.household, book.roster.find(villager.id)->household);
            QCOMPARE(villager.birth, book.roster.find(villager.id)->birth);
        }
        QVERIFY(list.households.isEmpty());
    }

    void whoMayBeOneOfTwoStaysOpen()
    {
        const VillageBook book = village();
        const RosterReading list = book.read({plain, u"王五|男|一组|13900000001"_s, u"张三|男|一组|"_s});
        QCOMPARE(book.changesOf(list), (LineChanges{0, 0, 1}));
        QCOMPARE(list.counts.refused, 1);
        QCOMPARE(list.notes[0].fault, RowFault::PersonUnclear);
        QCOMPARE(list.notes[0].row, 2);
        // The one row may be either, and neither is gone.
        const QList<VillagerId> missing = missingPeople(list, book.roster);
        for (const VillagerId &one : missing)
            QVERIFY(book.roster.find(one)->name != u"王五"_s);
        // Two rows of one name and group in the list are not told apart either.
        const RosterReading two = book.read({plain, u"张三|男|一组|"_s, u"张三|男|一组|13900000001"_s});
        QCOMPARE(two.counts.refused, 2);
    }

    void aNameAloneJoinsNobodyAndDoublesNobody()
    {
        const VillageBook book = village();
        for (const auto &[head, row] : QList<std::pair<QString, QString>>{{u"姓名|联系电话"_s, u"张三|13900000001"_s}, {u"姓名|性别|联系电话"_s, u"张三|男|"_s},
                                                                         {u"姓名|组别|联系电话"_s, u"张三|一组|"_s}}) {
            const RosterReading list = book.read({head, row, u"周新|"_s});
            QCOMPARE(book.changesOf(list), (LineChanges{1, 0, 0}));
            QCOMPARE(list.villagers[0].name, u"周新"_s);
            QCOMPARE(list.counts.refused, 1);
        }
    }

    void theBirthDateFindsThePersonToo()
    {
        const VillageBook book = village();
        const RosterReading list = book.read({u"姓名|性别|出生日期"_s, u"王五|男|1970-3-3"_s, u"王五|男|1999-9-9"_s});
        QCOMPARE(book.changesOf(list), (LineChanges{1, 0, 1}));
    }

    void rowsThatWereRefusedAreNamedInOrder()
    {
        const VillageBook book = village();
        const RosterReading list = book.read({plain, u"王五|男|一组|"_s, u"|男|一组|"_s, u"周新|男|一组|123"_s, u"|女|一组|"_s});
        QCOMPARE(list.counts.refused, 3);
        QList<int> refused, noted;
        for (const RefusedRow &row : list.refused)
            refused.append(row.at.row);
        for (const RowNote &note : list.notes)
            noted.append(note.row);
        QCOMPARE(refused, (QList{2, 3, 5}));
        QVERIFY(std::ranges::is_sorted(noted));
    }
};

YISHIBU_TEST(TestKnownHomeless)
#include "tst_known_homeless.moc"
