#include "app/intake/body_reading.h"
#include "app/intake/roster_reading.h"
#include "app/intake/seat_term.h"
#include "tests/app/intake/table.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

const QList<Villager> people{{.name = u"张三"_s, .sex = Sex::Male, .group = u"一组"_s}, {.name = u"周八"_s, .sex = Sex::Female, .group = u"二组"_s}};

QDate day(const QString &iso)
{
    return QDate::fromString(iso, Qt::ISODate);
}

BodyReading read(const QStringList &lines)
{
    return readBodies(workbook({table(lines)}), people);
}

/// 张三's line with those columns behind his group.
BodyReading readLine(const QString &headings, const QString &cells)
{
    return read({u"村民代表名单"_s, u"姓名|性别|组别|"_s + headings, u"张三|男|一组|"_s + cells});
}

QList<RowFault> faultsOf(const BodyReading &reading)
{
    QList<RowFault> faults;
    for (const RowNote &note : reading.notes)
        faults.append(note.fault);
    return faults;
}

} // namespace

/// The term of office comes from the sheet as from a clerk's hand: day by day, told where it was put right.
class TestSeatTerm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTermIsReadHoweverItIsTyped_data()
    {
        QTest::addColumn<QString>("headings");
        QTest::addColumn<QString>("cells");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("until");
        QTest::addColumn<QList<RowFault>>("faults");
        const auto row = [](const char *name, const QString &headings, const QString &cells, const QString &from, const QString &until,
                            const QList<RowFault> &faults = {RowFault::TermRead}) {
            QTest::newRow(name) << headings << cells << from << until << faults;
        };
        const QString first = u"2021-01-01"_s, last = u"2026-12-31"_s;
        row("years", u"任期"_s, u"2021-2026"_s, first, last);
        row("years in words", u"任期"_s, u"2021年—2026年"_s, first, last);
        row("full width", u"任期"_s, u"２０２１至２０２６"_s, first, last);
        row("with its number", u"届次"_s, u"第十一届（2021-2026）"_s, first, last);
        row("months", u"任期"_s, u"2021.1-2026.2"_s, first, u"2026-02-28"_s);
        row("months in words", u"任期"_s, u"2021年1月至2026年2月"_s, first, u"2026-02-28"_s);
        row("hyphens all over", u"任期"_s, u"2021-01-2026-02"_s, first, u"2026-02-28"_s);
        row("months without signs", u"任期"_s, u"202101-202602"_s, first, u"2026-02-28"_s);
        row("days", u"任期起止时间"_s, u"2021年1月15日至2026年1月14日"_s, u"2021-01-15"_s, u"2026-01-14"_s, {});
        row("days with hyphens", u"任期"_s, u"2021-1-15-2026-1-14"_s, u"2021-01-15"_s, u"2026-01-14"_s, {});
        row("days without signs", u"任期"_s, u"20210115-20260114"_s, u"2021-01-15"_s, u"2026-01-14"_s, {});
        row("two columns", u"任期起|任期止"_s, u"2021-01-15|2026-01-14"_s, u"2021-01-15"_s, u"2026-01-14"_s, {});
        row("of a spreadsheet", u"任期起|任期止"_s, u"2021-01-15 00:00:00|2026-01-14T00:00:00"_s, u"2021-01-15"_s, u"2026-01-14"_s, {});
        row("day numbers", u"任期起|任期止"_s, u"44211|46036"_s, u"2021-01-15"_s, u"2026-01-14"_s);
        row("months of a spreadsheet", u"任期起|任期止"_s, u"2021-03|2026-02"_s, u"2021-03-01"_s, u"2026-02-28"_s);
        row("until now", u"任职时间"_s, u"2021.3至今"_s, u"2021-03-01"_s, u""_s);
        row("a length", u"当选时间|任期"_s, u"2021-01-15|5年"_s, u"2021-01-15"_s, u"2026-01-14"_s);
        row("from, and a length", u"任期"_s, u"2021年1月起，任期五年"_s, first, u"2026-01-31"_s);
        row("an end alone", u"任期"_s, u"至2026年12月31日"_s, u""_s, last, {});
        row("elected in the term's first month", u"任期|当选时间"_s, u"2021-2026|2021.3.8"_s, u"2021-03-08"_s, last);
        row("elected before it", u"任期|当选时间"_s, u"2021.2.1-2026.1.31|2020-12-20"_s, u"2021-02-01"_s, u"2026-01-31"_s, {});
        row("by-elected", u"任期|当选时间"_s, u"2021.2.1-2026.1.31|2024-05-20"_s, u"2024-05-20"_s, u"2026-01-31"_s, {});
        row("January or October", u"当选时间"_s, u"2021.1"_s, first, u""_s, {RowFault::TermMaybeOctober});
        // What cannot be understood, or contradicts itself, is left off and told; the seat is there.
        const QList<RowFault> unclear{RowFault::TermUnclear};
        row("backward", u"任期"_s, u"2026-2021"_s, u""_s, u""_s, unclear);
        row("ends before it begins", u"任期起|任期止"_s, u"2021-01-15|2020-01-14"_s, u""_s, u""_s, unclear);
        row("columns disagree", u"任期|任期止"_s, u"2021-2026|2023-01-14"_s, u""_s, u""_s, unclear);
        row("elected in another term", u"任期|当选时间"_s, u"2021-2026|2018.3.5"_s, u""_s, u""_s, unclear);
        row("elected after it", u"任期|当选时间"_s, u"2016-2021|2023.3.5"_s, u""_s, u""_s, unclear);
        row("a length that disagrees", u"任期"_s, u"2021.1.1-2026.1.1（三年）"_s, u""_s, u""_s, unclear);
        row("sixty years", u"任期"_s, u"2021-2062"_s, u""_s, u""_s, unclear);
        row("no such month", u"任期起"_s, u"2021.13"_s, u""_s, u""_s, unclear);
        row("two digits", u"任期"_s, u"21-26"_s, u""_s, u""_s, unclear);
        row("one year, of which end", u"任期"_s, u"2021"_s, u""_s, u""_s, unclear);
        row("a word", u"任期"_s, u"待定"_s, u""_s, u""_s, unclear);
        // What tells no day is no fault.
        row("a number", u"届次"_s, u"第十一届"_s, u""_s, u""_s, {});
        row("nothing", u"任期|当选时间"_s, u"—|"_s, u""_s, u""_s, {});
    }

    void aTermIsReadHoweverItIsTyped()
    {
        QFETCH(QString, headings);
        QFETCH(QString, cells);
        QFETCH(QString, from);
        QFETCH(QString, until);
        QFETCH(QList<RowFault>, faults);
        const BodyReading reading = readLine(headings, cells);
        QCOMPARE(reading.seats.size(), 1);
        QCOMPARE(reading.seats[0].from, day(from));
        QCOMPARE(reading.seats[0].until, day(until));
        QCOMPARE(faultsOf(reading), faults);
        QCOMPARE(reading.terms, from.isEmpty() && until.isEmpty() ? 0 : 1);
        QVERIFY(reading.open.isEmpty());
    }

    void whatWasPutRightIsShown()
    {
        const BodyReading reading = readLine(u"任期"_s, u"2021-2026"_s);
        QCOMPARE(reading.notes, (QList{RowNote{u"Sheet1"_s, 3, RowVerdict::Repaired, u"任期"_s, u"2021-2026"_s, u"2021-01-01 – 2026-12-31"_s, RowFault::TermRead}}));
        const BodyReading unclear = readLine(u"任期"_s, u"待定"_s);
        QCOMPARE(unclear.notes, (QList{RowNote{u"Sheet1"_s, 3, RowVerdict::Doubtful, u"任期"_s, u"待定"_s, u""_s, RowFault::TermUnclear}}));
    }

    /// The law's five years (Organic Law art. 11) are the same for all seats of a line, and a merged cell is everybody's.
    void everySeatOfTheLineHasIt()
    {
        Sheet sheet = table({u"村委会及村民代表名单"_s, u"姓名|性别|组别|职务|任期起|任期止"_s, u"张三|男|一组|村委会主任、村民代表|2021-01-15|2026-01-14"_s, u"周八|女|二组|村务监督委员会主任||"_s});
        sheet.merges = {{2, 4, 3, 4}, {2, 5, 3, 5}};
        const BodyReading reading = readBodies(workbook({sheet}), people);
        QCOMPARE(reading.seats.size(), 3);
        QCOMPARE(reading.terms, 3);
        for (const Seat &seat : reading.seats) {
            QCOMPARE(seat.from, QDate(2021, 1, 15));
            QCOMPARE(seat.until, QDate(2026, 1, 14));
        }
    }

    void withoutAColumnNothingIsSaid()
    {
        const BodyReading reading = read({u"村民代表名单"_s, u"姓名|性别|组别"_s, u"张三|男|一组"_s});
        QVERIFY(!reading.seats.value(0).from.isValid() && !reading.seats.value(0).until.isValid());
        QCOMPARE(reading.terms, 0);
        QVERIFY(reading.notes.isEmpty());
    }

    void whatIsNotTakenInIsNamed()
    {
        const auto left = [](const QString &headings, const QString &cells) {
            const auto reading = readRoster(workbook({table({u"村民代表名单"_s, u"姓名|性别|组别|"_s + headings, u"张三|男|一组|"_s + cells})}), QDate(2026, 11, 22));
            return reading ? reading->columnsLeft : QStringList{u"not read"_s};
        };
        QCOMPARE(left(u"任期|当选时间"_s, u"2021-2026|2021.1"_s), QStringList());
        QCOMPARE(left(u"任期起|当选时间"_s, u"2021.1|2020.12"_s), QStringList{u"当选时间"_s}); // one beginning is enough
        QCOMPARE(left(u"届次|任期起"_s, u"第十一届|2021.1"_s), QStringList{u"届次"_s});
        // A register has no place for it.
        const auto village = readRoster(workbook({table({u"姓名|性别|与户主关系|任期"_s, u"张三|男|户主|2021-2026"_s})}), QDate(2026, 11, 22));
        QVERIFY(village);
        QCOMPARE(village->columnsLeft, QStringList{u"任期"_s});
    }

    void headingsOfTwoLinesTellBothEnds()
    {
        const BodyReading reading = read({u"村民代表名单"_s, u"姓名|性别|组别|任期|任期"_s, u"|||起|止"_s, u"张三|男|一组|2021-01-15|2026-01-14"_s});
        QCOMPARE(reading.seats.size(), 1);
        QCOMPARE(reading.seats[0].from, QDate(2021, 1, 15));
        QCOMPARE(reading.seats[0].until, QDate(2026, 1, 14));
    }
};

YISHIBU_TEST(TestSeatTerm)
#include "tst_seat_term.moc"
