#include "tests/ui/voting/item_evening.h"

#include "db/stores/rating_store.h"
#include "ui/controls/option_card.h"
#include "ui/minutes/minutes_page.h"
#include "ui/rating/face_button.h"
#include "ui/rating/rating_window.h"

#include <QSignalSpy>
#include <QSpinBox>

namespace yishibu {

using namespace Qt::StringLiterals;
using namespace test::items;

/// People are asked how content they were, before they leave; what is said of it is never without how many answered.
class TestRatingWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        applyStyle(*qApp, Tokens());
        m_evening = std::make_unique<ItemEvening>();
        m_evening->playUntil(ActKind::CountHands);
    }
    void cleanup()
    {
        m_window.reset();
        m_evening.reset();
    }

    void slipsAreCountedAndSaidWithTheirRate()
    {
        open();
        named<QSpinBox>(m_window.get(), "ratingAsked")->setValue(31);
        QCOMPARE(place().rating.toBeAsked(), hall().attendance().present() + hall().attendance().observing());
        count({12, 9, 4, 2, 1});
        named<QPushButton>(m_window.get(), "keepRating")->click();
        QCOMPARE(ratings().size(), 1);
        QCOMPARE(ratings().last().method, RatingMethod::Slips);
        QCOMPARE(ratings().last().count, (MoodCount{{12, 9, 4, 2, 1}}));
        const QString said = textOf(m_window.get(), "ratingResult");
        QVERIFY2(said.contains(u"28 of 31 answered (90 %)"_s) && said.contains(u"75 %"_s), qPrintable(said));
        // More answers than people: refused, and what was kept stays.
        count({30, 9, 4, 2, 1});
        named<QPushButton>(m_window.get(), "keepRating")->click();
        QCOMPARE(ratings().size(), 1);
        QVERIFY(textOf(m_window.get(), "ratingMessage").contains(u"46 answers from 31 people"_s));
        // Counted anew, the first one stays on record, taken back.
        count({1, 1, 1, 1, 1});
        named<QPushButton>(m_window.get(), "keepRating")->click();
        QCOMPARE(ratings().size(), 2);
        QVERIFY(ratings().first().withdrawn && !ratings().last().withdrawn);
        QVERIFY(textOf(m_window.get(), "ratingResult").contains(u"speaks for few"_s));
    }

    void oneTapEachAndNobodySeesHowOthersDid()
    {
        open();
        named<OptionCard>(m_window.get(), "ratingBy3")->click();
        for (const char *face : {"face2", "face5"})
            named<FaceButton>(m_window.get(), face)->click();
        QTest::keyClick(named(m_window.get(), "face1"), Qt::Key_2);
        QCOMPARE(ratings().size(), 1);
        QCOMPARE(ratings().last().method, RatingMethod::Taps);
        QCOMPARE(ratings().last().count, (MoodCount{{0, 2, 0, 0, 1}}));
        QCOMPARE(ratings().last().asked, place().rating.toBeAsked());
        const QString said = textOf(m_window.get(), "ratingResult");
        QVERIFY2(said.startsWith(u"3 of "_s) && !said.contains(u'%'), qPrintable(said));
        named<QPushButton>(m_window.get(), "takeRatingBack")->click();
        QVERIFY(ratings().last().withdrawn);
        QVERIFY(!named(m_window.get(), "ratingResult")->isVisible());
    }

    void oneKeyUndoesNoCount()
    {
        open();
        count({12, 9, 4, 2, 1});
        named<QPushButton>(m_window.get(), "keepRating")->click();
        const QList<Rating> before = ratings();
        named<OptionCard>(m_window.get(), "ratingBy3")->click();
        QTest::keyClick(named(m_window.get(), "face1"), Qt::Key_2);
        QCOMPARE(ratings(), before);
        QVERIFY(textOf(m_window.get(), "ratingMessage").contains(u"Take that rating back first"_s));
        named<OptionCard>(m_window.get(), "ratingBy2")->click();
        named<QPushButton>(m_window.get(), "keepRating")->click();
        QCOMPARE(ratings(), before);
        named<QPushButton>(m_window.get(), "takeRatingBack")->click();
        named<OptionCard>(m_window.get(), "ratingBy3")->click();
        QTest::keyClick(named(m_window.get(), "face1"), Qt::Key_2);
        QCOMPARE(ratings().size(), 2);
        QVERIFY(ratings().first().withdrawn && !ratings().last().withdrawn);
        // Nor is a tapping that goes on counted over.
        named<OptionCard>(m_window.get(), "ratingBy1")->click();
        named<QPushButton>(m_window.get(), "keepRating")->click();
        QCOMPARE(ratings().size(), 2);
        QCOMPARE(ratings().last().method, RatingMethod::Taps);
    }

    void itIsFoundAgainAndOfferedBeforeTheMeetingCloses()
    {
        open();
        count({3, 2, 0, 0, 0});
        named<QPushButton>(m_window.get(), "keepRating")->click();
        open();
        QCOMPARE(named<QSpinBox>(m_window.get(), "mood1")->value(), 3);
        QVERIFY(named(m_window.get(), "ratingResult")->isVisible());
        MinutesPage page(place().minutes, hall());
        QCOMPARE(page.footButtons().size(), 2);
        QSignalSpy wanted(&page, &MinutesPage::ratingWanted);
        page.footButtons().last()->click();
        QCOMPARE(wanted.count(), 1);
    }

    void readableInBothSizes()
    {
        open();
        QCOMPARE(faultsInBothSizes(*m_window, "rating"), QStringList());
        named<OptionCard>(m_window.get(), "ratingBy3")->click();
        QCOMPARE(faultsInBothSizes(*m_window, "rating-faces"), QStringList());
    }

private:
    Workplace &place() { return *m_evening->place; }
    Hall &hall() { return m_evening->place->hall; }
    QList<Rating> ratings() { return *place().book->ratings().ratings(hall().meeting().id); }
    void open()
    {
        m_window = std::make_unique<RatingWindow>(place().rating);
        test::showAt(*m_window, 1000, 560);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void count(const std::array<int, moodCount> &chosen)
    {
        for (int mood = 0; mood < moodCount; ++mood)
            named<QSpinBox>(m_window.get(), qPrintable(u"mood%1"_s.arg(mood + 1)))->setValue(chosen[size_t(mood)]);
    }

    std::unique_ptr<ItemEvening> m_evening;
    std::unique_ptr<RatingWindow> m_window;
};

} // namespace yishibu

using yishibu::TestRatingWindow;
YISHIBU_TEST(TestRatingWindow)
#include "tst_rating_window.moc"
