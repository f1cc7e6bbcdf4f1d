#pragma once

#include "ui/controls/found_person.h"

#include <QLineEdit>
#include <QPointer>
#include <optional>

namespace yishibu {

class HitList;

/// The field of a form that names one villager: chair, recorder, owner. Typing opens a list of those who fit beneath it;
/// Up and Down walk it, Enter or the mouse takes the chosen one, Tab takes a sole one, Escape puts back who stood here.
/// Emptied, it names nobody. It never holds a name that stands for no villager.
class PersonField : public QLineEdit
{
    Q_OBJECT

public:
    explicit PersonField(QWidget *parent = nullptr);
    ~PersonField() override;

    void setSearch(PersonSearch search) { m_search = std::move(search); }
    std::optional<VillagerId> person() const { return m_person; }
    /// Says nothing to anybody: for what the book has kept. Leaves alone what is being typed at this moment about the
    /// same person.
    void setPerson(const std::optional<VillagerId> &person, const QString &name);
    bool isSearching() const; ///< the list is open

Q_SIGNALS:
    void personChanged(); ///< by the user, to somebody else or to nobody

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool event(QEvent *event) override;

private:
    void searchFor(const QString &typed);
    void openList();
    void take(const FoundPerson &hit);
    void take(const VillagerId &who);
    void settle(bool takesSoleHit);

    PersonSearch m_search;
    std::optional<VillagerId> m_person;
    QString m_name;
    QPointer<HitList> m_list; ///< lives in the window, to lie over what stands below
};

} // namespace yishibu
