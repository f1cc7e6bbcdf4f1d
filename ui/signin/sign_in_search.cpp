#include "ui/signin/sign_in_search.h"

#include "ui/hall/hall.h"
#include "ui/signin/sheet_place.h"
#include "ui/words/value_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr int askedOfRoster = 60; ///< more than are shown, so that members are not pushed out by their neighbours

class SignInSearch
{
    Q_DECLARE_TR_FUNCTIONS(yishibu::SignInSearch)
};

FoundPerson found(const Hall &hall, const SheetPlaces &places, const Villager &villager)
{
    FoundPerson person{.who = villager.id, .name = villager.name, .group = villager.group};
    if (const auto signIn = hall.attendance().signInOf(villager.id)) {
        person.enabled = false;
        person.words = SignInSearch::tr("signed in at %1").arg(timeWords(signIn->came.circumstance.happenedAt));
        person.pill = SignInSearch::tr("Already signed in");
        person.tone = Tone::Good;
    } else if (hall.attendance().isMember(villager.id)) {
        const QString place = places.wordsFor(villager.id);
        person.words = hall.capacityOf(villager.id) + (place.isEmpty() ? QString() : u" · "_s + place);
        person.action = SignInSearch::tr("Sign in");
    } else {
        person.soft = true;
        person.words = SignInSearch::tr("not among those who should attend");
        person.pill = SignInSearch::tr("Register as observer");
        person.tone = Tone::Info;
    }
    return person;
}

int rankOf(const FoundPerson &person)
{
    return !person.enabled ? 2 : person.soft ? 1 : 0;
}

} // namespace

QList<FoundPerson> peopleAtTheDoor(const Hall &hall, const QString &typed)
{
    const SheetPlaces places(hall);
    QList<FoundPerson> people;
    for (const VillagerId &id : hall.roster().search(typed, askedOfRoster)) {
        const Villager *villager = hall.roster().find(id);
        FoundPerson person = found(hall, places, *villager);
        // Two of one name are told apart by what stands on their cards.
        if (hall.roster().named(villager->name).size() > 1 && !villager->idTail.isEmpty())
            person.group += SignInSearch::tr(" (ID …%1)").arg(villager->idTail);
        people.append(person);
    }
    std::ranges::stable_sort(people, {}, rankOf);
    return people;
}

} // namespace yishibu
