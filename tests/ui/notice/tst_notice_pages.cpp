#include "app/notice/kept_words.h"
#include "db/stores/minutes_store.h"
#include "tests/ui/minutes/played_evening.h"
#include "ui/controls/list_table.h"
#include "ui/notice/meeting_notice_window.h"
#include "ui/notice/notices_page.h"
#include "ui/notice/posting_card.h"
#include "ui/notice/publish_page.h"
#include "ui/paper/paper_window.h"

#include <QAbstractItemModel>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace yishibu;
using namespace yishibu::test;
using namespace Qt::StringLiterals;

namespace {

QString wordsOnPaper(const Notice &notice)
{
    QStringList lines = notice.titleLines;
    for (const NoticeParagraph &paragraph : notice.paragraphs)
        lines.append(paragraph.text);
    return lines.join(u'\n');
}

} // namespace

/// What hangs on the board is kept word for word, with the days it must hang.
class TestNoticePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDecisionIsHungForFifteenWholeDays()
    {
        PlayedEvening evening(ActKind::CloseMeeting);
        Workplace &place = *evening.place;
        const QDate evening22(2026, 11, 22);
        QCOMPARE(evening.clock.today(), evening22);
        PublishPage page(place.notices, place.hall, place.clock);
        showAt(page, 1274, 576);
        page.refresh();
        QVERIFY(!page.note().isEmpty());

        auto *day = control<QDateEdit>(page, "hungOn");
        auto *post = control<QPushButton>(page, "postNotice");
        QCOMPARE(day->date(), evening22);
        QVERIFY(control<QLabel>(page, "postingHint")->text().contains(u"村民委员会组织法第三十五条"_s));
        day->setDate(evening22.addDays(1));
        QVERIFY(!post->isEnabled()); // nobody can say today that it hangs tomorrow
        day->setDate(evening22);
        const Notice notice = *place.notices.resolutionNotice(0, evening22);
        press(page, "postNotice");

        const auto kept = place.book->minutes().notices();
        QVERIFY(kept);
        QCOMPARE(kept->size(), 1);
        QCOMPARE(kept->at(0).kind, NoticeKind::ResolutionNotice);
        QVERIFY(kept->at(0).item == place.hall.agenda().first().id);
        QCOMPARE(kept->at(0).postedOn, evening22);
        QCOMPARE(kept->at(0).postedUntil, QDate(2026, 12, 7)); // 23 November to 7 December are fifteen days
        QVERIFY(kept->at(0).content.startsWith(wordsOnPaper(notice)));
        QVERIFY(post->isHidden()); // not twice
        QCOMPARE(page.note(), QString());
        QSignalSpy finished(&page, &StagePage::finished);
        page.goOn();
        QCOMPARE(finished.count(), 1);

        NoticesPage all(place.notices, place.hall, place.clock);
        all.refresh();
        const QAbstractItemModel *rows = control<ListTable>(all, "noticesTable")->model();
        QCOMPARE(rows->rowCount(), 1);
        QCOMPARE(rows->index(0, 4).data().toString(), u"15"_s);
        evening.clock.set(QDateTime(QDate(2026, 12, 8), QTime(8, 0)));
        all.refresh();
        QCOMPARE(rows->index(0, 4).data().toString(), QString());
    }

    /// 商议意见 and 审议意见 are no 决议: while another body decides nothing hangs of them, whatever was written.
    void nothingHangsOfAStepOfADossier()
    {
        PlayedEvening evening(ActKind::CloseMeeting);
        Workplace &place = *evening.place;
        QCOMPARE(place.notices.waiting()->size(), 1);
        const AgendaItem item = place.hall.agenda().first();
        place.hall.setDossiers({{item.topic, DossierStanding{.stepKinds = {place.hall.meeting().kind}, .afterDecision = {}}}});
        QVERIFY(place.hall.takesStepOf(item.topic));
        QCOMPARE(place.hall.stepItems(), QList<int>{0});
        QVERIFY(place.notices.waiting()->isEmpty());
        const auto todos = place.today.todos();
        QVERIFY(todos);
        QVERIFY(std::ranges::none_of(*todos, [](const Todo &todo) { return todo.kind == Todo::Kind::PostResolution; }));
        PublishPage page(place.notices, place.hall, place.clock);
        showAt(page, 1274, 576);
        page.refresh();
        QCOMPARE(page.note(), QString());
        QVERIFY(!control<QPushButton>(page, "postNotice")->isVisible());
        // What the hall was told while it was a step does not outlive that.
        const MeetingFacts asStep = place.hall.facts();
        QCOMPARE(asStep.steps, QSet<TopicId>{item.topic});
        place.hall.setDossiers({});
        place.hall.setMeeting(asStep, place.hall.session(), place.hall.entitled());
        QVERIFY(place.hall.facts().steps.isEmpty());
    }

    /// The board names who obliges to hang a paper for so long; where no law does it says so.
    void theCardNamesTheArticleOfTheBody()
    {
        PostingCard card;
        showAt(card, 420, 400);
        const QDate today(2026, 11, 22);
        const auto hintUnder = [&](const PostingDuty &duty) {
            card.showToPost(today, today, [&duty](QDate) { return duty; }, {});
            return control<QLabel>(card, "postingHint")->text();
        };
        const QString obliged = hintUnder({15, 15, u"村民委员会组织法第三十五条"_s});
        QVERIFY2(obliged.contains(u"村民委员会组织法第三十五条"_s), qPrintable(obliged));
        const QString none = hintUnder({15, 0, u"农村集体经济组织法第四十五条，法律未规定天数，由章程规定"_s});
        QVERIFY2(none.contains(u"农村集体经济组织法第四十五条"_s) && !none.contains(u"村民委员会组织法"_s), qPrintable(none));
        QVERIFY(none.size() > obliged.size());
        QVERIFY(control(card, "postNotice")->isEnabled());
        hintUnder({14, 15, u"村民委员会组织法第三十五条"_s});
        QVERIFY(!control(card, "postNotice")->isEnabled());
        QVERIFY(control<QLabel>(card, "periodWords")->text().contains(u"村民委员会组织法第三十五条"_s));
    }

    void whatWaitsLeadsToItsPosting()
    {
        PlayedEvening evening(ActKind::PrepareMeeting);
        Workplace &place = *evening.place;
        NoticesPage page(place.notices, place.hall, place.clock);
        page.refresh();
        showAt(page, 1274, 704);
        const QAbstractItemModel *rows = control<ListTable>(page, "noticesTable")->model();
        QCOMPARE(rows->rowCount(), 1);
        QList<NoticeKind> wanted;
        connect(&page, &NoticesPage::postingWanted, this, [&](const MeetingId &meeting, NoticeKind kind) {
            QVERIFY(meeting == place.hall.meeting().id);
            wanted.append(kind);
        });
        press(page, "toThePosting");
        QCOMPARE(wanted, QList{NoticeKind::MeetingNotice});

        evening.playUntil(ActKind::CloseMeeting);
        page.refresh();
        QCOMPARE(rows->rowCount(), 1); // the notice was given; the decision is not on the board yet
        QCOMPARE(rows->index(0, 0).data().toString(), place.hall.agenda().first().title);
        QTest::keyClick(control(page, "noticesTable"), Qt::Key_Return);
        QCOMPARE(wanted, (QList{NoticeKind::MeetingNotice, NoticeKind::ResolutionNotice}));
        QVERIFY(control(page, "printPosted")->isHidden());
    }

    void whatHungCanBePrintedAgain()
    {
        PlayedEvening evening(ActKind::CloseMeeting);
        Workplace &place = *evening.place;
        const Notice notice = *place.notices.resolutionNotice(0, evening.clock.today());
        QVERIFY(place.notices.post(notice, place.hall.agenda().first().id, evening.clock.today()));
        place.meetings.leave();
        QVERIFY(place.notices.waiting()->isEmpty());
        const auto again = place.notices.asPosted(place.notices.posted()->first().id);
        QVERIFY(again);
        QCOMPARE(keptWords(*again), keptWords(notice));
        QCOMPARE(again->paragraphs.size(), notice.paragraphs.size());
        for (qsizetype i = 0; i < notice.paragraphs.size(); ++i)
            QVERIFY2(again->paragraphs.at(i) == notice.paragraphs.at(i), qPrintable(notice.paragraphs.at(i).text));
        QCOMPARE(again->practice, notice.practice);
        QVERIFY(*again == notice);
        QVERIFY(!place.notices.asPosted(NoticeId::fresh()));

        NoticesPage page(place.notices, place.hall, place.clock);
        page.refresh();
        showAt(page, 1274, 704);
        QVERIFY(control(page, "toThePosting")->isHidden());
        QVERIFY(!control<QLabel>(page, "noticeWords")->text().isEmpty());
        press(page, "printPosted");
        QVERIFY(page.findChild<PaperWindow *>());
    }

    void theMeetingNoticeIsKeptWhenItHangs()
    {
        PlayedEvening evening(ActKind::PrepareMeeting);
        Workplace &place = *evening.place;
        const Notice notice = *place.notices.meetingNotice();
        MeetingNoticeWindow window(place.notices);
        QSignalSpy given(&window, &MeetingNoticeWindow::given);
        press(window, "noticePosted");
        QCOMPARE(given.count(), 1);
        QCOMPARE(given.at(0).at(0).toDate(), evening.clock.today());
        const auto kept = place.book->minutes().notices();
        QVERIFY(kept);
        QCOMPARE(kept->size(), 1);
        QCOMPARE(kept->at(0).kind, NoticeKind::MeetingNotice);
        QVERIFY(kept->at(0).content.startsWith(wordsOnPaper(notice)));
    }

    void aPaperIsSavedWhereThePersonSays()
    {
        PlayedEvening evening(ActKind::PrepareMeeting);
        MeetingNoticeWindow window(evening.place->notices);
        const QString path = evening.folder.filePath(u"通知.pdf"_s);
        window.setPathChooser([&path](const QString &) { return path; });
        press(window, "pdfButton");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        window.setPathChooser([](const QString &) { return u"/no/such/folder/a.pdf"_s; });
        press(window, "pdfButton");
        QVERIFY(!control(window, "paperMessage")->isHidden());
        QCOMPARE(fileNameOf(u"a/b: c*"_s), u"a_b__c_"_s);
    }

    void theyCanBeRead()
    {
        PlayedEvening evening(ActKind::CloseMeeting);
        Workplace &place = *evening.place;
        const auto publish = [&place] {
            auto *page = new PublishPage(place.notices, place.hall, place.clock);
            page->refresh();
            return page;
        };
        const auto notices = [&place] {
            auto *page = new NoticesPage(place.notices, place.hall, place.clock);
            page->refresh();
            return page;
        };
        QCOMPARE(faultsOf(notices, u"notices-empty"_s, 704).join(u'\n'), QString());
        QCOMPARE(faultsOf(publish, u"publish"_s, 576).join(u'\n'), QString());
        evening.playUntil(ActKind::PostResolution);
        QCOMPARE(faultsOf(publish, u"publish-posted"_s, 576).join(u'\n'), QString());
        QCOMPARE(faultsOf(notices, u"notices"_s, 704).join(u'\n'), QString());
        QCOMPARE(faultsOf([&place] { return new MeetingNoticeWindow(place.notices); }, u"meeting-notice"_s, 704).join(u'\n'),
                 QString());
    }
};

YISHIBU_TEST(TestNoticePages)
#include "tst_notice_pages.moc"
