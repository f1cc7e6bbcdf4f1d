#include "app/notice/posting.h"
#include "app/rules/holidays.h"
#include "app/rules/holidays_text.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace yishibu;

/// Days are counted without the first (民法典 art. 201); a last day that is a public holiday moves on (art. 203).
class TestHolidays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theYear2026IsThatOfTheNotice()
    {
        const Holidays known = Holidays::shipped();
        int days = 0;
        for (const Holiday &one : known.days) {
            QVERIFY(!one.source.isEmpty() && !one.name.isEmpty());
            if (one.day.year() == 2026) {
                ++days;
                QCOMPARE(one.mark, RuleMark::Verified);
            }
        }
        QCOMPARE(days, 3 + 9 + 3 + 5 + 3 + 3 + 7);
        QVERIFY(known.isHoliday(QDate(2026, 2, 17)));  // 正月初一
        QVERIFY(!known.isHoliday(QDate(2026, 2, 14))); // a Saturday on which people work
        QVERIFY(known.knows(2027) && !known.knows(2031));
    }

    void aLastDayInTheHolidaysMovesBehindThem()
    {
        const Holidays known = Holidays::shipped();
        // Hung on 16 September, day 15 is 1 October: it hangs through the seven days and one more.
        const PostingPeriod period = postingPeriod(QDate(2026, 9, 16), 15, known);
        QCOMPARE(period.first, QDate(2026, 9, 17));
        QCOMPARE(period.last, QDate(2026, 10, 8));
        QCOMPARE(period.takeDown, QDate(2026, 10, 9));
        QCOMPARE(decisionPosting(QDate(2026, 9, 16), {15}, known)->last, QDate(2026, 10, 8));
        // Holidays in between move nothing.
        QCOMPARE(postingPeriod(QDate(2026, 9, 25), 15, known).last, QDate(2026, 10, 10));
        QCOMPARE(postingPeriod(QDate(2026, 11, 22), 15, known), postingPeriod(QDate(2026, 11, 22), 15));
    }

    void theEarliestDayOfAMeeting()
    {
        const Holidays known = Holidays::shipped();
        // D = 22 November, ten days: arguable on D+10, safe from D+11.
        const NoticeDays allowed = meetingAllowedFrom(QDate(2026, 11, 22), 10, known);
        QCOMPARE(allowed.arguableFrom, QDate(2026, 12, 2));
        QCOMPARE(allowed.safeFrom, QDate(2026, 12, 3));
        // Day 10 is 1 October: safe only after the holidays and the day they end with.
        const NoticeDays moved = meetingAllowedFrom(QDate(2026, 9, 21), 10, known);
        QCOMPARE(moved.arguableFrom, QDate(2026, 10, 1));
        QCOMPARE(moved.safeFrom, QDate(2026, 10, 9));
        QCOMPARE(noticeStanding(QDate(2026, 9, 21), QDate(2026, 9, 30), 10, known), NoticeStanding::TooLate);
        QCOMPARE(noticeStanding(QDate(2026, 9, 21), QDate(2026, 10, 2), 10, known), NoticeStanding::Arguable);
        QCOMPARE(noticeStanding(QDate(2026, 9, 21), QDate(2026, 10, 9), 10, known), NoticeStanding::Enough);
        QCOMPARE(noticeStanding(QDate(2026, 11, 22), QDate(2026, 11, 22), 0, known), NoticeStanding::Enough);
    }

    void anyDayKeepsTheOrder()
    {
        const Holidays known = Holidays::shipped();
        for (QDate day(2025, 12, 1); day < QDate(2027, 12, 31); day = day.addDays(1)) {
            for (const int days : {1, 3, 7, 10, 15}) {
                const PostingPeriod period = postingPeriod(day, days, known);
                QVERIFY(day < period.first && period.first <= period.last && period.takeDown == period.last.addDays(1));
                QVERIFY(!known.isHoliday(period.last) && period.last >= day.addDays(days));
                const NoticeDays allowed = meetingAllowedFrom(day, days, known);
                QVERIFY(allowed.safeFrom > allowed.arguableFrom && allowed.safeFrom >= day.addDays(days + 1));
            }
        }
    }

    void whatIsWrittenInStandsOverTheList()
    {
        const Holidays own = Holidays::shipped().with(
            {{.day = QDate(2026, 12, 7), .name = u"建镇日"_s, .source = u"镇政府通知"_s},
             {.day = QDate(2026, 10, 1), .name = u"国庆节"_s, .source = u"改"_s, .isOff = false}});
        QCOMPARE(postingPeriod(QDate(2026, 11, 22), 15, own).last, QDate(2026, 12, 8));
        QVERIFY(!own.isHoliday(QDate(2026, 10, 1)));
        QCOMPARE(own.days.size(), Holidays::shipped().days.size() + 1);
    }
    void theTableCanBeKeptAsTextAndReadAgain()
    {
        const Holidays own = Holidays::shipped().with(
            {{.day = QDate(2026, 12, 7), .name = u"建镇日"_s, .source = u"镇政府\"通知\""_s},
             {.day = QDate(2026, 10, 1), .name = u"国庆节"_s, .source = u"改"_s, .isOff = false}});
        for (const Holidays &table : {own, Holidays(), Holidays::shipped()}) {
            QVERIFY(areHolidays(textOf(table)));
            QCOMPARE(readHolidays(textOf(table)).value(), table);
        }
        QVERIFY(!areHolidays("{}") && !areHolidays("["));
        // Read strictly: no day twice, none out of order, nothing left out.
        const QByteArray day = R"({"day":"2026-12-07","name":"a","source":"b","mark":"recalled","off":true})";
        const QByteArray top = R"({"format":"yishibu-holidays/1","days":[)";
        QVERIFY(readHolidays(top + day + "]}"));
        QVERIFY(!readHolidays(top + day + ',' + day + "]}"));
        QVERIFY(!readHolidays(top + QByteArray(day).replace(",\"off\":true", "") + "]}"));
        QVERIFY(!readHolidays(top + QByteArray(day).replace("12-07", "13-07") + "]}"));
    }
};

YISHIBU_TEST(TestHolidays)
#include "tst_holidays.moc"
