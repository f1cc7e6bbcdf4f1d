#include "ui/words/floor_words.h"

namespace yishibu {

QString ReasonWords::of(RegisterRefusal code, const Reason &reason)
{
    switch (code) {
    case RegisterRefusal::NoName: return tr("Type the person's name.");
    case RegisterRefusal::NoSuchDay: return tr("Choose a day.");
    case RegisterRefusal::DayAhead: return tr("This day has not come yet: choose today or an earlier day.");
    case RegisterRefusal::BeforeBirth: return tr("This day lies before the person was born.");
    case RegisterRefusal::ReadingUnfit:
        return tr("Type one syllable in Latin letters for each of the %1 characters of the name, parted by blanks.")
            .arg(figure(reason));
    case RegisterRefusal::NumberUnfit:
        return tr("This is no ID number: it has 18 signs, a birth date, and a check sign at its end.");
    case RegisterRefusal::NumberTaken: return tr("%1 has this ID number already. Compare both cards.").arg(name(reason));
    case RegisterRefusal::PhoneUnfit: return tr("A telephone number has 5 to 15 digits.");
    case RegisterRefusal::NotOfHousehold:
        return tr("%1 does not belong to this household, so somebody else stands for it.").arg(name(reason));
    case RegisterRefusal::NotAdult:
        return tr("%1 is not known to be 18 years old on that day and cannot stand for the household.").arg(name(reason));
    case RegisterRefusal::NotListed: return tr("%1 is no longer on the village's register.").arg(name(reason));
    case RegisterRefusal::StandsAlready: return tr("%1 stands for this household already.").arg(name(reason));
    case RegisterRefusal::HeldAlready: return tr("%1 holds this seat already.").arg(name(reason));
    case RegisterRefusal::EndsBeforeBegin: return tr("The last day of a seat cannot lie before its first day.");
    case RegisterRefusal::NamesakeThere:
        return tr("%1 (%2) is in the register already, with the same birth date or household. If this is another person, say so below.")
            .arg(name(reason), reason.names().value(1));
    case RegisterRefusal::HouseholdNumberTaken:
        return tr("Another household has the number %1. Leave it empty to be given a free one.").arg(name(reason));
    case RegisterRefusal::NoHousehold: return tr("Name somebody of the household, or choose a new household.");
    case RegisterRefusal::HouseholdsUnlikely: return tr("Type how many households the representative stands for, 1 to 99.");
    }
    return {};
}

} // namespace yishibu
