#include "app/agenda/planned_time.h"
#include "app/discussion/plain_words.h"
#include "app/discussion/report_back.h"
#include "tests/support/test_case.h"

#include <QRandomGenerator>

using namespace yishibu;
using namespace Qt::StringLiterals;

/// What groups wrote, brought together: nothing is lost, and whose it was stays readable.
class TestReportBack : public QObject
{
    Q_OBJECT

    AgendaItemId m_item = AgendaItemId::fresh();
    qint64 m_rank = 0;

    Point point(const QString &text, PointColumn column = PointColumn::Agreed, const std::optional<GroupId> &group = {})
    {
        return {.item = m_item, .column = column, .text = text, .group = group, .noted = {.rank = ++m_rank}};
    }
    static void put(QList<Point> &points, const QList<Point> &changed)
    {
        for (const Point &one : changed)
            *std::ranges::find(points, one.id, &Point::id) = one;
    }

private Q_SLOTS:
    void likePointsBecomeOneAndKeepTheirGroups()
    {
        const GroupId first = GroupId::fresh(), second = GroupId::fresh();
        QList<Point> points{point(u"先修三组到五组"_s, PointColumn::Agreed, first), point(u"不收钱"_s, PointColumn::Agreed, first),
                            point(u"三组到五组先修"_s, PointColumn::Agreed, second), point(u"路要修"_s)};
        put(points, *merged(points, points[2].id, points[0].id));
        QList<ReportedPoint> reported = reportedOn(points, m_item);
        QCOMPARE(reported.size(), 3);
        QCOMPARE(reported[0].groups, (QList<GroupId>{first, second}));
        QCOMPARE(reported[0].merged, QList<Point>{points[2]});
        QCOMPARE(reported[0].merged.first().group, second);
        QVERIFY(reported[2].groups.isEmpty());

        // What is merged into a merged one goes to the same head, and so does what hung on it.
        put(points, *merged(points, points[3].id, points[2].id));
        QCOMPARE(points[3].mergedInto, points[0].id);
        put(points, *merged(points, points[0].id, points[1].id));
        reported = reportedOn(points, m_item);
        QCOMPARE(reported.size(), 1);
        QCOMPARE(reported[0].point.id, points[1].id);
        QCOMPARE(reported[0].merged.size(), 3);

        // Parted again, and taken back: the others stand for themselves.
        const auto alone = parted(points, points[2].id);
        QVERIFY(alone);
        put(points, *alone);
        QCOMPARE(reportedOn(points, m_item).size(), 2);
        points[1].withdrawn = true;
        QCOMPARE(reportedOn(points, m_item).size(), 3);
        QVERIFY(parted(points, points[2].id).error().is(DiscussionRefusal::NotMerged));
    }

    void unlikePointsAreNotMerged()
    {
        QList<Point> points{point(u"修路"_s), point(u"路宽多少"_s, PointColumn::Disputed), point(u"钱到了没有"_s, PointColumn::ToCheck)};
        QVERIFY(merged(points, points[0].id, points[1].id).error().is(DiscussionRefusal::NotAlike));
        QVERIFY(merged(points, points[0].id, points[0].id).error().is(DiscussionRefusal::NotAlike));
        QVERIFY(merged(points, points[0].id, RemarkId::fresh()).error().is(DiscussionRefusal::NoSuchPoint));
        points[1].column = PointColumn::Agreed;
        points[1].item = AgendaItemId::fresh();
        QVERIFY(merged(points, points[0].id, points[1].id).error().is(DiscussionRefusal::NoSuchPoint));
        points[1].item = m_item;
        points[1].withdrawn = true;
        QVERIFY(merged(points, points[0].id, points[1].id).error().is(DiscussionRefusal::NoSuchPoint));
    }

    void whoFindsItOutIsNotLostByMerging()
    {
        const QDate today(2026, 11, 22);
        const Appointee who = VillagerId::fresh(), other = VillagerId::fresh();
        QList<Point> points{point(u"钱到了没有"_s, PointColumn::ToCheck), point(u"奖补资金到账没有"_s, PointColumn::ToCheck),
                            point(u"到账多少"_s, PointColumn::ToCheck)};
        points[1] = *answered(*asTask(points[1], who, today.addDays(3), today), u"镇里说月底"_s);
        put(points, *merged(points, points[1].id, points[0].id));
        QCOMPARE(points[0].checker, who);
        QCOMPARE(points[0].checkBy, today.addDays(3));
        QCOMPARE(points[0].answer, u"镇里说月底"_s);
        QCOMPARE(points[1].mergedInto, points[0].id);
        QCOMPARE(openChecks(points, m_item), 1); // the third one

        // One of two names, days or answers would be lost: that is for people to settle.
        for (const Point &unlike : {*asTask(points[2], other, today.addDays(3), today), *asTask(points[2], who, today, today),
                                    *answered(points[2], u"到账42万元"_s)}) {
            points[2] = unlike;
            QVERIFY(merged(points, points[2].id, points[0].id).error().is(DiscussionRefusal::TwoTasks));
            points[2].checker = {};
        }
        points[2].answer.clear();
        points[2] = *asTask(points[2], who, today.addDays(3), today);
        const auto changed = merged(points, points[2].id, points[0].id);
        QVERIFY(changed);
        QCOMPARE(changed->size(), 1); // the head had it all
    }

    /// Parted again it takes along what it brought, and another that says the same stands in for it; what was given to the head
    /// itself stays there.
    void whatAPointBroughtLeavesWithIt()
    {
        const QDate today(2026, 11, 22);
        const Appointee who = VillagerId::fresh(), later = VillagerId::fresh();
        QList<Point> points;
        for (const QString &text : {u"钱到了没有"_s, u"奖补资金到账没有"_s, u"到账多少"_s})
            points.append(point(text, PointColumn::ToCheck));
        points[1] = *answered(*asTask(points[1], who, today.addDays(3), today), u"镇里说月底"_s);
        points[2] = *asTask(points[2], who, today.addDays(3), today);
        const QList<Point> before = points;
        put(points, *merged(points, points[1].id, points[0].id));
        put(points, *merged(points, points[2].id, points[0].id));
        QCOMPARE(points[0].checkerFrom, points[1].id);
        put(points, *parted(points, points[1].id));
        QCOMPARE(points[1], before[1]);
        QCOMPARE(points[0].checker, who); // the third one says so too
        QCOMPARE(points[0].checkerFrom, points[2].id);
        QVERIFY(points[0].answer.isEmpty());
        put(points, *parted(points, points[2].id));
        QCOMPARE(points, before);

        // Another is asked once they are one: that is the head's own from then on.
        put(points, *merged(points, points[1].id, points[0].id));
        put(points, {*asTask(points[0], later, today, today)});
        put(points, *parted(points, points[1].id));
        QCOMPARE(points[0].checker, later);
        QCOMPARE(points[1], before[1]);
    }

    /// Taken back, a point leaves the one it had become part of as if it had never been there.
    void whatWasTakenBackLeavesNothingBehind()
    {
        const QDate today(2026, 11, 22);
        const Appointee who = VillagerId::fresh();
        QList<Point> points;
        for (const QString &text : {u"钱到了没有"_s, u"奖补资金到账没有"_s, u"到账多少"_s})
            points.append(point(text, PointColumn::ToCheck));
        points[1] = *answered(*asTask(points[1], who, today.addDays(3), today), u"镇里说月底"_s);
        points[2] = *asTask(points[2], who, today.addDays(3), today);
        const QList<Point> before = points;
        put(points, *merged(points, points[1].id, points[0].id));
        put(points, *merged(points, points[2].id, points[0].id));
        put(points, *withdrawn(points, points[1].id));
        QVERIFY(points[1].withdrawn);
        QVERIFY(points[0].answer.isEmpty());
        QCOMPARE(points[0].checkerFrom, points[2].id); // the third one says so too
        QVERIFY(withdrawn(points, points[1].id).error().is(DiscussionRefusal::NoSuchPoint));

        // The head itself: what hung on it stands for itself again, with what it had.
        put(points, *withdrawn(points, points[0].id));
        const QList<ReportedPoint> reported = reportedOn(points, m_item);
        QCOMPARE(reported.size(), 1);
        QCOMPARE(reported[0].point.id, before[2].id);
        QCOMPARE(reported[0].point.checker, who);
        QVERIFY(reported[0].merged.isEmpty());
    }

    /// Whatever was merged into what, parted again every point has what it had.
    void partedEachHasWhatItHad()
    {
        QRandomGenerator dice(5);
        const QDate today(2026, 11, 22);
        const QList<Appointee> people{VillagerId::fresh(), VillagerId::fresh()};
        for (int round = 0; round < 200; ++round) {
            QList<Point> points;
            for (int i = 0; i < 8; ++i) {
                Point one = point(QString::number(i), PointColumn::ToCheck);
                if (dice.bounded(3) == 0)
                    one = *asTask(one, people.at(dice.bounded(2)), today, today);
                if (dice.bounded(4) == 0)
                    one = *answered(one, QString::number(dice.bounded(2)));
                points.append(one);
            }
            const QList<Point> before = points;
            for (int step = 0; step < 30; ++step) {
                const RemarkId one = points.at(dice.bounded(8)).id;
                const auto changed = dice.bounded(3) < 2 ? merged(points, one, points.at(dice.bounded(8)).id) : parted(points, one);
                if (changed)
                    put(points, *changed);
            }
            for (const Point &one : before) {
                if (const auto changed = parted(points, one.id))
                    put(points, *changed);
            }
            QCOMPARE(points, before);
        }
    }

    /// Any row of merging, parting and taking back: every point that stands is reported exactly once, as itself or within
    /// another.
    void noPointIsLost()
    {
        QRandomGenerator dice(3);
        for (int round = 0; round < 200; ++round) {
            QList<Point> points;
            for (int i = 0; i < 12; ++i)
                points.append(point(QString::number(i), PointColumn(dice.bounded(3))));
            for (int step = 0; step < 40; ++step) {
                const Point one = points.at(dice.bounded(12));
                const int what = dice.bounded(10);
                if (what < 6) {
                    if (const auto changed = merged(points, one.id, points.at(dice.bounded(12)).id))
                        put(points, *changed);
                } else if (what < 9) {
                    if (const auto alone = parted(points, one.id))
                        put(points, *alone);
                } else {
                    std::ranges::find(points, one.id, &Point::id)->withdrawn = true;
                }
                QList<RemarkId> reported;
                for (const ReportedPoint &head : reportedOn(points, m_item)) {
                    reported.append(head.point.id);
                    for (const Point &other : head.merged) {
                        QCOMPARE(other.column, head.point.column);
                        reported.append(other.id);
                    }
                }
                for (const Point &each : std::as_const(points))
                    QCOMPARE(reported.count(each.id), each.withdrawn ? 0 : 1);
            }
        }
    }

    void everyPointToCheckEndsAsATaskOrAnAnswer()
    {
        const QDate today(2026, 11, 22);
        const Appointee who = VillagerId::fresh();
        QList<Point> points{point(u"奖补资金到账没有"_s, PointColumn::ToCheck), point(u"占几户菜地"_s, PointColumn::ToCheck),
                            point(u"修路"_s)};
        QCOMPARE(openChecks(points, m_item), 2);
        QVERIFY(asTask(points[2], who, today, today).error().is(DiscussionRefusal::OnlyToCheck));
        QVERIFY(asTask(points[0], {}, today, today).error().is(DiscussionRefusal::NobodyChecks));
        QVERIFY(asTask(points[0], who, {}, today).error().is(DiscussionRefusal::NoCheckDay));
        QVERIFY(asTask(points[0], who, today.addDays(-1), today).error().is(DiscussionRefusal::CheckDayPast));
        points[0] = *asTask(points[0], who, today, today); // before people leave
        QCOMPARE(openChecks(points, m_item), 1);
        points[1] = *answered(points[1], u" 三户 "_s);
        QCOMPARE(points[1].answer, u"三户"_s);
        QCOMPARE(openChecks(points, m_item), 0);
        points[1] = *answered(points[1], {});
        QCOMPARE(openChecks(points, m_item), 1);
        put(points, *merged(points, points[1].id, points[0].id)); // the task answers for both
        QCOMPARE(openChecks(points, m_item), 0);
        QVERIFY(answered(points[2], u"好"_s).error().is(DiscussionRefusal::OnlyToCheck));
    }

    void oneAgreedPointIsOfferedAsTheMotion()
    {
        QList<Point> points{point(u"先修三组到五组"_s), point(u"雨水沟一起修"_s), point(u"路宽"_s, PointColumn::Disputed)};
        QVERIFY(offeredWording(points, m_item).isEmpty());
        put(points, *offeredAsMotion(points, points[0].id));
        QCOMPARE(offeredWording(points, m_item), u"先修三组到五组"_s);
        put(points, *offeredAsMotion(points, points[1].id));
        QCOMPARE(offeredWording(points, m_item), u"雨水沟一起修"_s);
        QVERIFY(!points[0].forMotion);
        QVERIFY(offeredAsMotion(points, points[2].id).error().is(DiscussionRefusal::OnlyAgreed));
        QVERIFY(offeredWording(points, AgendaItemId::fresh()).isEmpty());
        put(points, *merged(points, points[1].id, points[0].id)); // what is part of another no longer speaks for itself
        QVERIFY(offeredWording(points, m_item).isEmpty());
        put(points, *offeredAsMotion(points, points[0].id));
        put(points, *offeredAsMotion(points, points[0].id)); // once more takes it back
        QVERIFY(offeredWording(points, m_item).isEmpty());
    }

    void aCardSaysEachWordOnce()
    {
        const PlainWord first{.item = m_item, .term = u"奖补资金"_s, .everyday = u"上面给的修路钱"_s};
        QVERIFY(mayStandOnCard(first, {first}));
        PlainWord second = first;
        second.id = PlainWordId::fresh();
        QVERIFY(mayStandOnCard(second, {first}).error().is(PlainWordRefusal::TermThere));
        second.item = AgendaItemId::fresh();
        QVERIFY(mayStandOnCard(second, {first}));
        second.everyday = u" "_s;
        QVERIFY(mayStandOnCard(second, {}).error().is(PlainWordRefusal::NoEverydayWords));
        second.term.clear();
        QVERIFY(mayStandOnCard(second, {}).error().is(PlainWordRefusal::NoTerm));
    }

    void itemsFitTheEveningOrNot()
    {
        QList<AgendaItem> items{{.plannedMinutes = 40}, {.plannedMinutes = 50}, {}};
        QCOMPARE(plannedTimeOf(items, 90), (PlannedTime{90, 90, 1}));
        QVERIFY(plannedTimeOf(items, 90).fits());
        QVERIFY(!plannedTimeOf(items, 89).fits());
        QVERIFY(plannedTimeOf(items, 0).fits()); // nobody said how long the evening is
        QVERIFY(plannedTimeOf({}, 60).fits());
    }
};

YISHIBU_TEST(TestReportBack)
#include "tst_report_back.moc"
