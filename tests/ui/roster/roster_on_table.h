#pragma once

#include "db/journal/replay.h"
#include "db/stores/roster_store.h"
#include "tests/ui/roster/page_on_table.h"
#include "ui/controls/list_table.h"
#include "ui/roster/roster_page.h"

#include <QLineEdit>
#include <QPushButton>

namespace yishibu::test {

/// The roster's page over a book on the table, and the hands that use what is seen of it.
class RosterOnTable
{
protected:
    void layOut(std::unique_ptr<Workplace> place)
    {
        m_place = std::move(place);
        m_page = std::make_unique<RosterPage>(m_place->roster, m_place->hall, m_clock);
        showAt(*m_page, 1274, 704);
    }
    /// What was done on the page left a sound book behind.
    void clearAway()
    {
        m_page.reset();
        QVERIFY(m_place->book->check()->isSound());
    }

    /// Of several of one name the one that is seen: what was closed a moment ago may still be there.
    template<typename Widget>
    Widget *seen(const QString &name) const
    {
        for (auto *widget : m_page->findChildren<Widget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    /// The same, or the one that is there unseen; a test that finds neither ends here.
    template<typename Widget>
    Widget *in(const QString &name) const
    {
        Widget *widget = seen<Widget>(name);
        return widget ? widget : widgetIn<Widget>(*m_page, name);
    }
    void press(const QString &name) const
    {
        auto *button = seen<QPushButton>(name);
        QVERIFY2(button, qPrintable(name));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    /// The card of the only one of that name.
    void showVillager(const QString &name) const
    {
        auto *find = in<QLineEdit>(QStringLiteral("findPerson"));
        find->clear();
        find->setText(name); // as an input method does
        QCOMPARE(in<ListTable>(QStringLiteral("people"))->model()->rowCount(), 1);
    }

    const Villager &villager(const QString &name) const
    {
        const auto &all = m_place->hall.roster().villagers();
        return *std::ranges::find(all, name, &Villager::name);
    }
    qint64 lines() const { return m_place->book->journalAnchor()->sequence; }

    const FixedClock m_clock;
    std::unique_ptr<Workplace> m_place;
    std::unique_ptr<RosterPage> m_page;
};

} // namespace yishibu::test
