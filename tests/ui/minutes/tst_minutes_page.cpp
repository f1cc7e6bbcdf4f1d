#include "app/minutes/canonical.h"
#include "db/stores/minutes_store.h"
#include "tests/ui/minutes/played_evening.h"
#include "ui/minutes/minutes_page.h"
#include "ui/paper/preview.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace yishibu;
using namespace yishibu::test;
using namespace Qt::StringLiterals;

/// Closing a meeting on its page, as it cannot be taken back.
class TestMinutesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOpenItemHoldsTheClosingBack()
    {
        PlayedEvening evening(ActKind::Remark);
        MinutesPage page(evening.place->minutes, evening.place->hall);
        page.refresh();
        QVERIFY(!page.whyNot().isEmpty());
        page.goOn();
        QVERIFY(!page.findChild<QWidget *>(u"closingCard"_s));
        QCOMPARE(evening.place->hall.meeting().state, MeetingState::Open);
    }

    void whatIsMissingIsOneClickAway()
    {
        PlayedEvening evening(ActKind::Remark);
        MinutesPage page(evening.place->minutes, evening.place->hall);
        showAt(page, 1274, 576);
        page.refresh();
        const auto all = evening.place->minutes.completeness();
        QVERIFY(all && !all->missing.isEmpty());
        QCOMPARE(control<QLabel>(page, "completenessCount")->text(), u"%1 of %2"_s.arg(all->found()).arg(all->asked));
        QSignalSpy spy(&page, &StagePage::goTo);
        press(page, "missing0");
        QTRY_COMPARE(spy.count(), 1);
        QVERIFY(spy.at(0).at(0).value<StagePoint>() == all->missing.at(0).where);
    }

    void closingAsksOnceAndFreezesTheText()
    {
        PlayedEvening evening(ActKind::Resolve);
        Workplace &place = *evening.place;
        MinutesPage page(place.minutes, place.hall);
        showAt(page, 1274, 576);
        page.refresh();
        QCOMPARE(page.whyNot(), QString());
        page.goOn();
        QCOMPARE(page.nextStep(), QString()); // the only button to close with is on the card
        press(page, "notYet");
        QTRY_VERIFY(!page.nextStep().isEmpty());
        QCOMPARE(place.hall.meeting().state, MeetingState::Open);
        page.goOn();
        press(page, "closeMeeting");
        QTRY_COMPARE(place.hall.meeting().state, MeetingState::Closed);

        const auto frozen = place.book->minutes().of(place.hall.meeting().id);
        QVERIFY(frozen && *frozen);
        const ClosedMinutes &closed = **frozen;
        QCOMPARE(closed.number, u"2026-001"_s);
        QCOMPARE(closed.digest, QCryptographicHash::hash(closed.canonical, QCryptographicHash::Sha256));
        const auto text = fromCanonical(closed.canonical);
        QVERIFY(text);
        QCOMPARE(text->number, closed.number);
        QCOMPARE(canonicalBytes(*text), closed.canonical);
        QCOMPARE(control<QLabel>(page, "bookNumber")->text(), closed.number);
        QCOMPARE(control<QLabel>(page, "digest")->text().replace(u'\n', u' '), digestInGroups(closed.digest));
        QVERIFY2(!place.minutes.backupTrouble(), "the backup failed");
        QVERIFY(control<PaperSheets>(page, "minutesSheets")->pageCount() > 0);
        QSignalSpy finished(&page, &StagePage::finished);
        page.goOn();
        QCOMPARE(finished.count(), 1);
    }

    void nothingChangesAfterTheClosing()
    {
        PlayedEvening evening(ActKind::CloseMeeting);
        Workplace &place = *evening.place;
        const MeetingId id = place.hall.meeting().id;
        const ClosedMinutes before = **place.book->minutes().of(id);
        QVERIFY(!place.minutes.close());
        QVERIFY(!place.discussion.addRemark(place.hall.agenda().first().id, std::nullopt, false, u"补一句"_s));
        QVERIFY(!place.meetings.giveNotice(QDate(2026, 11, 30)));
        QVERIFY(**place.book->minutes().of(id) == before);
        QCOMPARE(canonicalBytes(*place.minutes.minutes()), before.canonical);
    }

    void itCanBeRead()
    {
        PlayedEvening evening(ActKind::Resolve);
        Workplace &place = *evening.place;
        const auto newPage = [&place] {
            auto *page = new MinutesPage(place.minutes, place.hall);
            page->refresh();
            return page;
        };
        QCOMPARE(faultsOf(newPage, u"minutes"_s, 576).join(u'\n'), QString());
        const auto asking = [&] {
            MinutesPage *page = newPage();
            page->goOn();
            return page;
        };
        QCOMPARE(faultsOf(asking, u"minutes-asking"_s, 576).join(u'\n'), QString());
        evening.playUntil(ActKind::CloseMeeting);
        QCOMPARE(faultsOf(newPage, u"minutes-closed"_s, 576).join(u'\n'), QString());
    }
};

YISHIBU_TEST(TestMinutesPage)
#include "tst_minutes_page.moc"
