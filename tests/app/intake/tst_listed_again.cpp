#include "app/intake/delegate_changes.h"
#include "app/intake/refused_rows.h"
#include "tests/app/intake/village_book.h"
#include "tests/support/test_case.h"

#include <QRandomGenerator>

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

struct Person
{
    QString number, group, name, relation, sex, birth, head, tail;
};

/// Four households with homonyms: two 张三 in two groups, 李秀英 in three households, a grandson named after 王建国.
const QList<Person> village{
    {u"1"_s, u"一组"_s, u"张三"_s, u"户主"_s, u"男"_s, u"1949-09-16"_s, u"张三"_s, u"3119"_s},
    {u"1"_s, u"一组"_s, u"李秀英"_s, u"妻"_s, u"女"_s, u"1947-11-24"_s, u"张三"_s, u"8504"_s},
    {u"1"_s, u"一组"_s, u"张小明"_s, u"子"_s, u"男"_s, u"1980-03-04"_s, u"张三"_s, u"1110"_s},
    {u"2"_s, u"一组"_s, u"王建国"_s, u"户主"_s, u"男"_s, u"1959-05-16"_s, u"王建国"_s, u"4696"_s},
    {u"2"_s, u"一组"_s, u"李秀英"_s, u"妻"_s, u"女"_s, u"1960-06-01"_s, u"王建国"_s, u"2220"_s},
    {u"2"_s, u"一组"_s, u"王建国"_s, u"孙子"_s, u"男"_s, u"2009-01-30"_s, u"王建国"_s, u"3330"_s},
    {u"3"_s, u"二组"_s, u"张三"_s, u"户主"_s, u"男"_s, u"1970-07-07"_s, u"张三"_s, u"4440"_s},
    {u"3"_s, u"二组"_s, u"钱梅"_s, u"妻"_s, u"女"_s, u"1971-08-08"_s, u"张三"_s, u"5550"_s},
    {u"4"_s, u"二组"_s, u"李秀英"_s, u"户主"_s, u"女"_s, u"1948-09-09"_s, u"李秀英"_s, u"6660"_s},
};

const QStringList registerOf(const QList<Person> &people = village)
{
    QStringList lines{u"户编号|组别|姓名|与户主关系|性别|出生日期"_s};
    for (const Person &one : people)
        lines.append(QStringList{one.number, one.group, one.name, one.relation, one.sex, one.birth}.join(u'|'));
    return lines;
}

QString cellOf(const Person &one, const QString &heading)
{
    return heading == u"户编号"_s         ? one.number
           : heading == u"户主"_s         ? one.head
           : heading == u"与户主关系"_s   ? one.relation
           : heading == u"性别"_s         ? one.sex
           : heading == u"组别"_s         ? one.group
           : heading == u"姓名"_s         ? one.name
                                          : one.tail;
}

QStringList listOf(const QList<Person> &people, const QStringList &headings)
{
    QStringList lines{headings.join(u'|')};
    for (const Person &one : people) {
        QStringList cells;
        for (const QString &heading : headings)
            cells.append(cellOf(one, heading));
        lines.append(cells.join(u'|'));
    }
    return lines;
}

QStringList namesOf(const RosterReading &reading)
{
    QStringList names;
    for (const Villager &one : reading.villagers)
        names.append(one.name + one.group + one.relationToHead + one.birth.toString(Qt::ISODate));
    names.sort();
    return names;
}

RosterReading read(const Workbook &file)
{
    const auto reading = readRoster(file, today);
    return reading ? *reading : RosterReading();
}

RosterReading readBelow(const QStringList &list)
{
    return read(workbook({table(registerOf() + QStringList{QString()} + list)}));
}

int countOf(const RosterReading &reading, RowFault fault)
{
    return int(std::ranges::count(reading.notes, fault, &RowNote::fault));
}

} // namespace

/// A file names its people again in lists of some of them, with households or without: nobody comes in twice by that, and
/// no line is lost without a word.
class TestListedAgain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Any part of the people, any columns, any title or none, in any place.
    void aListOfTheRegistersPeopleAddsNobody()
    {
        const QStringList all{u"户编号"_s, u"户主"_s, u"与户主关系"_s, u"性别"_s, u"组别"_s, u"身份证后四位"_s};
        const QStringList titles{QString(), u"户代表登记表"_s, u"低保户名单"_s, u"村民代表名单"_s, u"党员名单"_s, u"残疾人员台账"_s};
        const QStringList expected = namesOf(read(workbook({table(registerOf())})));
        QCOMPARE(expected.size(), village.size());
        QRandomGenerator dice(20261123);
        for (int columns = 1; columns < 64; ++columns) {
            QStringList headings;
            for (int i = 0; i < 6; ++i) {
                if (columns & (1 << i))
                    headings.append(all[i]);
            }
            headings.insert(dice.bounded(headings.size() + 1), u"姓名"_s);
            for (int i = 0; i < 3; ++i) {
                const QString title = titles[(columns + i * 2 + columns / 6) % 6];
                QList<Person> some;
                for (const Person &one : village) {
                    if (dice.bounded(3) > 0)
                        some.append(one);
                }
                const QStringList titled = title.isEmpty() ? QStringList() : QStringList{title};
                const QStringList list = titled + listOf(some, headings), none{QString()};
                const QList<Workbook> files{workbook({table(registerOf() + none + list)}), workbook({table(list + none + registerOf())}),
                                            workbook({table(registerOf()), table(list, u"Sheet2"_s)}), workbook({table(list), table(registerOf(), u"Sheet2"_s)})};
                for (qsizetype place = 0; place < files.size(); ++place) {
                    const RosterReading reading = read(files[place]);
                    QVERIFY2(namesOf(reading) == expected, qPrintable(u"%1\n%2\nplace %3, %4 people"_s.arg(title, list.join(u'\n')).arg(place).arg(reading.villagers.size())));
                    QVERIFY2(reading.counts.isAsExpected(), qPrintable(u"%1\nplace %2: %3, %4"_s.arg(list.join(u'\n')).arg(place).arg(reading.counts.expected).arg(reading.counts.read)));
                }
            }
        }
    }

    void theFormOfHouseholdRepresentativesNamesThem()
    {
        const RosterReading reading = readBelow({u"户代表登记表"_s, u"户编号|户主|代表姓名|与户主关系|身份证号后四位|手机|产生方式"_s, u"1|张三|李秀英|妻|8504|13900000001|家庭推定"_s,
                                                 u"2|王建国|王建国|户主|4696||户主本人"_s, u"3|张三|钱梅|妻|5550||"_s});
        QCOMPARE(namesOf(reading), namesOf(read(workbook({table(registerOf())}))));
        QCOMPARE(reading.households.size(), 4);
        QCOMPARE(reading.delegates.size(), 3);
        for (const VillagerId &who : reading.delegates) {
            const auto one = std::ranges::find(reading.villagers, who, &Villager::id);
            QVERIFY(one != reading.villagers.end());
            QVERIFY(one->name == u"李秀英"_s || one->name == u"钱梅"_s || one->name == u"王建国"_s);
        }
        // Every line of the list is told of: with the row that stands for the person, or as one of two.
        QCOMPARE(reading.refused.size(), 3);
        QCOMPARE(reading.refused[0].at.row, 14);
    }

    void aFormOfRepresentativesBesideHeadsNamesThePeople()
    {
        const RosterReading reading = readBelow({u"户代表花名册"_s, u"组别|户主姓名|户代表|性别|电话"_s, u"一组|张三|李秀英|女|13900000001"_s, u"二组|张三|钱梅|女|"_s});
        QCOMPARE(reading.villagers.size(), village.size());
        QCOMPARE(countOf(reading, RowFault::SamePerson), 2);
        QCOMPARE(reading.delegates.size(), 2);
    }

    void aListedNameOfTwoWaits()
    {
        const RosterReading reading = readBelow({u"低保户名单"_s, u"户主|姓名|性别"_s, u"张三|张三|男"_s, u"李秀英|李秀英|女"_s});
        QCOMPARE(reading.villagers.size(), village.size());
        QCOMPARE(countOf(reading, RowFault::PersonUnclear), 1); // either 张三 is head of a household
        QCOMPARE(countOf(reading, RowFault::SamePerson), 1);
        const auto note = std::ranges::find(reading.notes, RowFault::PersonUnclear, &RowNote::fault);
        QCOMPARE(note->row, 14);
        QCOMPARE(note->other, u"2"_s);
    }

    void whoIsInNoRegisterIsTold()
    {
        const QStringList list{u"低保户名单"_s, u"户编号|姓名|性别"_s, u"1|李秀英|女"_s, u"9|赵新|男"_s};
        const RosterReading reading = readBelow(list);
        QCOMPARE(reading.villagers.size(), village.size());
        QCOMPARE(countOf(reading, RowFault::NotInRegister), 1);
        QCOMPARE(reading.counts.refused, 2);
        const Workbook back = refusedRows(workbook({table(registerOf() + QStringList{QString()} + list)}), reading, [](RowFault) { return u"退回"_s; });
        QCOMPARE(back.sheets.size(), 1);
        QVERIFY(back.sheets[0].at(2, 1) == u"赵新"_s);
    }

    /// A title in words of a heading is nobody's name.
    void aTitleIsNobody()
    {
        for (const QString &title : {u"联系电话"_s, u"通讯录"_s, u"党员名单："_s}) {
            const RosterReading reading = readBelow({u"||"_s + title, u"姓名|电话"_s, u"李秀英|13900000001"_s});
            QCOMPARE(namesOf(reading), namesOf(read(workbook({table(registerOf())}))));
            QVERIFY(reading.counts.isAsExpected());
        }
    }

    /// 脱贫户 and 一般户 in two sheets are one register.
    void aTitledPartOfTheRegisterComesInWhole()
    {
        const QList<Person> first = village.mid(0, 6), second = village.mid(6);
        const RosterReading reading = read(workbook({table(registerOf(first), u"一般户"_s), table(QStringList{u"脱贫户名单"_s} + registerOf({second[0], second[1], Person{u"4"_s, u"二组"_s, u"孙八"_s, u"户主"_s, u"男"_s, u"1950-01-01"_s, {}, {}}}), u"脱贫户"_s)}));
        QCOMPARE(reading.villagers.size(), 9);
        QCOMPARE(reading.counts.refused, 0);
    }

    /// Group by group, in one sheet or in several, with numbers that begin anew: homonyms of two groups are two people.
    void aRegisterOfSeveralTablesComesInWhole()
    {
        const QString head = u"户号|姓名|与户主关系|性别"_s;
        const QStringList one{head, u"1|张三|户主|男"_s, u"1|李秀英|妻|女"_s, u"2|王五|户主|男"_s}, two{head, u"1|张三|户主|男"_s, u"1|李秀英|妻|女"_s, u"2|孙八|户主|女"_s};
        const QStringList other{u"户号|姓名|性别|与户主关系|备注"_s, u"1|张三|男|户主|"_s, u"1|李秀英|女|妻|"_s, u"2|孙八|女|户主|"_s};
        for (const Workbook &file : {workbook({table(one, u"一组"_s), table(two, u"二组"_s)}), workbook({table(QStringList{u"一组"_s} + one + QStringList{u"二组"_s} + other)})}) {
            const RosterReading reading = read(file);
            QCOMPARE(reading.villagers.size(), 6);
            QCOMPARE(reading.counts.refused, 0);
            QCOMPARE(std::ranges::count(reading.villagers, u"二组"_s, &Villager::group), 3);
        }
        // Without groups, birth dates say it.
        const RosterReading dated = read(workbook({table(QStringList{head + u"|出生日期"_s, u"1|张三|户主|男|1950-01-01"_s}), table(QStringList{head + u"|出生日期"_s, u"7|张三|户主|男|1970-01-01"_s}, u"Sheet2"_s)}));
        QCOMPARE(dated.villagers.size(), 2);
        // Where nothing does, number and head of both households still say it, and else the row waits.
        const RosterReading heads = read(workbook({table(one), table({head, u"7|孙八|户主|女"_s, u"7|李秀英|女儿|女"_s, u"8|张三|户主|男"_s}, u"Sheet2"_s)}));
        QCOMPARE(heads.villagers.size(), 5);
        QCOMPARE(countOf(heads, RowFault::PersonUnclear), 1);
    }
};

YISHIBU_TEST(TestListedAgain)
#include "tst_listed_again.moc"
