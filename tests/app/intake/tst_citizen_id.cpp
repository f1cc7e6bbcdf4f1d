#include "app/intake/citizen_id.h"
#include "tests/support/test_case.h"

#include <QRandomGenerator>

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

/// A good number with a birth date between 1930 and 2020.
CitizenId anyGood(QRandomGenerator &random)
{
    const QDate birth = QDate(1930, 1, 1).addDays(random.bounded(33000));
    const QString seventeen = u"99%1"_s.arg(random.bounded(10000), 4, 10, QChar(u'0'))
                              + birth.toString(u"yyyyMMdd"_s) + u"%1"_s.arg(random.bounded(1000), 3, 10, QChar(u'0'));
    return *CitizenId::fromText(QString(seventeen + CitizenId::checkSign(seventeen)));
}

const QDate today(2026, 11, 22);

} // namespace

class TestCitizenId : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsTheExamplesOfTheStandard()
    {
        const auto woman = CitizenId::fromText(u"11010519491231002X");
        QVERIFY(woman && woman->hasRightCheckSign());
        QCOMPARE(woman->birth(), QDate(1949, 12, 31));
        QCOMPARE(woman->sex(), Sex::Female);
        QCOMPARE(woman->tail(), u"002X"_s);
        const auto man = CitizenId::fromText(u"440524188001010014");
        QVERIFY(man && man->hasRightCheckSign());
        QCOMPARE(man->sex(), Sex::Male);
        QVERIFY(!man->isGood(today)); // nobody born in 1880 is in a register
    }

    void findsAnySingleWrongDigit()
    {
        QRandomGenerator random(1);
        for (int round = 0; round < 200; ++round) {
            const CitizenId good = anyGood(random);
            QVERIFY(good.hasRightCheckSign());
            for (int at = 0; at < 17; ++at) {
                for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                    QString wrong = good.text();
                    if (wrong[at] == digit)
                        continue;
                    wrong[at] = digit;
                    QVERIFY2(!CitizenId::fromText(wrong)->hasRightCheckSign(), qPrintable(wrong));
                }
            }
        }
    }

    void findsTwoNeighboursExchanged()
    {
        QRandomGenerator random(2);
        for (int round = 0; round < 500; ++round) {
            const CitizenId good = anyGood(random);
            const int at = int(random.bounded(16));
            QString wrong = good.text();
            std::swap(wrong[at], wrong[at + 1]);
            if (wrong != good.text())
                QVERIFY(!CitizenId::fromText(wrong)->hasRightCheckSign());
        }
    }

    void convertsOldNumbersOfTheLastCentury()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 500; ++round) {
            const CitizenId good = anyGood(random);
            if (good.birth().year() >= 2000)
                continue;
            const QString old = good.text().left(6) + good.text().mid(8, 9);
            QCOMPARE(CitizenId::fromOldText(old), good);
        }
        QVERIFY(!CitizenId::fromOldText(u"990104691314568")); // month 13
        QVERIFY(!CitizenId::fromOldText(u"99010469081456"));
    }

    void takesOnlyTheRightShape()
    {
        QVERIFY(!CitizenId::fromText(u""));
        QVERIFY(!CitizenId::fromText(u"11010519491231002x"));
        QVERIFY(!CitizenId::fromText(u"1101051949123100X2"));
        QVERIFY(!CitizenId::fromText(u"１10105194912310021"));
        QVERIFY(!CitizenId::fromText(u"110105194912310021 "));
        const auto noDate = CitizenId::fromText(u"990104199002300013");
        QVERIFY(noDate && !noDate->birth().isValid() && !noDate->isGood(today));
    }
};

YISHIBU_TEST(TestCitizenId)
#include "tst_citizen_id.moc"
