#include "app/discussion/later_answer.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

/// 待核实事项 after the meeting: which are still open, and in which order one looks at them.
class TestLaterAnswer : public QObject
{
    Q_OBJECT

    const AgendaItemId m_item = AgendaItemId::fresh();

    Point point(const QString &text, QDate by = {}) const
    {
        return {.item = m_item, .column = PointColumn::ToCheck, .text = text, .checkBy = by};
    }
    static LaterAnswer answerTo(const Point &point, qint64 sequence)
    {
        return {.point = point.id, .text = u"查清了"_s, .found = {.sequence = sequence}};
    }
    static QStringList textsOf(const QList<TrackedCheck> &checks)
    {
        QStringList texts;
        for (const TrackedCheck &check : checks)
            texts.append(check.point.text);
        return texts;
    }

private Q_SLOTS:
    void theNearestDayComesFirstAndAnsweredOnesLast()
    {
        const Point far = point(u"远"_s, QDate(2026, 12, 20));
        const Point near = point(u"近"_s, QDate(2026, 11, 30));
        const Point nobody = point(u"没有人"_s);
        const Point first = point(u"先答的"_s, QDate(2026, 11, 1));
        const Point last = point(u"后答的"_s, QDate(2026, 11, 1));
        const auto checks = trackedChecks({nobody, first, far, last, near}, {answerTo(first, 7), answerTo(last, 9)});
        QCOMPARE(textsOf(checks), (QStringList{u"近"_s, u"远"_s, u"没有人"_s, u"后答的"_s, u"先答的"_s}));
    }

    void whatNeedsNoAnswerIsNotFollowed()
    {
        Point known = point(u"会上答复了"_s);
        known.answer = u"已到账"_s;
        Point taken = point(u"撤回的"_s);
        taken.withdrawn = true;
        Point agreed = point(u"共识"_s);
        agreed.column = PointColumn::Agreed;
        const Point head = point(u"合并到的"_s);
        Point part = point(u"合并的"_s);
        part.mergedInto = head.id;
        QCOMPARE(textsOf(trackedChecks({known, taken, agreed, head, part}, {})), QStringList{u"合并到的"_s});
    }

    void anAnswerTakenBackLeavesTheOneBefore()
    {
        const Point asked = point(u"奖补资金到账没有"_s);
        LaterAnswer wrong = answerTo(asked, 9);
        const LaterAnswer before = answerTo(asked, 5);
        QCOMPARE(trackedChecks({asked}, {before, wrong}).first().answer, wrong);
        wrong.withdrawn = true;
        QCOMPARE(trackedChecks({asked}, {before, wrong}).first().answer, before);
        QVERIFY(trackedChecks({asked}, {wrong}).first().isOpen());
    }
};

YISHIBU_TEST(TestLaterAnswer)
#include "tst_later_answer.moc"
