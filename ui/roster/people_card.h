#pragma once

#include "app/record_id.h"
#include "ui/controls/card.h"
#include "ui/roster/people_part.h"

#include <QDate>
#include <optional>

class QComboBox;
class QLabel;

namespace yishibu {

class Hall;
class ListTable;
class RosterModel;
class SearchField;

/// The people of the village in a list, found by typing; all of them, or those of one body, group or kind.
class PeopleCard : public Card
{
    Q_OBJECT

public:
    explicit PeopleCard(const Hall &hall, QWidget *parent = nullptr);

    /// Takes the people in anew, as they stand on that day.
    void refresh(QDate today);
    void focusSearch();
    /// Chooses somebody in the list; everybody is listed for that if need be.
    void choosePerson(const VillagerId &who);
    /// Lists one part of the people and goes to its first.
    void showPart(const PeoplePart &part);
    /// Nobody is chosen any more.
    void forget();

Q_SIGNALS:
    void chosen(const yishibu::VillagerId &who);

protected:
    void changeEvent(QEvent *event) override;

private:
    void list();
    void listParts();
    void choose(int row);
    void fitColumns();

    const Hall &m_hall;
    QDate m_today;
    std::optional<VillagerId> m_chosen;
    RosterModel *m_model;
    SearchField *m_search;
    QComboBox *m_parts;
    QList<PeoplePart> m_partList;
    ListTable *m_table = nullptr;
    QLabel *m_nobody;
};

} // namespace yishibu
