#pragma once

#include "db/book.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/look_at_it.h"
#include "tests/support/test_case.h"
#include "ui/commands/play_meeting.h"
#include "ui/controls/stage_page.h"
#include "ui/hall/script_shelf.h"
#include "ui/startup/practice_village.h"
#include "ui/startup/workplace.h"
#include "ui/style/hall_style.h"
#include "ui/voting/voting_page.h"
#include "ui/window/meeting_frame.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace yishibu::test::items {

/// The shipped evening over a book in memory, played up to any act, with the frame that the pages live in.
struct ItemEvening
{
    PlayedClock clock{meetingEvening()};
    std::unique_ptr<Workplace> place;
    std::unique_ptr<MeetingPlayer> player;
    std::unique_ptr<MeetingFrame> frame;

    ItemEvening()
    {
        clock.set(QDateTime(QDate(2026, 10, 1), QTime(9, 0), QTimeZone("Asia/Shanghai")));
        auto book = Book::inMemory(BookKind::Village, clock.now());
        auto opened = Workplace::over(std::move(*book), clock);
        place = std::move(*opened);
        const auto script = readMeetingScript(shippedScript());
        const auto preview = RosterDesk::read(practice::rosterFile(), clock.today());
        if (!script || !preview || !place->village.setUp(script->village) || !place->roster.import(*preview))
            qFatal("the village was not kept");
        const auto rule = place->meetings.ruleFor(MeetingKind::representatives(), QDate(2026, 11, 22));
        const auto cast = castScript(*script, rule->card, place->hall.roster().villagers(), place->hall.seats());
        if (!cast)
            qFatal("the script was not cast");
        player = std::make_unique<MeetingPlayer>(*place, clock, *cast, QString());
        frame = std::make_unique<MeetingFrame>(place->meetings, place->hall);
    }

    void playUntil(ActKind kind, ItemStep step = ItemStep::Explain)
    {
        const Done played = player->playUntil([kind, step](const CastAct &act) {
            return act.kind == kind && (kind != ActKind::Enter || (act.to.stage == Stage::Item && act.to.step == step));
        });
        if (!played)
            qFatal("an act of the script was refused");
    }

    void show(ItemStep step, StagePage *page)
    {
        frame->addPage(step, page);
        frame->refresh();
        showAt(*frame, 1274, 704);
        frame->activateWindow();
        if (!QTest::qWaitForWindowActive(frame.get()))
            qFatal("the window is not active");
        frame->refresh();
    }

    const AgendaItem &item() const { return *place->hall.currentItem(); }
    VotingPage::Desks votingDesks() { return {place->voting, place->ballots, place->names}; }

    /// Members leave until so many are here.
    /// As many as that are here, and nobody else has been.
    void neverCame(int present)
    {
        while (place->hall.attendance().present() > present) {
            const auto who = place->hall.attendance().presentMembers().last();
            if (!place->signIn.withdraw(place->hall.attendance().signInOf(who)->id, QStringLiteral("认错了人")))
                qFatal("nobody is taken back");
        }
        const QList<SignIn> all = place->hall.attendance().signIns();
        for (const SignIn &one : all) {
            if (one.left && !one.withdrawn && !place->signIn.withdraw(one.id, QStringLiteral("认错了人")))
                qFatal("who left is not taken back");
        }
    }

    void leaveOnly(int present)
    {
        while (place->hall.attendance().present() > present) {
            const auto who = place->hall.attendance().presentMembers().last();
            if (!place->signIn.leave(place->hall.attendance().signInOf(who)->id))
                qFatal("nobody leaves");
        }
    }
};

template<typename Widget = QWidget>
Widget *named(QWidget *in, const char *name)
{
    const auto all = in->findChildren<Widget *>(QLatin1StringView(name));
    for (Widget *found : all) {
        if (found->isVisible())
            return found;
    }
    if (all.isEmpty())
        qFatal("no %s", name);
    return all.first();
}

/// Types as an input method does: Chinese words arrive whole.
inline void typeWords(QWidget *field, const QString &words)
{
    QInputMethodEvent event;
    event.setCommitString(words);
    QApplication::sendEvent(field, &event);
}

inline QString textOf(QWidget *in, const char *name)
{
    return named<QLabel>(in, name)->text();
}

/// Every word that can be read there now.
inline QStringList shownWords(QWidget *in)
{
    QStringList words;
    const auto labels = in->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            words.append(label->text());
    }
    return words;
}

/// Keeps the picture where YISHIBU_GRAB says, to be looked at.
inline void grab(QWidget &page, const char *name)
{
    if (const QString folder = qEnvironmentVariable("YISHIBU_GRAB"); !folder.isEmpty()) {
        QTest::qWait(10);
        page.grab().save(folder + u'/' + QLatin1StringView(name) + QLatin1StringView(".png"));
    }
}

/// Readable and named in both text sizes; ends in ordinary text.
inline QStringList faultsInBothSizes(QWidget &page, const char *name)
{
    QStringList faults;
    for (const double scale : {Tokens::largeText, Tokens::ordinaryText}) {
        Tokens tokens;
        tokens.scale = scale;
        applyStyle(*qApp, tokens);
        showAt(page, 1274, 704);
        QCoreApplication::processEvents();
        QTest::qWait(10);
        grab(page, QByteArray(name).append(scale > 1 ? "-large" : "").constData());
        for (const QString &fault : clippedTexts(&page) + unnamedControls(&page)) {
            qWarning("%s: %s", name, qUtf8Printable(fault));
            faults.append(fault);
        }
    }
    return faults;
}

} // namespace yishibu::test::items
