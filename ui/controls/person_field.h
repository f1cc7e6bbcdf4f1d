#pragma once

#include "app/village/appointee.h"
#include "ui/controls/found_person.h"

#include <QAction>
#include <QLineEdit>
#include <QPointer>
#include <optional>

namespace yishibu {

class HitList;

/// The field of a form that names one villager: chair, recorder, owner. Typing opens a list of those who fit beneath it;
/// Up and Down walk it, Enter or the mouse takes the chosen one, Tab takes a sole one, Escape puts back who stood here.
/// Emptied, it names nobody. A name that stands for no villager is taken only where that is offered, by the line that
/// says so, and a mark in the field goes on saying it.
class PersonField : public QLineEdit
{
    Q_OBJECT

public:
    explicit PersonField(QWidget *parent = nullptr);
    ~PersonField() override;

    void setSearch(PersonSearch search) { m_search = std::move(search); }
    /// Offers to take what was typed as it is written, for somebody outside the register or a body; `words` say so. Not
    /// where a villager has that very name.
    void setOffersWritten(const QString &words);
    std::optional<VillagerId> person() const { return m_who.villager; }
    const Appointee &appointee() const { return m_who; }
    /// Says nothing to anybody: for what the book has kept. Leaves alone what is being typed at this moment about the
    /// same person.
    void setAppointee(const Appointee &who, const QString &name);
    void setPerson(const std::optional<VillagerId> &person, const QString &name) { setAppointee(person, name); }
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
    FoundPerson asWritten(const QString &typed) const;
    void showName();
    void settle(bool takesSoleHit);

    PersonSearch m_search;
    QString m_offersWritten;
    QAction *m_mark = nullptr; ///< shows that the name is of no villager
    VillagerId m_writtenLine = VillagerId::fresh(); ///< stands in the list for what was typed
    Appointee m_who;
    QString m_name;
    QPointer<HitList> m_list; ///< lives in the window, to lie over what stands below
};

} // namespace yishibu
