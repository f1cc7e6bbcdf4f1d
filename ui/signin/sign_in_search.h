#pragma once

#include "app/agenda/agenda_item.h"
#include "app/topic/topic.h"
#include "app/village/name_key.h"
#include "ui/controls/found_person.h"
#include "ui/signin/sheet_place.h"

#include <QCoreApplication>
#include <QSet>

namespace yishibu {

class Hall;
struct Villager;

/// What the box at the door answers: members who are not here yet first, then those who are here already, then those who
/// may only be registered as observers or could stand for their household. The places on paper are worked out once. A card
/// that may mean several households offers the people of all of them and chooses nobody; one of a single household means
/// the one who should attend.
class SignInSearch
{
    Q_DECLARE_TR_FUNCTIONS(yishibu::SignInSearch)

public:
    /// What may be done with somebody who is here.
    enum class Here { Shown, MayLeave };

    explicit SignInSearch(const Hall &hall, Here here = Here::Shown) : m_hall(hall), m_here(here) {}

    /// Takes over who should attend and how the sheets lie.
    void follow();
    /// showsPrivate: whether the last four of ID numbers may be seen, and who is on leave.
    QList<FoundPerson> find(const QString &typed, bool showsPrivate) const;

private:
    struct Fitting
    {
        QList<VillagerId> people;
        bool ofSeveralHouseholds = false; ///< a card, and it may be the card of each of them
        bool byCard = false;              ///< a card of one household
    };
    Fitting whoFits(const QString &typed) const;
    Fitting whoseCard(const QList<HouseholdId> &households) const;
    QList<VillagerId> membersElsewhere(const QString &typed) const;
    FoundPerson found(const Villager &villager, bool showsPrivate) const;
    /// Of a household's card the one who signs for it, where there is only one.
    static void findMeant(QList<FoundPerson> &people);
    bool stepsForward(const Villager &villager) const;
    void fillInHere(FoundPerson &person) const;

    const Hall &m_hall;
    Here m_here;
    SheetPlaces m_places;
    struct Elsewhere
    {
        VillagerId who;
        NameKey key;
    };
    QList<Elsewhere> m_elsewhere;
    QSet<VillagerId> m_beside;    ///< no members of the meeting, and yet they vote on something on its agenda
    QList<AgendaItem> m_agenda;
    QList<Topic> m_topics;
    QList<Entitled> m_members;    ///< shared with the hall, so that sameness is seen at once
    QList<Villager> m_villagers;
};

} // namespace yishibu
