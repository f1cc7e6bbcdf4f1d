#include "tests/journeys/pdf_words.h"
#include "tests/journeys/played_book.h"
#include "tests/journeys/window_at_work.h"
#include "tests/support/look_at_it.h"
#include "tests/support/test_case.h"

#include "db/book.h"
#include "db/journal/replay.h"
#include "db/stores/dossier_store.h"
#include "db/stores/minutes_store.h"
#include "ui/paper/paper_window.h"
#include "ui/style/hall_style.h"
#include "ui/style/tokens.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

/// 四议两公开 in the window, from the proposal to the outcome, around a meeting that was held here; then its record book as a
/// PDF, and the book as it is found on another day.
class TestFourTwo : public QObject, WindowAtWork
{
    Q_OBJECT

    Dossier kept() const { return book().dossiers().all()->value(0); }
    StepRecord keptStep(const QString &step) const
    {
        const Dossier dossier = kept();
        const StepRecord *record = dossier.record(step);
        return record ? *record : StepRecord{.step = {}};
    }

    /// The sheet that lies open, typed in from its paper.
    void fillIn(QDate day, int base, int present, int inFavour, const QString &words)
    {
        QVERIFY(pressDate(u"stepDay"_s, day));
        QVERIFY(press(u"stepBase"_s, QString::number(base)));
        QVERIFY(press(u"stepPresent"_s, QString::number(present)));
        QVERIFY(press(u"stepInFavour"_s, QString::number(inFavour)));
        QVERIFY(type(u"stepWords"_s, words));
        QVERIFY(click(u"keepDossier"_s));
    }
    /// What this program knows of the step by itself.
    void takeOver()
    {
        QVERIFY(click(u"takeOver"_s));
        QVERIFY(click(u"keepDossier"_s));
    }

    void openDossier()
    {
        m_window->goTo(Room::Topics);
        QVERIFY(click(u"changeTopic"_s));
        QVERIFY(click(u"openDossier"_s));
        QVERIFY(click(u"keepDossier"_s));
        QCOMPARE(kept().form, u"four-two"_s);
        QVERIFY(kept().records.isEmpty());
    }

    void deliberate()
    {
        fillIn({2026, 10, 8}, 5, 4, 0, u"提议硬化村道，列入年内计划"_s);
        QVERIFY2(said().contains(u"村“两委”商议"_s), qPrintable(said()));
        fillIn({2026, 10, 9}, 9, 8, 0, u"商议后形成初步方案"_s);
        QVERIFY2(said().contains(u"党员大会审议"_s), qPrintable(said()));
        fillIn({2026, 10, 20}, 40, 31, 29, u"审议通过初步方案"_s);
        QVERIFY2(said().contains(u"决议"_s), qPrintable(said()));
        QCOMPARE(keptStep(u"review"_s).inFavour, 29);
    }

    /// The decision and its notice come from the closed record and from the board.
    void decideAndPost()
    {
        QVERIFY(find<QComboBox>(u"stepOffer"_s));
        takeOver();
        const StepRecord decision = keptStep(u"resolve"_s);
        QCOMPARE(decision.day, QDate(2026, 11, 22));
        QCOMPARE(decision.base, 38);
        QVERIFY(decision.meeting.has_value());
        QVERIFY2(said().contains(u"决议公开"_s), qPrintable(said()));
        takeOver();
        const StepRecord posted = keptStep(u"publish_resolution"_s);
        const QList<PrintedNotice> hung = *book().minutes().notices();
        QVERIFY(std::ranges::any_of(hung, [&](const PrintedNotice &one) {
            return one.kind == NoticeKind::ResolutionNotice && one.postedOn == posted.day && one.postedUntil == posted.postedUntil;
        }));
        QVERIFY(posted.postedUntil >= posted.day.addDays(15));
    }

    void postTheOutcome()
    {
        const QDate posted = keptStep(u"publish_resolution"_s).day;
        QVERIFY(pressDate(u"stepDay"_s, posted.addDays(5)));
        QVERIFY(type(u"stepWords"_s, u"村道已经验收"_s));
        QVERIFY(click(u"keepDossier"_s)); // the decision hangs yet
        QVERIFY2(said().contains(u"村民委员会组织法第三十五条"_s), qPrintable(said()));
        QVERIFY(!kept().record(u"publish_outcome"_s));
        QVERIFY(pressDate(u"stepDay"_s, QDate(2027, 5, 10)));
        QVERIFY(type(u"stepSupervision"_s, u"账目公开，没有异议"_s));
        QVERIFY(click(u"keepDossier"_s));
        QVERIFY2(kept().record(u"publish_outcome"_s), qPrintable(said()));
        QVERIFY(hall().dossiers().value(kept().topic).next.isEmpty());
    }

    void saveBookTo(const QString &pdf)
    {
        QVERIFY(click(u"recordBook"_s));
        auto *paper = m_window->findChild<PaperWindow *>();
        QVERIFY(paper && paper->isVisible());
        paper->setPathChooser([&pdf](const QString &) { return pdf; });
        workIn(paper);
        QVERIFY(click(u"pdfButton"_s));
        workIn(m_window.get());
        paper->close();
    }

private Q_SLOTS:
    void initTestCase() { applyStyle(*qApp, Tokens()); }
    void cleanup() { stop(); }

    void fromTheProposalToTheOutcome()
    {
        {
            const auto played = PlayedBook::at(path());
            QVERIFY(played);
            QVERIFY(played->player->playUntil([](const CastAct &act) { return act.kind == ActKind::PostResolution; }));
        }
        m_clock.set(QDateTime(QDate(2027, 5, 11), QTime(9, 0), QTimeZone("Asia/Shanghai")));
        QVERIFY(start());
        openDossier();
        if (!QTest::currentTestFailed())
            deliberate();
        if (!QTest::currentTestFailed())
            decideAndPost();
        if (!QTest::currentTestFailed())
            postTheOutcome();
        if (QTest::currentTestFailed())
            return;
        const QString pdf = m_folder.filePath(u"book.pdf"_s);
        saveBookTo(pdf);
        QFile file(pdf);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        const Dossier before = kept();
        stop();

        QVERIFY(start()); // another day: the same sheets
        QCOMPARE(kept(), before);
        QCOMPARE(before.records.size(), 6);
        QVERIFY(book().check()->isSound());

        const QString text = wordsOfPdf(pdf);
        for (const QString &words : {u"四议两公开"_s, u"村党组织提议"_s, u"提议硬化村道,列入年内计划"_s, u"2026年10月8日"_s, u"党员大会审议"_s,
                                     u"审议通过初步方案"_s, u"同意29人"_s, u"77.5%"_s, u"2026年11月22日"_s, u"应到38人"_s, u"决议公开"_s,
                                     u"实施结果公开"_s, u"村道已经验收"_s, u"2027年5月10日"_s})
            QVERIFY2(text.contains(asInPdf(words)), qPrintable(words + u'\n' + text));
    }
};

YISHIBU_TEST(TestFourTwo)
#include "tst_four_two.moc"
