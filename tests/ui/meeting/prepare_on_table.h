#pragma once

#include "db/book.h"
#include "db/journal/replay.h"
#include "db/stores/meeting_store.h"
#include "tests/ui/meeting/meeting_on_table.h"
#include "ui/meeting/prepare_page.h"

#include <QPushButton>

namespace yishibu::test {

/// The page a meeting is prepared on, over the meeting on the table, and the hands that use it.
class PrepareOnTable
{
protected:
    Workplace &place() const { return *m_table->place; }
    Book &book() const { return *place().book; }
    const Hall &hall() const { return place().hall; }
    /// The meeting in the hall, as the book has it.
    Meeting kept() const { return **book().meetings().meeting(hall().meeting().id); }

    void showPage()
    {
        m_page = std::make_unique<PreparePage>(place().meetings, hall(), m_table->clock);
        QObject::connect(m_page.get(), &StagePage::said, m_page.get(), [this](Tone, const QString &text) { m_said = text; });
        showAt(*m_page, 1274, 576);
        m_page->refresh();
    }
    void click(const QString &name) const
    {
        auto *button = partOf<QPushButton>(*m_page, name);
        QVERIFY2(button->isVisible() && button->isEnabled(), qPrintable(name));
        button->click();
        QCoreApplication::processEvents();
    }
    /// What was done on the page left a sound book behind.
    void clearAway()
    {
        QVERIFY(book().check()->isSound());
        m_page.reset();
        m_table.reset();
        m_said.clear();
        applyStyle(*qApp, Tokens());
    }

    std::unique_ptr<MeetingOnTable> m_table;
    std::unique_ptr<PreparePage> m_page;
    QString m_said; ///< the last of what the page said
};

} // namespace yishibu::test
