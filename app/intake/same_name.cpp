#include "app/intake/same_name.h"

namespace yishibu {

bool groupsFit(const QString &one, const QString &other)
{
    return one.isEmpty() || other.isEmpty() || one == other;
}

bool mayBeOne(const Villager &typed, const Villager &book)
{
    return groupsFit(typed.group, book.group) && mayBeNamesake(typed, book);
}

bool mayBeNamesake(const Villager &typed, const Villager &book)
{
    if (typed.name != book.name)
        return false;
    const bool sexFits = typed.sex == Sex::Unknown || book.sex == Sex::Unknown || typed.sex == book.sex;
    const QDate one = typed.birth, other = book.birth;
    const bool isMonth = one.isValid() && other.isValid() && (one.day() == 1 || other.day() == 1) && one.year() == other.year()
                         && one.month() == other.month();
    return sexFits && (!one.isValid() || !other.isValid() || one == other || isMonth);
}

} // namespace yishibu
