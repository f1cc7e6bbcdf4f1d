#pragma once

#include "app/rehearsal/meeting_script.h"
#include "db/book.h"
#include "tests/support/look_at_it.h"
#include "tests/support/test_case.h"
#include "ui/commands/play_meeting.h"
#include "ui/hall/script_shelf.h"
#include "ui/startup/open_book.h"
#include "ui/startup/practice_village.h"
#include "ui/startup/workplace.h"
#include "ui/style/hall_style.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QTemporaryDir>

/// The shipped meeting, played over a practice book on disk up to some act, for the pages that come after it.
namespace yishibu::test {

struct PlayedEvening
{
    QTemporaryDir folder;
    PlayedClock clock{QDateTime(QDate(2026, 10, 12), QTime(9, 0))};
    std::unique_ptr<Workplace> place;
    std::unique_ptr<MeetingPlayer> player;

    /// Plays until the first act of that kind is done.
    explicit PlayedEvening(ActKind last)
    {
        auto book = open_book::openOrCreate(folder.filePath(QStringLiteral("book.yishibu")), BookKind::Practice, clock.now());
        if (!book)
            qFatal("no book");
        auto opened = Workplace::over(std::move(*book), clock);
        if (!opened)
            qFatal("no workplace");
        place = std::move(*opened);
        const auto preview = RosterDesk::read(practice::rosterFile(), clock.today());
        if (!preview || !place->roster.import(*preview))
            qFatal("no roster");
        const auto script = readMeetingScript(shippedScript());
        const auto rule = place->meetings.ruleFor(script->meeting.kind, script->meeting.scheduledAt.date());
        const auto cast =
            castScript(*script, rule->card, place->hall.roster().villagers(), place->hall.seats());
        if (!cast)
            qFatal("no cast");
        player = std::make_unique<MeetingPlayer>(*place, clock, *cast, QString());
        playUntil(last);
    }

    void playUntil(ActKind last)
    {
        if (!player->playUntil([last](const CastAct &act) { return act.kind == last; }))
            qFatal("the script stops");
    }
};

template<typename Widget = QWidget>
Widget *control(QWidget &page, const char *name)
{
    auto *found = page.findChild<Widget *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no control %s", name);
    return found;
}

/// Presses what a person could press: it is there, in sight and enabled.
inline void press(QWidget &page, const char *name)
{
    QCoreApplication::processEvents();
    auto *button = control<QAbstractButton>(page, name);
    if (!button->isVisibleTo(&page) || !button->isEnabled())
        qFatal("%s cannot be pressed", name);
    button->click();
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

/// What is wrong with the look of a page in both text sizes. With YISHIBU_GRAB set, pictures are kept.
inline QStringList faultsOf(const std::function<QWidget *()> &newPage, const QString &name, int high)
{
    QStringList faults;
    for (const double scale : {Tokens::ordinaryText, Tokens::largeText}) {
        Tokens tokens;
        tokens.scale = scale;
        applyStyle(*qApp, tokens);
        const std::unique_ptr<QWidget> page(newPage());
        showAt(*page, 1274, high);
        QTest::qWait(20);
        const QString folder = qEnvironmentVariable("YISHIBU_GRAB");
        if (!folder.isEmpty())
            page->grab().save(QDir(folder).filePath(name + (scale > 1 ? QStringLiteral("-large.png") : QStringLiteral(".png"))));
        faults += clippedTexts(page.get()) + unnamedControls(page.get());
    }
    applyStyle(*qApp, Tokens());
    return faults;
}

} // namespace yishibu::test
