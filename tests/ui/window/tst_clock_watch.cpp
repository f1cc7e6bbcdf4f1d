#include "tests/support/book_in_memory.h"
#include "tests/support/look_at_it.h"
#include "tests/support/test_case.h"
#include "tests/ui/roster/page_on_table.h"
#include "ui/controls/message_bar.h"
#include "ui/startup/workplace.h"
#include "ui/window/clock_watch.h"
#include "ui/window/main_window.h"

#include <QLabel>
#include <QSignalSpy>

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

Village village(const QString &boardPlace = {})
{
    return {.name = u"青石村"_s, .divisionCode = u"990102100201"_s, .township = u"大兴镇"_s, .boardPlace = boardPlace};
}

} // namespace

/// A clock that stands before the last record is told, once and in one sentence, and stops nothing.
class TestClockWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRightClockIsNotSpokenOf()
    {
        test::FixedClock clock;
        const auto place = test::placeOver(test::bookInMemory(), clock);
        ClockWatch watch(*place->book, place->hall, clock);
        QSignalSpy said(&watch, &ClockWatch::said);
        watch.look();
        clock.pass(60);
        watch.look();
        QVERIFY(said.isEmpty());
    }

    void aClockBeforeTheLastRecordIsToldOnce()
    {
        test::FixedClock clock;
        const auto place = test::placeOver(test::bookInMemory(), clock);
        QVERIFY(place->village.setUp(village()));
        ClockWatch watch(*place->book, place->hall, clock);
        QSignalSpy said(&watch, &ClockWatch::said);
        clock.set(clock.now().addYears(-20));
        watch.look();
        QCOMPARE(said.size(), 1);
        const QString words = said.first().at(1).toString();
        QVERIFY2(words.contains(u"2006"_s) && words.contains(u"2026"_s), qPrintable(words));
        // Something kept meanwhile is kept, and nobody is told twice.
        QVERIFY(place->village.setUp(village(u"门前"_s)));
        QCOMPARE(place->hall.village()->boardPlace, u"门前"_s);
        QCOMPARE(said.size(), 1);
        // Set right, and wrong again: that is news.
        clock.set(clock.now().addYears(21));
        watch.look();
        clock.set(clock.now().addYears(-2));
        watch.look();
        QCOMPARE(said.size(), 2);
    }

    void theWindowSaysSoWhenTheBookIsOpened()
    {
        test::FixedClock clock;
        const auto place = test::placeOver(test::bookInMemory(), clock);
        QVERIFY(place->village.setUp(village()));
        clock.set(clock.now().addDays(-40));
        MainWindow window(*place);
        test::showAt(window, 1366, 768);
        const auto *bar = window.findChild<MessageBar *>();
        QVERIFY(bar && bar->isVisible());
        QString words;
        for (const QLabel *label : bar->findChildren<QLabel *>())
            words += label->text();
        QVERIFY2(words.contains(u"Set the clock"_s), qPrintable(words));
    }
};

YISHIBU_TEST(TestClockWatch)
#include "tst_clock_watch.moc"
