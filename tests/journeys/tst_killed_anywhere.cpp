#include "tests/journeys/played_book.h"
#include "tests/journeys/told_child.h"
#include "tests/support/test_case.h"

#include "db/book.h"
#include "db/journal/replay.h"
#include "db/packages/package_reader.h"
#include "ui/discussion/discussion_page.h"
#include "ui/discussion/explain_page.h"
#include "ui/meeting/prepare_page.h"
#include "ui/minutes/minutes_page.h"
#include "ui/notice/publish_page.h"
#include "ui/signin/sign_in_page.h"
#include "ui/startup/language.h"
#include "ui/style/hall_style.h"
#include "ui/style/tokens.h"
#include "ui/voting/resolve_page.h"
#include "ui/voting/voting_page.h"
#include "ui/window/main_window.h"
#include "ui/window/meeting_frame.h"

#include <QAbstractButton>
#include <QTemporaryDir>
#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

namespace {

/// Plays the meeting in a process of its own that is killed by the kernel right after the given act is confirmed.
ChildEnd killedAfter(const QString &path, const QString &stick, qsizetype lastAct)
{
    return inChild([&](Teller &teller) {
        auto played = PlayedBook::at(path, stick);
        if (!played)
            ::_exit(2);
        qsizetype act = 0;
        std::ignore = played->player->playUntil([&](const CastAct &) {
            teller.tell(*played->place);
            if (act++ == lastAct)
                ::kill(::getpid(), SIGKILL);
            return false;
        });
        ::_exit(3);
    });
}

/// The page on which a meeting stands there.
const QMetaObject *pageAt(const StagePoint &at)
{
    switch (at.stage) {
    case Stage::Prepare: return &PreparePage::staticMetaObject;
    case Stage::SignIn: return &SignInPage::staticMetaObject;
    case Stage::Minutes: return &MinutesPage::staticMetaObject;
    case Stage::Publish: return &PublishPage::staticMetaObject;
    case Stage::Item: break;
    }
    switch (at.step) {
    case ItemStep::Explain: return &ExplainPage::staticMetaObject;
    case ItemStep::Discuss: return &DiscussionPage::staticMetaObject;
    case ItemStep::Vote: return &VotingPage::staticMetaObject;
    case ItemStep::Resolve: return &ResolvePage::staticMetaObject;
    }
    return nullptr;
}

} // namespace

/// A power cut at any stage: after a restart hall, book and journal say the same, it is what the screen said last, and
/// Today leads back to the page where the meeting stood.
class TestKilledAnywhere : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /// The window as it is after the start: Today's red card, its words, and where it leads.
    void resumeFromToday(Workplace &place, const Meeting &meeting)
    {
        MainWindow window(place);
        window.show();
        QCoreApplication::processEvents();
        auto *step = window.findChild<QAbstractButton *>(u"heroStep"_s);
        QVERIFY(step);
        if (meeting.state == MeetingState::Closed || meeting.state == MeetingState::Cancelled) {
            QVERIFY(step->text() != u"继续会议"_s);
            return;
        }
        QVERIFY(step->isVisible() && step->isEnabled());
        QCOMPARE(step->text(), meeting.state == MeetingState::Open ? u"继续会议"_s : u"去准备"_s);
        QTest::mouseClick(step, Qt::LeftButton);
        QCoreApplication::processEvents();
        QVERIFY(place.hall.hasMeeting());
        QCOMPARE(place.hall.meeting().id, meeting.id);
        const StagePage *page = window.meeting()->currentPage();
        QVERIFY(page);
        QVERIFY(page->isVisible());
        QCOMPARE(page->metaObject()->className(), pageAt(place.hall.meeting().at)->className());
    }

private Q_SLOTS:
    void initTestCase()
    {
        applyStyle(*qApp, Tokens{});
        language::install(*qApp, u"zh_CN"_s);
    }

    void standsWhereItStood_data()
    {
        QTest::addColumn<qsizetype>("act");
        QTest::addColumn<bool>("handsOver");
        // The register is taken in once; every row below begins with a copy of this book.
        auto played = PlayedBook::at(m_folder.filePath(u"register.yishibu"_s));
        QVERIFY(played);
        // One row for the last act of each kind that comes in a run: every stage, and a sample of the sign-ins.
        const QList<CastAct> &acts = played->player->meeting().acts;
        for (qsizetype i = 0; i < acts.size(); ++i) {
            if (i + 1 == acts.size() || acts[i].kind != acts[i + 1].kind || i % 11 == 0)
                QTest::newRow(qPrintable(u"act %1 kind %2"_s.arg(i).arg(int(acts[i].kind))))
                    << i << (acts[i].kind == ActKind::HandOver);
        }
    }

    void standsWhereItStood()
    {
        QFETCH(const qsizetype, act);
        QFETCH(const bool, handsOver);
        const QString path = m_folder.filePath(u"act%1.yishibu"_s.arg(act));
        const QTemporaryDir stick;
        QVERIFY(QFile::copy(m_folder.filePath(u"register.yishibu"_s), path));
        const ChildEnd end = killedAfter(path, stick.path(), act);
        QVERIFY(end.killed);
        QCOMPARE(end.told.size(), act + 1);

        PlayedClock clock(QDateTime(QDate(2026, 11, 22), QTime(20, 0)));
        auto book = Book::open(path, clock.now());
        QVERIFY(book.has_value());
        auto place = Workplace::over(std::move(*book), clock);
        QVERIFY(place.has_value());
        const auto check = (*place)->book->check();
        QVERIFY(check.has_value());
        QVERIFY2(check->isSound(), qPrintable((check->replayFaults + check->chainFaults).join(u'\n')));
        const auto anchor = (*place)->book->journalAnchor();
        QCOMPARE(anchor->sequence, end.told.last().sequence);
        QCOMPARE(anchor->chain, end.told.last().chain);

        const auto meetings = (*place)->meetings.meetings();
        QVERIFY(meetings.has_value());
        if (!meetings->isEmpty()) {
            resumeFromToday(**place, meetings->last());
            if (QTest::currentTestFailed())
                return;
            QVERIFY((*place)->meetings.enter(meetings->last().id).has_value());
        }
        QCOMPARE(hallInOneLine((*place)->hall), end.told.last().hall);

        // What the last act laid on the stick is whole.
        const QStringList packages = QDir(stick.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(packages.size(), handsOver ? 1 : 0);
        for (const QString &package : packages)
            QCOMPARE(verifyPackage(stick.filePath(package), std::nullopt)->verdict, Verdict::IntactSignerUnknown);
    }

    void cleanupTestCase() { language::install(*qApp, u"en"_s); }
};

YISHIBU_TEST(TestKilledAnywhere)
#include "tst_killed_anywhere.moc"
