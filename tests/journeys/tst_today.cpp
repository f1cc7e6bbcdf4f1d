#include "tests/journeys/played_book.h"
#include "tests/support/test_case.h"

#include "db/book.h"
#include "ui/resolution/resolution_desk.h"
#include "ui/today/today_desk.h"

#include <QTemporaryDir>

using namespace yishibu;
using namespace yishibu::test;
using namespace Qt::StringLiterals;

/// What needs doing today, from the first start to the last finished resolution.
class TestTodayDesk : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<PlayedBook> m_played;

    QList<Todo::Kind> kinds(const QDateTime &now)
    {
        m_played->clock.set(now);
        TodayDesk desk(*m_played->place->book, m_played->place->hall, m_played->clock);
        QList<Todo::Kind> found;
        for (const Todo &todo : desk.todos().value_or(QList<Todo>()))
            found.append(todo.kind);
        return found;
    }

    static QDateTime on(int year, int month, int day) { return QDateTime(QDate(year, month, day), QTime(9, 0)); }

private Q_SLOTS:
    void initTestCase()
    {
        m_played = PlayedBook::at(m_folder.filePath(u"b.yishibu"_s), m_folder.path());
        QVERIFY(m_played);
    }

    void beginsWithTheVillageAndATopic()
    {
        QCOMPARE(kinds(on(2026, 10, 12)), (QList{Todo::Kind::SetUpVillage, Todo::Kind::GatherTopic}));
    }

    void asksForTheNoticeOfAPreparedMeeting()
    {
        QVERIFY(m_played->player->playUntil([](const CastAct &act) { return act.kind == ActKind::PrepareMeeting; }));
        QVERIFY(kinds(on(2026, 11, 16)).contains(Todo::Kind::GiveNotice));
        QVERIFY(m_played->player->playUntil([](const CastAct &act) { return act.kind == ActKind::GiveNotice; }));
        QVERIFY(!kinds(on(2026, 11, 16)).contains(Todo::Kind::GiveNotice));
    }

    void asksForPostingAndHandOverAfterClosing()
    {
        QVERIFY(m_played->player->playUntil([](const CastAct &act) { return act.kind == ActKind::CloseMeeting; }));
        const auto todos = kinds(on(2026, 11, 23));
        QVERIFY(todos.contains(Todo::Kind::PostResolution));
        QVERIFY(todos.contains(Todo::Kind::HandOver));
        QVERIFY(m_played->player->playUntil());
        const auto after = kinds(on(2026, 11, 25));
        QVERIFY(!after.contains(Todo::Kind::PostResolution));
        QVERIFY(!after.contains(Todo::Kind::HandOver));
        QVERIFY(after.contains(Todo::Kind::KeepPosted));
        // Posted on the 23rd for 15 days: the last one is the 8th of December.
        QVERIFY(kinds(on(2026, 12, 8)).contains(Todo::Kind::KeepPosted));
        QVERIFY(!kinds(on(2026, 12, 9)).contains(Todo::Kind::KeepPosted));
    }

    void followsAPointToCheckUntilItIsAnswered()
    {
        QVERIFY(kinds(on(2026, 11, 25)).contains(Todo::Kind::FindOut)); // nobody finds it out yet
        ResolutionDesk resolutions(*m_played->place->book, m_played->place->hall, m_played->clock);
        const QList<TrackedCheck> open = *resolutions.checks();
        QCOMPARE(open.size(), 1);
        QVERIFY(resolutions.answer(open.first().point.id, u"共四户"_s));
        QVERIFY(!kinds(on(2026, 11, 25)).contains(Todo::Kind::FindOut));
    }

    void followsAResolutionUntilItIsDone()
    {
        QVERIFY(!kinds(on(2027, 4, 1)).contains(Todo::Kind::FollowUp));
        QVERIFY(kinds(on(2027, 4, 16)).contains(Todo::Kind::FollowUp)); // 14 days before the deadline
        QVERIFY(kinds(on(2027, 5, 2)).contains(Todo::Kind::FollowUp));
        ResolutionDesk resolutions(*m_played->place->book, m_played->place->hall, m_played->clock);
        QVERIFY(resolutions.note(m_played->place->hall.resolutions().first().id, u"修好了"_s, true));
        QVERIFY(!kinds(on(2027, 5, 2)).contains(Todo::Kind::FollowUp));
    }
};

YISHIBU_TEST(TestTodayDesk)
#include "tst_today.moc"
