#include "app/intake/missing_people.h"
#include "tests/app/intake/village_book.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;
using test::VillageBook;

namespace {

const QString numbered = u"户编号|姓名|性别|出生日期|与户主关系|村民小组"_s;
const QString plain = u"姓名|性别|与户主关系"_s;

VillageBook twoGroups()
{
    return VillageBook({numbered, u"1|张三|男|1950-1-1|户主|一组"_s, u"1|李秀英|女|1952-2-2|配偶|一组"_s, u"2|王五|男|1960-3-3|户主|一组"_s,
                        u"1|赵六|男|1955-4-4|户主|二组"_s, u"1|钱梅|女|1957-5-5|配偶|二组"_s, u"7|孙八|男|1961-6-6|户主|二组"_s});
}

const RowNote *noteOf(const RosterReading &reading, RowFault fault)
{
    const auto note = std::ranges::find(reading.notes, fault, &RowNote::fault);
    return note == reading.notes.end() ? nullptr : &*note;
}

} // namespace

/// A sheet that comes again with less in it than before: nobody is in the book twice, and nothing is lost without a word.
class TestRepeatedPeople : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSheetWithoutGroupsFindsThePeople()
    {
        const VillageBook book = twoGroups();
        const QStringList rows{u"1|张三|男|1950-1-1|户主"_s, u"1|李秀英|女|1952-2-2|配偶"_s, u"2|王五|男|1960-3-3|户主"_s, u"7|孙八|男|1961-6-6|户主"_s};
        const RosterReading again = book.read(QStringList{u"户编号|姓名|性别|出生日期|与户主关系"_s} + rows);
        QCOMPARE(book.changesOf(again), (LineChanges{0, 0, 4}));
        QStringList emptyGroups;
        for (const QString &row : rows)
            emptyGroups.append(row + u'|');
        QCOMPARE(book.changesOf(book.read(QStringList{numbered} + emptyGroups)), (LineChanges{0, 0, 4}));
    }

    void groupsThatComeLaterDoubleNobody()
    {
        const VillageBook book({u"户编号|姓名|性别|与户主关系"_s, u"1|张三|男|户主"_s, u"2|王五|男|户主"_s});
        const RosterReading later = book.read({u"户编号|姓名|性别|与户主关系|村民小组"_s, u"1|张三|男|户主|一组"_s, u"2|王五|男|户主|一组"_s});
        QCOMPARE(book.changesOf(later), (LineChanges{0, 2, 0}));
        QCOMPARE(later.villagers[0].group, u"一组"_s);
    }

    /// Two households have the number, and the names do not tell which is meant.
    void aNumberOfTwoGroupsIsDecidedByTheNamesOrStaysOpen()
    {
        const VillageBook book = twoGroups();
        const RosterReading named = book.read({u"户编号|姓名|性别|与户主关系"_s, u"1|赵六|男|户主"_s, u"1|钱梅|女|配偶"_s});
        QCOMPARE(book.changesOf(named), (LineChanges{0, 0, 2}));
        QCOMPARE(named.villagers[0].group, u"二组"_s);
        const RosterReading stranger = book.read({u"户编号|姓名|性别|与户主关系"_s, u"1|周新|男|户主"_s, u"2|王五|男|户主"_s});
        QCOMPARE(book.changesOf(stranger), (LineChanges{0, 0, 1}));
        QCOMPARE(stranger.counts.refused, 1);
        QCOMPARE(stranger.counts.read, 2);
        QVERIFY(noteOf(stranger, RowFault::HouseholdUnclear));
        QCOMPARE(noteOf(stranger, RowFault::HouseholdUnclear)->row, 2);
        QVERIFY(stranger.heldBack.contains(book.one(u"张三"_s)));
        QVERIFY(stranger.heldBack.contains(book.one(u"赵六"_s)));
    }

    void anotherHeadOfTheNumberIsAnotherHousehold()
    {
        const VillageBook book = twoGroups();
        const RosterReading other = book.read({u"户编号|姓名|性别|与户主关系"_s, u"7|周新|男|户主"_s});
        QCOMPARE(book.changesOf(other), (LineChanges{1, 0, 0}));
        QVERIFY(!book.roster.findHousehold(other.villagers[0].household));
    }

    /// Neither ID numbers nor household numbers nor groups: the order alone says who lives with whom.
    void aSheetInOrderDoublesNobody()
    {
        const QStringList lines{plain, u"张伟|男|户主"_s, u"李娜|女|配偶"_s, u"张伟|男|户主"_s, u"王芳|女|配偶"_s, u"刘洋|男|户主"_s, u"张伟|男|户主"_s, u"张伟|男|户主"_s};
        const VillageBook book(lines);
        QCOMPARE(book.changesOf(book.read(lines)), (LineChanges{0, 0, 7}));
        // With a household more at the top, and in another order.
        const RosterReading later = book.read({plain, u"新来|男|户主"_s, u"刘洋|男|户主"_s, u"张伟|男|户主"_s, u"王芳|女|配偶"_s, u"张伟|男|户主"_s, u"李娜|女|配偶"_s,
                                               u"张伟|男|户主"_s, u"张伟|男|户主"_s});
        QCOMPARE(book.changesOf(later), (LineChanges{1, 0, 7}));
    }

    void aSheetInOrderWithoutGroupsFindsThoseOfABookWithGroups()
    {
        const VillageBook book = twoGroups();
        const RosterReading later = book.read({plain, u"王五|男|户主"_s, u"赵六|男|户主"_s, u"钱梅|女|配偶"_s, u"孙八|男|户主"_s});
        QCOMPARE(book.changesOf(later), (LineChanges{0, 0, 4}));
        QCOMPARE(later.households[1].number, u"1"_s);
    }

    /// Household numbers moved, or the book had none: whoever lives alone is told by name and birth date.
    void aHouseholdOfOneIsNotDoubled()
    {
        const VillageBook months({numbered, u"3|张三|男|1950.1|户主|一组"_s, u"4|孙八|女|1948.09|户主|一组"_s});
        const RosterReading moved = months.read({numbered, u"4|张三|男|1950-01-01|户主|一组"_s, u"3|孙八|女|1948-09-09|户主|一组"_s});
        QCOMPARE(months.changesOf(moved).added, 0);
        const VillageBook poor({plain, u"张三|男|户主"_s, u"孙八|女|户主"_s});
        QCOMPARE(poor.changesOf(poor.read({u"户编号|姓名|性别|与户主关系"_s, u"7|张三|男|户主"_s, u"9|孙八|女|户主"_s})).added, 0);
    }

    /// The head died and the widow is the head now: one name, but with its birth date.
    void aWidowIsNotDoubled()
    {
        const VillageBook book({u"姓名|性别|出生日期|与户主关系"_s, u"张三|男|1950-1-1|户主"_s, u"李秀英|女|1952-2-2|配偶"_s});
        const RosterReading later = book.read({u"姓名|性别|出生日期|与户主关系"_s, u"李秀英|女|1952-2-2|户主"_s});
        QCOMPARE(later.villagers[0].id, book.one(u"李秀英"_s));
    }

    void fewerOfOneNameThanTheBookHasStayOpen()
    {
        const VillageBook book({plain, u"张伟|男|户主"_s, u"刘洋|男|户主"_s, u"张伟|男|户主"_s});
        const RosterReading one = book.read({plain, u"王新|男|户主"_s, u"陈新|男|户主"_s, u"周新|男|户主"_s, u"张伟|男|户主"_s});
        QCOMPARE(book.changesOf(one).added, 3);
        QCOMPARE(one.counts.refused, 1);
        QVERIFY(noteOf(one, RowFault::HouseholdUnclear));
    }

    void anotherNameForAKnownNumberIsDoubtful()
    {
        const QString head = u"户编号|姓名|性别|身份证号|与户主关系"_s;
        VillageBook book({head, u"1|张三|男|990101194909163119|户主"_s});
        const QStringList renamed{head, u"1|李四|男|990101194909163119|户主"_s};
        const RosterReading reading = book.read(renamed);
        const RowNote *note = noteOf(reading, RowFault::NameChanged);
        QVERIFY(note);
        QCOMPARE(note->before, u"张三"_s);
        QCOMPARE(note->after, u"李四"_s);
        QCOMPARE(note->column, u"姓名"_s);
        QCOMPARE(note->verdict, RowVerdict::Doubtful);
        QCOMPARE(reading.counts.doubtful, 1);
        QCOMPARE(reading.counts.good, 0);
        QVERIFY(reading.villagers[0].doubt.contains(word(RowFault::NameChanged)));
        // It stays to be looked at, and the same sheet changes nothing more.
        book.take(reading);
        QCOMPARE(book.changesOf(book.read(renamed)), (LineChanges{0, 0, 1}));
    }

    void whatIsLostIsDoubtfulAndWhatChangesIsListed()
    {
        const QString head = u"户编号|姓名|性别|出生日期|政治面貌|文化程度|与户主关系"_s;
        const VillageBook book({head, u"1|张三|男|1950-01-02|中共党员|初中|户主"_s, u"1|李秀英|女|1952-03-04|群众|小学|配偶"_s});
        const RosterReading reading = book.read({head, u"1|张三|女|1951-01-02|群众|高中|户主"_s, u"1|李秀英|女|1952-03-04|群众|小学|妻"_s});
        for (const RowFault fault : {RowFault::SexChanged, RowFault::BirthChanged, RowFault::PartyLost})
            QVERIFY(noteOf(reading, fault));
        QCOMPARE(noteOf(reading, RowFault::PartyLost)->before, u"中共党员"_s);
        QCOMPARE(noteOf(reading, RowFault::BirthChanged)->after, u"1951-01-02"_s);
        QCOMPARE(reading.counts.doubtful, 1);
        const QList<FieldChange> fields = registerChanges(reading, book.roster, book.numbers).fields;
        QCOMPARE(fields.size(), 5);
        QCOMPARE(fields[3], (FieldChange{{0, 2}, u"张三"_s, Column::Schooling, u"初中"_s, u"高中"_s}));
        QCOMPARE(fields[4], (FieldChange{{0, 3}, u"李秀英"_s, Column::Relation, u"配偶"_s, u"妻"_s}));
    }

    /// The month of a day that the book knows says nothing new.
    void aMonthKeepsTheDayOfTheBook()
    {
        const VillageBook book({numbered, u"1|张三|男|1950-10-12|户主|一组"_s, u"1|李秀英|女|1952-03-04|配偶|一组"_s});
        const RosterReading reading = book.read({numbered, u"1|张三|男|1950.1|户主|一组"_s, u"1|李秀英|女|1952年3月|配偶|一组"_s});
        QCOMPARE(book.changesOf(reading), (LineChanges{0, 0, 2}));
        QVERIFY(reading.notes.isEmpty());
        QCOMPARE(reading.counts.good, 2);
    }
};

YISHIBU_TEST(TestRepeatedPeople)
#include "tst_repeated_people.moc"
