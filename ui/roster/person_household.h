#pragma once

#include "app/village/household_representative.h"
#include "ui/controls/card.h"

class QLabel;
class QPushButton;

namespace yishibu {

class Hall;

/// The household of the chosen person: its members, those too who died or moved away, and who stands for it (户代表).
class PersonHousehold : public Card
{
    Q_OBJECT

public:
    explicit PersonHousehold(const Hall &hall, QWidget *parent = nullptr);

    void show(const VillagerId &who, QDate today);

Q_SIGNALS:
    void personAsked(const yishibu::VillagerId &who);
    void representativeAsked(const yishibu::HouseholdId &household);
    void representativeEndAsked(const yishibu::HouseholdRepresentative &representative);

private:
    void listMembers(const HouseholdId &household, const VillagerId &chosen, QDate today);

    const Hall &m_hall;
    std::optional<HouseholdId> m_household;
    std::optional<HouseholdRepresentative> m_stands;
    QLabel *m_head;
    QWidget *m_members = nullptr;
    QVBoxLayout *m_place;
    QLabel *m_representative;
    QPushButton *m_choose;
    QPushButton *m_end;
};

} // namespace yishibu
