#include "tests/journeys/window_at_work.h"

#include "app/rehearsal/meeting_script.h"
#include "db/book.h"
#include "ui/controls/message_bar.h"
#include "ui/controls/stage_page.h"
#include "ui/hall/script_shelf.h"
#include "ui/startup/open_book.h"
#include "ui/startup/practice_village.h"
#include "ui/window/meeting_frame.h"
#include "ui/window/more_menu.h"
#include "ui/words/reason_words.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace yishibu::test {

bool WindowAtWork::begin()
{
    auto book = open_book::openOrCreate(path(), BookKind::Practice, m_clock.now());
    auto place = book ? Workplace::over(std::move(*book), m_clock) : std::unexpected(book.error());
    if (!place) {
        qWarning("the program does not begin: %s", qPrintable(wordsOf(place.error())));
        return false;
    }
    m_place = std::move(*place);
    return true;
}

bool WindowAtWork::showWindow()
{
    m_window = std::make_unique<MainWindow>(*m_place);
    workIn(m_window.get());
    m_window->resize(1366, 768);
    m_window->show();
    return QTest::qWaitForWindowExposed(m_window.get());
}

void WindowAtWork::stop()
{
    m_window.reset();
    m_place.reset();
}

bool WindowAtWork::settleVillage()
{
    const auto script = readMeetingScript(shippedScript());
    const auto people = RosterDesk::read(practice::rosterFile(), m_clock.today());
    return script && people && m_place->village.setUp(script->village) && m_place->roster.import(*people);
}

int WindowAtWork::enoughToPass() const
{
    const RuleCard &card = hall().card();
    const qint64 toPass = card.majorityOf == Denominator::AllMembers ? yishibu::needed(card.majority, hall().meeting().base) : 1;
    return qMax(int(toPass), hall().quorum().needed);
}

QString WindowAtWork::whyNot() const
{
    return m_window->meeting()->currentPage()->whyNot();
}

QString WindowAtWork::said() const
{
    const auto *bar = m_window->findChild<MessageBar *>(u"messageBar"_s);
    return bar && bar->isVisible() ? bar->text() : QString();
}

bool WindowAtWork::takeFromMenu(const QString &words)
{
    const QList<QAction *> actions = m_window->findChild<MoreMenu *>()->actions();
    const auto line = std::ranges::find_if(actions, [&words](const QAction *action) { return action->text().contains(words); });
    if (line == actions.end())
        return false;
    (*line)->trigger();
    return true;
}

} // namespace yishibu::test
