#include "ui/controls/people_at_hand.h"

#include <QCoreApplication>

namespace yishibu {

namespace {

constexpr int searched = 40;
constexpr int shown = 8;

class PeopleWords
{
    Q_DECLARE_TR_FUNCTIONS(yishibu::PeopleWords)
};

} // namespace

QList<FoundPerson> peopleAtHand(const Roster &roster, const Attendance &attendance, const QString &typed)
{
    QList<FoundPerson> here;
    QList<FoundPerson> elsewhere;
    for (const VillagerId &who : roster.search(typed, searched)) {
        const Villager *villager = roster.find(who);
        if (!villager)
            continue;
        FoundPerson person{.who = who, .name = villager->name, .group = villager->group};
        if (attendance.isHere(who)) {
            //: 在场: a person who is signed in and has not left
            person.words = PeopleWords::tr("Here");
            here.append(person);
        } else {
            elsewhere.append(person);
        }
    }
    here += elsewhere;
    return here.mid(0, shown);
}

} // namespace yishibu
