#include "app/intake/typed_date.h"
#include "tests/support/test_case.h"

#include <QRandomGenerator>

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {
const QDate today(2026, 11, 22);
}

class TestTypedDate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEveryShape_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("monthOnly");
        const auto row = [](const QString &typed, QDate day, bool monthOnly) {
            QTest::newRow(qPrintable(typed)) << typed << day << monthOnly;
        };
        row(u"1965.3"_s, {1965, 3, 1}, true);
        row(u"1965.10"_s, {1965, 10, 1}, true);
        row(u"65.03"_s, {1965, 3, 1}, true);
        row(u"05.3"_s, {2005, 3, 1}, true);
        row(u"1965年3月"_s, {1965, 3, 1}, true);
        row(u"1965年3月4日"_s, {1965, 3, 4}, false);
        row(u"１９６５年３月４日"_s, {1965, 3, 4}, false);
        row(u"1965-03-04"_s, {1965, 3, 4}, false);
        row(u"1965/3/4"_s, {1965, 3, 4}, false);
        row(u"1965.3.4"_s, {1965, 3, 4}, false);
        row(u"1965。3。4"_s, {1965, 3, 4}, false);
        row(u" 1965-3-4 00:00:00 "_s, {1965, 3, 4}, false);
        row(u"1965-03-04T00:00:00+08:00"_s, {1965, 3, 4}, false);
        row(u"1965. 3. 4"_s, {1965, 3, 4}, false);
        row(u"65年3月"_s, {1965, 3, 1}, true);
        row(u"1965年3月4"_s, {1965, 3, 4}, false);
        row(u"1965-3"_s, {1965, 3, 1}, true);
        row(u"19650304"_s, {1965, 3, 4}, false);
        row(u"196503"_s, {1965, 3, 1}, true);
        row(u"650304"_s, {1965, 3, 4}, false);
    }

    void readsEveryShape()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, day);
        QFETCH(bool, monthOnly);
        QCOMPARE(typedDate(typed, today), (TypedDate{day, monthOnly}));
    }

    void readsBackAnyDayInAnyShape()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 3000; ++round) {
            const QDate day = QDate(1900, 3, 1).addDays(random.bounded(46000));
            for (const auto &shape : {u"yyyy-MM-dd"_s, u"yyyy/M/d"_s, u"yyyy.M.d"_s, u"yyyy年M月d日"_s, u"yyyyMMdd"_s})
                QCOMPARE(typedDate(day.toString(shape), today), (TypedDate{day, false}));
            const QString serial = QString::number(QDate(1899, 12, 30).daysTo(day));
            QCOMPARE(typedDate(serial, today, true), serial.size() == 5 ? std::optional(TypedDate{day, false}) : std::nullopt);
            QVERIFY(!typedDate(serial, today));
            const TypedDate month{QDate(day.year(), day.month(), 1), true, day.month() == 1};
            QCOMPARE(typedDate(day.toString(u"yyyy.M"_s), today), month);
            QVERIFY(month.fits(day));
            QVERIFY(!month.fits(day.addMonths(1)));
        }
    }

    void refusesWhatNoCalendarHas()
    {
        for (const auto &typed : {u"2016-13-40"_s, u"1990-02-30"_s, u"1965.0"_s, u"1965-3-0"_s, u"2099-01-01"_s, u"1700-01-01"_s,
                                  u"三月"_s, u""_s, u"1965-3-4-5"_s, u"99999999"_s, u"-5"_s, u"1965"_s, u"23802"_s})
            QVERIFY2(!typedDate(typed, today), qPrintable(typed));
        QVERIFY(!typedDate(u"1965"_s, today, true)); // a year, and no day of 1905
    }

    void survivesAnyText()
    {
        QRandomGenerator random(6);
        const QString signs = u"0123456789.-/年月日 :TO９張\u0000"_s;
        for (int round = 0; round < 20000; ++round) {
            QString text;
            for (int n = int(random.bounded(14)); n > 0; --n)
                text += signs[qsizetype(random.bounded(int(signs.size())))];
            if (const auto date = typedDate(text, today, random.bounded(2)))
                QVERIFY(date->day.isValid() && date->day <= today.addYears(1));
        }
    }
};

YISHIBU_TEST(TestTypedDate)
#include "tst_typed_date.moc"
