#include "app/rating/rating.h"
#include "tests/support/test_case.h"

#include <QRandomGenerator>

using namespace yishibu;

/// How content people were, never without how many of them said so.
class TestRating : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noMoreAnswersThanPeople()
    {
        QVERIFY(mayRate(31, {{12, 9, 4, 2, 1}}));
        QVERIFY(mayRate(28, {{12, 9, 4, 2, 1}}));
        const Done more = mayRate(27, {{12, 9, 4, 2, 1}});
        QVERIFY(more.error().is(RatingRefusal::MoreThanAsked));
        QCOMPARE(more.error().figures(), (QList<qint64>{28, 27}));
        QVERIFY(mayRate(31, {{40, 0, 0, 0, 0}}).error().is(RatingRefusal::MoreThanAsked));
        QVERIFY(mayRate(31, {{3, -1, 0, 0, 0}}).error().is(RatingRefusal::NegativeFigure));
        QVERIFY(mayRate(31, {}).error().is(RatingRefusal::NothingCounted));
        QVERIFY(mayRate(0, {{1, 0, 0, 0, 0}}).error().is(RatingRefusal::NobodyAsked));
    }

    void tapsEndWithTheLastPerson()
    {
        MoodCount count;
        for (int i = 0; i < 3; ++i)
            count = *tapped(3, count, Mood::Content);
        QCOMPARE(count.of(Mood::Content), 3);
        QVERIFY(tapped(3, count, Mood::Fair).error().is(RatingRefusal::MoreThanAsked));
    }

    void theShareStandsBesideWhoAnswered()
    {
        const RatingFigures figures = figuresOf({.asked = 31, .count = {{12, 9, 4, 2, 1}}});
        QCOMPARE(figures, (RatingFigures{31, 28, 21, 90, 75}));
        QVERIFY(!figures.isThin());
        QVERIFY(figuresOf({.asked = 31, .count = {{15, 0, 0, 0, 0}}}).isThin());
        QVERIFY(!figuresOf({.asked = 30, .count = {{15, 0, 0, 0, 0}}}).isThin());
        QCOMPARE(figuresOf({}), RatingFigures());
    }

    /// Whatever was counted and let through: shares lie between nought and a hundred, and nobody counts twice.
    void sharesAreShares()
    {
        QRandomGenerator dice(9);
        for (int round = 0; round < 1000; ++round) {
            const int asked = dice.bounded(200);
            MoodCount count;
            for (int &one : count.chosen)
                one = dice.bounded(60) - 2;
            if (!mayRate(asked, count))
                continue;
            const RatingFigures figures = figuresOf({.asked = asked, .count = count});
            QVERIFY(figures.answers <= figures.asked && figures.content <= figures.answers);
            QVERIFY(figures.responsePercent >= 0 && figures.responsePercent <= 100);
            QVERIFY(figures.contentPercent >= 0 && figures.contentPercent <= 100);
        }
    }
};

YISHIBU_TEST(TestRating)
#include "tst_rating.moc"
