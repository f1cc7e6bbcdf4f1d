#pragma once

#include "app/village/seat.h"
#include "ui/controls/card.h"

class QLabel;
class QTabBar;

namespace yishibu {

class Hall;
class ListTable;
class PersonSeats;
class RosterModel;
class SearchField;

/// The people of the village in a list, found by typing, and below it the seats of the one who is chosen.
class PeopleCard : public Card
{
    Q_OBJECT

public:
    explicit PeopleCard(const Hall &hall, QWidget *parent = nullptr);

    /// Takes the people in anew, as they stand on that day.
    void refresh(QDate today);
    void focusSearch();

Q_SIGNALS:
    void seatEnded(const yishibu::Seat &seat);
    void endingTakenBack(const yishibu::Seat &seat);

protected:
    void changeEvent(QEvent *event) override;

private:
    void list();
    void choose(int row);
    void fitColumns();

    QDate m_today;
    std::optional<VillagerId> m_chosen;
    RosterModel *m_model;
    SearchField *m_search;
    QTabBar *m_parts;
    ListTable *m_table = nullptr;
    QLabel *m_nobody;
    PersonSeats *m_seats;
};

} // namespace yishibu
