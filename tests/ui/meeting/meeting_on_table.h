#pragma once

#include "tests/support/book_in_memory.h"
#include "tests/support/look_at_it.h"
#include "tests/support/test_case.h"
#include "ui/commands/play_meeting.h"
#include "ui/hall/script_shelf.h"
#include "ui/startup/workplace.h"
#include "ui/style/hall_style.h"

#include <QApplication>
#include <QDir>
#include <QInputMethodEvent>

/// The practice village's roster in a book in memory, and the shipped meeting that can be played up to any act.
namespace yishibu::test {

class MeetingOnTable
{
public:
    /// Of another kind, about other things, or under rules of one's own where the test says so.
    explicit MeetingOnTable(const MeetingKind &kind = MeetingKind::representatives(), const QByteArray &ownRules = {},
                            const std::function<void(MeetingScript &)> &change = {})
    {
        auto opened = Workplace::over(bookInMemory(), clock);
        if (!opened)
            qFatal("no workplace over the book");
        place = std::move(*opened);
        const auto people = RosterDesk::read(QStringLiteral(YISHIBU_SOURCE_DIR "/resources/practice/qingshi.xlsx"),
                                             clock.today());
        if (!people || !place->roster.import(*people))
            qFatal("the roster was not taken in");
        auto script = readMeetingScript(shippedScript());
        if (change)
            change(*script);
        if (!ownRules.isEmpty() && !place->rules.add(ownRules))
            qFatal("the rules were refused");
        const auto rule = place->meetings.ruleFor(ownRules.isEmpty() ? MeetingKind::representatives() : kind, QDate(2026, 11, 22));
        if (!rule)
            qFatal("no law knows the kind");
        auto cast = castScript(*script, rule->card, place->hall.roster().villagers(), place->hall.seats());
        if (!cast)
            qFatal("the script was not cast");
        cast->meeting.kind = kind;
        player = std::make_unique<MeetingPlayer>(*place, clock, std::move(*cast), QString());
    }

    void playUntil(ActKind last)
    {
        if (!player->playUntil([last](const CastAct &act) { return act.kind == last; }))
            qFatal("an act of the script was refused");
    }

    const Villager &villager(const VillagerId &who) const { return *place->hall.roster().find(who); }

    PlayedClock clock{meetingEvening()};
    std::unique_ptr<Workplace> place;
    std::unique_ptr<MeetingPlayer> player;
};

template<typename Widget>
Widget *partOf(QWidget &page, const QString &name)
{
    auto *found = page.findChild<Widget *>(name);
    if (!found)
        qFatal("no widget %s", qUtf8Printable(name));
    return found;
}

/// Types as an input method does: Chinese characters come in one go.
inline void commit(QWidget *field, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(field, &event);
}

/// What is wrong with the look of a stage in one text size. With YISHIBU_GRAB set, a picture is kept.
inline QStringList faultsOfStage(QWidget &page, const QString &name, double scale, QSize size = {1274, 576})
{
    Tokens tokens;
    tokens.scale = scale;
    applyStyle(*qApp, tokens);
    showAt(page, size.width(), size.height());
    QTest::qWait(20);
    if (const QString folder = qEnvironmentVariable("YISHIBU_GRAB"); !folder.isEmpty())
        page.grab().save(QDir(folder).filePath(name + QLatin1String(scale > 1 ? "-large.png" : ".png")));
    const QStringList faults = clippedTexts(&page) + unnamedControls(&page);
    for (const QString &fault : faults)
        qInfo("%s", qUtf8Printable(fault));
    applyStyle(*qApp, Tokens());
    return faults;
}

} // namespace yishibu::test
