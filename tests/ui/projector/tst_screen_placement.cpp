#include "tests/support/test_case.h"
#include "ui/projector/screen_placement.h"

namespace yishibu {

using namespace Qt::StringLiterals;
using How = BoardPlacement::How;

namespace {

const ScreenFacts laptop{u"eDP-1"_s, QRect(0, 0, 1366, 768)};
const ScreenFacts beside{u"HDMI-1"_s, QRect(1366, 0, 1920, 1080)};
const ScreenFacts mirror{u"HDMI-1"_s, QRect(0, 0, 1366, 768)};
const ScreenFacts mirrorOfOtherSize{u"HDMI-1"_s, QRect(0, 0, 1024, 768)};
const ScreenFacts small{u"VGA-1"_s, QRect(-1024, 0, 1024, 768)};

} // namespace

/// Where the board stands, and who sees the laptop, for every way of plugging things together.
class TestScreenPlacement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBoardGoesToTheScreenThatIsNotTheLaptops()
    {
        for (const QList<ScreenFacts> &screens : {QList{laptop, beside}, QList{beside, laptop}}) {
            for (const bool wanted : {true, false}) {
                const BoardPlacement placement = placementOf(screens, laptop.name, wanted);
                QCOMPARE(placement, (BoardPlacement{How::FullScreen, beside.name, beside.geometry}));
                QVERIFY(!hallSeesLaptop(screens, laptop.name, placement));
            }
        }
        // Whoever works on the big monitor has the board on the small one.
        QCOMPARE(placementOf({laptop, beside}, beside.name, true).screen, laptop.name);
    }

    void ofTwoItTakesTheLarger()
    {
        QCOMPARE(placementOf({laptop, small, beside}, laptop.name, true).screen, beside.name);
        QCOMPARE(placementOf({laptop, small}, laptop.name, true).geometry, small.geometry);
    }

    void alonePeopleGetAWindowOnlyWhenTheyAskForIt()
    {
        QCOMPARE(placementOf({laptop}, laptop.name, false), BoardPlacement{});
        const BoardPlacement window = placementOf({laptop}, laptop.name, true);
        QCOMPARE(window.how, How::Window);
        QVERIFY(laptop.geometry.contains(window.geometry));
        QVERIFY(window.geometry.width() < laptop.geometry.width());
        QVERIFY(hallSeesLaptop({laptop}, laptop.name, window));
        QVERIFY(!hallSeesLaptop({laptop}, laptop.name, {}));
    }

    void aMirrorIsNoSecondScreenAndIsSeenByAll()
    {
        for (const ScreenFacts &other : {mirror, mirrorOfOtherSize}) {
            const QList<ScreenFacts> screens{laptop, other};
            QCOMPARE(placementOf(screens, laptop.name, false).how, How::Waiting);
            QCOMPARE(placementOf(screens, laptop.name, true).how, How::Window);
            QCOMPARE(placementOf(screens, laptop.name, true).screen, laptop.name);
            QVERIFY(hallSeesLaptop(screens, laptop.name, {}));
        }
        // A third screen takes the board, and the mirror still shows the laptop.
        const QList<ScreenFacts> three{laptop, mirror, small};
        QCOMPARE(placementOf(three, laptop.name, false).screen, small.name);
        QVERIFY(hallSeesLaptop(three, laptop.name, placementOf(three, laptop.name, false)));
    }

    void neverOnAScreenThatIsGone()
    {
        QCOMPARE(placementOf({beside}, laptop.name, false), BoardPlacement{});
        QCOMPARE(placementOf({beside}, laptop.name, true).screen, beside.name);
        QCOMPARE(placementOf({}, laptop.name, true), BoardPlacement{});
        QVERIFY(!hallSeesLaptop({}, laptop.name, {}));
        const ScreenFacts asleep{u"DP-2"_s, QRect()};
        QCOMPARE(placementOf({laptop, asleep}, laptop.name, false).how, How::Waiting);
    }
};

YISHIBU_TEST(TestScreenPlacement)

} // namespace yishibu

#include "tst_screen_placement.moc"
