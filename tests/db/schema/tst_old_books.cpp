#include "app/meeting/meeting.h"
#include "app/minutes/canonical.h"
#include "db/book.h"
#include "db/journal/replay.h"
#include "db/schema/schema.h"
#include "db/stores/attendance_store.h"
#include "db/stores/ballot_store.h"
#include "db/stores/door_store.h"
#include "db/stores/meeting_store.h"
#include "db/stores/minutes_store.h"
#include "db/stores/roster_store.h"
#include "db/stores/topic_store.h"
#include "db/stores/vote_store.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/test_case.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

using namespace yishibu;
using namespace Qt::StringLiterals;

/// What a village wrote with an earlier program, it reads with this one.
class TestOldBooks : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Book> m_book;

    void open(const QString &name)
    {
        m_book.reset();
        const QString file = m_folder.filePath(name);
        QFile::remove(file);
        QVERIFY(QFile::copy(QStringLiteral(YISHIBU_SOURCE_DIR "/tests/books/") + name, file));
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
        auto opened = Book::open(file, QDateTime(QDate(2030, 1, 1), QTime(8, 0)));
        QVERIFY(opened);
        m_book = std::move(*opened);
    }

private Q_SLOTS:
    void init() { open(u"first.yishibu"_s); }
    void cleanup() { m_book.reset(); }

    void theFirstBookIsSound()
    {
        const auto check = m_book->check();
        QVERIFY(check && check->isSound());
        QVERIFY(check->lines >= 117);
        QVERIFY(m_book->isPractice());
    }

    void itsMinutesAreReadToTheLastByte()
    {
        const ClosedMinutes closed = m_book->minutes().all()->value(0);
        QCOMPARE(closed.number, u"2026-001"_s);
        QCOMPARE(QCryptographicHash::hash(closed.canonical, QCryptographicHash::Sha256), closed.digest);
        const auto minutes = fromCanonical(closed.canonical);
        QVERIFY(minutes);
        QCOMPARE(minutes->base, 10);
        QCOMPARE(minutes->present, 9);
        QCOMPARE(minutes->items.first().ending, u"通过"_s);
    }

    void itsMeetingStandsAsItWasHeld()
    {
        const Meeting meeting = m_book->meetings().meetings()->value(0);
        QCOMPARE(meeting.state, MeetingState::Closed);
        QVERIFY(meeting.chair.villager && meeting.recorder.villager);
        QCOMPARE(m_book->meetings().agenda(meeting.id)->size(), 1);
        const Vote vote = m_book->votes().votes(meeting.id)->value(0);
        QVERIFY(vote.decision && vote.decision->passed);
        QCOMPARE(vote.method, VoteMethod::ShowOfHands);
        QCOMPARE(vote.question, Question{});
        QVERIFY(!vote.runOffOf && vote.sections.isEmpty() && vote.optionVotes.isEmpty() && vote.chosen.isEmpty());
        QVERIFY(m_book->ballots().ballots(meeting.id)->isEmpty() && m_book->ballots().dissents(meeting.id)->isEmpty());
        QCOMPARE(m_book->votes().resolutions(meeting.id)->value(0).text, vote.motion);
    }

    void theBookOfTheDoorKeepsWhoCame()
    {
        open(u"door.yishibu"_s);
        const auto check = m_book->check();
        QVERIFY(check && check->isSound());
        QVERIFY(check->lines >= 66);
        const Meeting meeting = m_book->meetings().meetings()->value(0);
        QCOMPARE(meeting.state, MeetingState::Closed);
        const Door door = *m_book->door().of(meeting.id);
        QCOMPARE(door.leaves.value(0).reason, u"外出务工"_s);
        QCOMPARE(door.observers.value(0).name, u"周镇长"_s);
        QVERIFY(!door.observers.value(0).isPresent());
        QCOMPARE(door.proxies.size(), 1);
        QCOMPARE(door.lastReconciliation()->note, u"两张签到表"_s);
        const QList<SignIn> came = *m_book->attendance().signIns(meeting.id);
        QVERIFY(std::ranges::any_of(came, [&](const SignIn &one) { return one.proxy == door.proxies.constFirst().id; }));
        QVERIFY(std::ranges::any_of(came, [](const SignIn &one) { return one.assistedBy == u"李秀英"_s && one.onPaper; }));
        QVERIFY(std::ranges::any_of(came, [](const SignIn &one) { return one.withdrawnBecause == u"记错人"_s; }));
        const ClosedMinutes closed = m_book->minutes().all()->value(0);
        QCOMPARE(QCryptographicHash::hash(closed.canonical, QCryptographicHash::Sha256), closed.digest);
    }

    void theBookOfTheLawKeepsWhatItsMeetingStoodUnder()
    {
        open(u"law.yishibu"_s);
        const auto check = m_book->check();
        QVERIFY(check && check->isSound());
        QVERIFY(check->lines >= 112);
        const Meeting meeting = m_book->meetings().meetings()->value(0);
        QCOMPARE(meeting.state, MeetingState::Closed);
        QCOMPARE(meeting.kindName, u"村民代表会议"_s);
        const Vote vote = m_book->votes().votes(meeting.id)->value(0);
        QVERIFY(vote.decision && !vote.decision->passed && vote.frozen);
        QCOMPARE(m_book->topics().delegations()->size(), 1);
        const QList<Villager> people = *m_book->roster().villagers();
        QCOMPARE(people.size(), 31);
        for (const Villager &one : people)
            QVERIFY(!one.incapacity.stands() && !one.noPartyVote.stands());
        const ClosedMinutes closed = m_book->minutes().all()->value(0);
        QCOMPARE(QCryptographicHash::hash(closed.canonical, QCryptographicHash::Sha256), closed.digest);
        QVERIFY(closed.canonical.endsWith("\"version\":2}"));
        const auto minutes = fromCanonical(closed.canonical);
        QVERIFY(minutes);
        QCOMPARE(minutes->base, 4);
        QCOMPARE(minutes->items.first().ending, u"未通过"_s);
        QVERIFY(!minutes->byHouseholds && minutes->partsReason.isEmpty());
    }
};

YISHIBU_TEST(TestOldBooks)
#include "tst_old_books.moc"
