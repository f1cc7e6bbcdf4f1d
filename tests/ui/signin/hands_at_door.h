#pragma once

#include "db/book.h"
#include "db/stores/attendance_store.h"
#include "db/stores/door_store.h"
#include "tests/ui/signin/door_on_table.h"
#include "ui/controls/find_person.h"
#include "ui/controls/hit_list.h"
#include "ui/controls/search_field.h"

namespace yishibu::test {

/// Two hands at the keyboard before the door's page, and what the book has of it.
class HandsAtDoor
{
protected:
    void key(int code, Qt::KeyboardModifiers with = Qt::NoModifier) const { QTest::keyClick(QApplication::focusWidget(), Qt::Key(code), with); }
    void write(const QString &text) const { commit(QApplication::focusWidget(), text); }
    /// Types the name and goes down to that person.
    void find(const Villager &villager) const
    {
        field()->clear();
        write(villager.name);
        for (int i = 0; i < hits()->hits().size() && (!hits()->chosen() || hits()->chosen()->who != villager.id); ++i)
            key(Qt::Key_Down);
        QVERIFY(hits()->chosen() && hits()->chosen()->who == villager.id);
    }

    const Hall &hall() const { return m_table->place->hall; }
    SearchField *field() const { return m_page->findChild<FindPerson *>(QStringLiteral("findPerson"))->field(); }
    const HitList *hits() const { return m_page->findChild<FindPerson *>(QStringLiteral("findPerson"))->hits(); }
    QList<SignIn> kept() const { return *m_table->place->book->attendance().signIns(hall().meeting().id); }
    Door door() const { return *m_table->place->book->door().of(hall().meeting().id); }
    /// The book is sound after every act.
    void clearTable()
    {
        QVERIFY(m_table->place->book->check()->isSound());
        m_page.reset();
        m_table.reset();
        applyStyle(*qApp, Tokens());
    }

    std::unique_ptr<MeetingOnTable> m_table;
    std::unique_ptr<SignInPage> m_page;
};

} // namespace yishibu::test
