#include "app/intake/typed_numbers.h"

#include "app/intake/citizen_id.h"
#include "app/intake/repairs.h"
#include "app/intake/row_fault.h"
#include "app/village/register_rules.h"

namespace yishibu {

Outcome<PersonalNumbers> typedNumbers(const PersonalNumbers &before, const PersonalNumbers &typed)
{
    PersonalNumbers after = before;
    if (!typed.citizenId.trimmed().isEmpty()) {
        const auto number = CitizenId::fromText(repairedIdText(typed.citizenId).text);
        if (!number || !number->hasRightCheckSign() || !number->birth().isValid())
            return std::unexpected(Reason::refusal(RegisterRefusal::NumberUnfit));
        after.citizenId = number->text();
    }
    if (!typed.phone.trimmed().isEmpty()) {
        after.phone = repairedPhone(typed.phone).text;
        if (after.phone.size() < 5 || after.phone.size() > 15)
            return std::unexpected(Reason::refusal(RegisterRefusal::PhoneUnfit));
    }
    return after;
}

Villager completedFrom(const QString &citizenId, Villager villager)
{
    const auto number = CitizenId::fromText(citizenId);
    if (!number)
        return villager;
    QStringList doubts;
    if (villager.birth.isValid() && villager.birth != number->birth())
        doubts.append(word(RowFault::BirthDisagrees));
    villager.birth = number->birth();
    if (villager.sex == Sex::Unknown || villager.sex == Sex::NotStated)
        villager.sex = number->sex();
    else if (villager.sex != number->sex())
        doubts.append(word(RowFault::SexDisagrees));
    villager.doubt = doubts.join(QLatin1Char(' '));
    return villager;
}

} // namespace yishibu
