#include "ui/words/value_words.h"

#include <QCoreApplication>

namespace yishibu {

namespace {

class ColumnWords
{
    Q_DECLARE_TR_FUNCTIONS(yishibu::ColumnWords)
};

} // namespace

QString wordOf(Column column)
{
    switch (column) {
    case Column::SerialNumber: return ColumnWords::tr("Serial number");
    case Column::HouseholdNumber: return ColumnWords::tr("Household number");
    case Column::HeadName: return ColumnWords::tr("Name of the head of household");
    case Column::Name: return ColumnWords::tr("Name");
    case Column::Relation: return ColumnWords::tr("Relation to the head");
    case Column::Sex: return ColumnWords::tr("Sex");
    case Column::Ethnicity: return ColumnWords::tr("Ethnicity");
    case Column::CitizenId: return ColumnWords::tr("ID number");
    case Column::Birth: return ColumnWords::tr("Date of birth");
    case Column::Party: return ColumnWords::tr("Political status");
    case Column::IsPartyMember: return ColumnWords::tr("Party member, yes or no");
    case Column::Schooling: return ColumnWords::tr("Schooling");
    case Column::Group: return ColumnWords::tr("Villagers' group");
    case Column::Phone: return ColumnWords::tr("Telephone");
    case Column::Remark: return ColumnWords::tr("Remark");
    case Column::Standing: return ColumnWords::tr("Seat: representative, committee member");
    case Column::Post: return ColumnWords::tr("Post");
    case Column::HouseholdsStoodFor: return ColumnWords::tr("Households stood for");
    case Column::IdTail: return ColumnWords::tr("Last four of the ID number");
    case Column::CollectiveMember: return ColumnWords::tr("Member of the collective");
    case Column::RegisterStanding: return ColumnWords::tr("On the register, died, moved away");
    case Column::HouseholdDelegate: return ColumnWords::tr("Household representative");
    case Column::Term: return ColumnWords::tr("Term of office, from and until");
    case Column::TermFrom: return ColumnWords::tr("Day of election, or first day of the term");
    case Column::TermUntil: return ColumnWords::tr("Last day of the term");
    case Column::Representative: return ColumnWords::tr("Villagers' representative, yes or no");
    }
    return {};
}

QString wordOf(RegisterStanding standing)
{
    switch (standing) {
    case RegisterStanding::Listed: break;
    case RegisterStanding::Died: return ColumnWords::tr("Died");
    case RegisterStanding::MovedAway: return ColumnWords::tr("Moved away");
    case RegisterStanding::MarriedAway: return ColumnWords::tr("Married away");
    }
    return ColumnWords::tr("On the register");
}

} // namespace yishibu
