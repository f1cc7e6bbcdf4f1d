#include "db/packages/package_reader.h"
#include "db/stores/handover_store.h"
#include "tests/ui/minutes/played_evening.h"
#include "ui/handover/handover_page.h"

#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace yishibu;
using namespace yishibu::test;
using namespace Qt::StringLiterals;

/// From a closed meeting to a stick that may be pulled out.
class TestHandoverPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClosedMeetingGoesOntoTheStick()
    {
        PlayedEvening evening(ActKind::CloseMeeting);
        Workplace &place = *evening.place;
        const QTemporaryDir stick;
        HandoverPage page(place.handover, place.hall);
        page.setFolderChooser([&stick](const QString &) { return stick.path(); });
        showAt(page, 1274, 704);
        page.refresh();
        press(page, "exportButton");
        QTRY_COMPARE_WITH_TIMEOUT(control<QLabel>(page, "stickVerdict")->text(), u"The stick may be pulled out"_s, 20000);

        const auto handovers = place.book->handovers().handovers();
        QVERIFY(handovers);
        QCOMPARE(handovers->size(), 1);
        QVERIFY(handovers->at(0).meetings == QList{place.hall.meeting().id});
        const QString folder = stick.filePath(handovers->at(0).packageName);
        const QByteArray signers = place.handover.signerLine()->toUtf8();
        const auto report = verifyPackage(folder, signers);
        QVERIFY(report);
        QCOMPARE(report->verdict, Verdict::Trusted);
        QCOMPARE(QString::fromLatin1(report->digest.toHex()), handovers->at(0).tagManifestSha512);
        QVERIFY(report->payload.contains(u"data/meetings/m001/minutes.pdf"_s));
        QVERIFY((*place.handover.records()).at(0).handedOverIn == 1);

        page.setFolderChooser([&folder](const QString &) { return folder; });
        press(page, "checkButton");
        QTRY_COMPARE(control<QLabel>(page, "checkReport")->text(), u"Whole, and signed by this village."_s);
        page.setFolderChooser([&stick](const QString &) { return stick.path(); });
        press(page, "checkButton");
        QTRY_COMPARE(control<QLabel>(page, "checkReport")->text(),
                     u"This is not a record package, but packages lie in it. Choose one of them: %1."_s.arg(
                         handovers->at(0).packageName));
        page.setFolderChooser([&folder](const QString &) { return folder; });
        QFile text(folder + u"/data/meetings/m001/minutes.txt"_s);
        QVERIFY(text.open(QIODevice::Append) && text.write("x") == 1);
        text.close();
        press(page, "checkButton");
        QTRY_VERIFY(control<QLabel>(page, "checkReport")->text().contains(u"minutes.txt"_s));
    }

    void aStickThatIsNotThereHandsNothingOver()
    {
        PlayedEvening evening(ActKind::CloseMeeting);
        Workplace &place = *evening.place;
        HandoverPage page(place.handover, place.hall);
        page.setFolderChooser([](const QString &) { return u"/no/such/stick"_s; });
        showAt(page, 1274, 704);
        page.refresh();
        press(page, "exportButton");
        QTRY_COMPARE(control<QLabel>(page, "stickVerdict")->text(), u"Nothing was handed over"_s);
        QVERIFY(place.book->handovers().handovers()->isEmpty());
    }

    void aCancelledPackageLeavesNothing()
    {
        PlayedEvening evening(ActKind::CloseMeeting);
        const QTemporaryDir stick;
        const auto package = evening.place->handover.prepare();
        QVERIFY(package);
        const auto written = HandoverDesk::write(*package, stick.path(), [](int, int) { return false; });
        QVERIFY(!written);
        QVERIFY(written.error().is(HandoverFault::Cancelled));
        QVERIFY(QDir(stick.path()).isEmpty());
    }

    void theTownshipGetsAWholeLine()
    {
        PlayedEvening evening(ActKind::SetUpVillage);
        Workplace &place = *evening.place;
        HandoverPage page(place.handover, place.hall);
        page.refresh();
        QVERIFY(control(page, "exportButton")->isHidden()); // nothing to take yet
        press(page, "copySigner");
        const QString line = QGuiApplication::clipboard()->text();
        QCOMPARE(line, *place.handover.signerLine());
        QVERIFY(QRegularExpression(u"^village-[0-9a-f]{32}@yishibu namespaces=\"yishibu-record-package\" "
                                   "ssh-ed25519 AAAA[A-Za-z0-9+/=]+ 990102103204$"_s)
                    .match(line)
                    .hasMatch());
    }

    void itCanBeRead()
    {
        PlayedEvening evening(ActKind::SetUpVillage);
        Workplace &place = *evening.place;
        const auto newPage = [&place] {
            auto *page = new HandoverPage(place.handover, place.hall);
            page->refresh();
            return page;
        };
        QCOMPARE(faultsOf(newPage, u"handover-empty"_s, 704).join(u'\n'), QString());
        evening.playUntil(ActKind::CloseMeeting);
        QCOMPARE(faultsOf(newPage, u"handover"_s, 704).join(u'\n'), QString());
    }
};

YISHIBU_TEST(TestHandoverPage)
#include "tst_handover_page.moc"
