#include "app/rehearsal/ordinal.h"

#include "tests/support/test_case.h"

using namespace yishibu;

class TestOrdinal : public QObject
{
    Q_OBJECT

    static Meeting meeting(int term, int ordinal, MeetingState state = MeetingState::Closed)
    {
        Meeting made;
        made.term = term;
        made.ordinal = ordinal;
        made.state = state;
        return made;
    }

private Q_SLOTS:
    void anEmptyBookTakesTheScriptsOwn()
    {
        QCOMPARE(ordinalAfter({}, meeting(12, 3)), 3);
        QCOMPARE(ordinalAfter({meeting(11, 9), meeting(13, 1)}, meeting(12, 3)), 3); // other terms
        QCOMPARE(ordinalAfter({meeting(12, 0)}, meeting(12, 3)), 3);                 // not counted
    }

    void itGoesOnAfterTheLargestOfTheTerm()
    {
        QCOMPARE(ordinalAfter({meeting(12, 3)}, meeting(12, 3)), 4);
        QCOMPARE(ordinalAfter({meeting(12, 5), meeting(12, 4)}, meeting(12, 3)), 6);
        QCOMPARE(ordinalAfter({meeting(12, 1)}, meeting(12, 3)), 2);
        QCOMPARE(ordinalAfter({meeting(12, 3), meeting(12, 4, MeetingState::Cancelled)}, meeting(12, 3)), 5);
    }

    void whatIsNotCountedStaysSo() { QCOMPARE(ordinalAfter({meeting(12, 3)}, meeting(12, 0)), 0); }

    void aMeetingKeptAgainKeepsItsNumber()
    {
        const Meeting kept = meeting(12, 4, MeetingState::Preparing);
        QCOMPARE(ordinalAfter({meeting(12, 3), kept}, kept), 4);
    }

    void noNumberIsGivenTwice()
    {
        QList<Meeting> held;
        QSet<int> given;
        for (int round = 0; round < 30; ++round) {
            Meeting next = meeting(12, 3);
            next.ordinal = ordinalAfter(held, next);
            QVERIFY(!given.contains(next.ordinal));
            given.insert(next.ordinal);
            held.append(next);
        }
        QCOMPARE(held.constLast().ordinal, 32);
    }
};

YISHIBU_TEST(TestOrdinal)
#include "tst_ordinal.moc"
