#include "app/rules/fraction.h"

#include "tests/support/test_case.h"

using namespace yishibu;

/// law-and-paper of a meeting in whole numbers: what "过半数" and "三分之二以上" ask of a body of N.
class TestFraction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workedChecks()
    {
        QCOMPARE(needed(Threshold::TwoThirdsOrMore, 45), 30);
        QCOMPARE(needed(Threshold::TwoThirdsOrMore, 46), 31);
        QCOMPARE(needed(Threshold::TwoThirdsOrMore, 47), 32);
        QCOMPARE(needed(Threshold::TwoThirdsOrMore, 38), 26);
        QCOMPARE(needed(Threshold::MoreThanHalf, 30), 16);
        QCOMPARE(needed(Threshold::MoreThanHalf, 31), 16);
        QCOMPARE(needed(Threshold::MoreThanHalf, 843), 422);
        QCOMPARE(needed(Threshold::TwoThirdsOrMore, 260), 174);
        QCOMPARE(needed(Threshold::HalfOrMore, 21), 11);
        QCOMPARE(needed(Threshold::MoreThanHalf, 21), 11);
        QCOMPARE(needed(Threshold::TwoThirdsOrMore, 301), 201);
    }

    /// 以上 includes the number itself, 过半数 does not (民法典 art. 1259): each phrase as A2 writes it.
    void eachPhraseIsItsTest()
    {
        for (qint64 all = 1; all <= 400; ++all) {
            for (qint64 n = 0; n <= all; ++n) {
                QCOMPARE(reached(Threshold::MoreThanHalf, n, all), 2 * n > all);
                QCOMPARE(reached(Threshold::HalfOrMore, n, all), 2 * n >= all);
                QCOMPARE(reached(Threshold::TwoThirdsOrMore, n, all), 3 * n >= 2 * all);
                QCOMPARE(reached(Threshold::OneThirdOrMore, n, all), 3 * n >= all);
                QCOMPARE(reached(Threshold::FourFifthsOrMore, n, all), 5 * n >= 4 * all);
                QCOMPARE(reached(Threshold::OneFifthOrMore, n, all), 5 * n >= all);
                QCOMPARE(reached(Threshold::OneTenthOrMore, n, all), 10 * n >= all);
                QCOMPARE(reached(Threshold::ThreeQuartersOrMore, n, all), 4 * n >= 3 * all);
            }
        }
    }

    void askingForNobodyIsReachedByAnybody()
    {
        QCOMPARE(needed(Threshold::NoneAsked, 843), 0);
        QVERIFY(reached(Threshold::NoneAsked, 0, 843));
        QCOMPARE(needed(Threshold::ThreeQuartersOrMore, 301), 226);
    }

    void neededIsTheSmallestThatReaches()
    {
        for (int word = int(Threshold::MoreThanHalf); word <= int(Threshold::ThreeQuartersOrMore); ++word) {
            const auto threshold = Threshold(word);
            for (qint64 all = 1; all <= 5000; ++all) {
                const qint64 least = needed(threshold, all);
                const bool exact = least >= 1 && least <= all && reached(threshold, least, all)
                    && !reached(threshold, least - 1, all);
                QVERIFY2(exact, qPrintable(QStringLiteral("%1 of %2").arg(wordOf(threshold)).arg(all)));
            }
        }
    }

    void wordsComeBack()
    {
        for (int word = int(Threshold::MoreThanHalf); word <= int(Threshold::NoneAsked); ++word)
            QCOMPARE(thresholdFromWord(wordOf(Threshold(word))), std::optional(Threshold(word)));
        QVERIFY(!thresholdFromWord(QStringLiteral("most")));
        QVERIFY(!reached(Threshold::HalfOrMore, 0, 0));
    }
};

YISHIBU_TEST(TestFraction)
#include "tst_fraction.moc"
