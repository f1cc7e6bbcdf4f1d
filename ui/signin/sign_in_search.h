#pragma once

#include "ui/controls/found_person.h"
#include "ui/signin/sheet_place.h"

#include <QCoreApplication>

namespace yishibu {

class Hall;
struct Villager;

/// What the box at the door answers: members who are not here yet first, then those who are here already, then those who
/// may only be registered as observers or could stand for their household. The places on paper are worked out once.
class SignInSearch
{
    Q_DECLARE_TR_FUNCTIONS(yishibu::SignInSearch)

public:
    /// What may be done with somebody who is here.
    enum class Here { Shown, MayLeave };

    explicit SignInSearch(const Hall &hall, Here here = Here::Shown) : m_hall(hall), m_here(here) {}

    /// Takes over who should attend and how the sheets lie.
    void follow() { m_places.follow(m_hall); }
    /// tails: whether the last four of ID numbers may be seen.
    QList<FoundPerson> find(const QString &typed, bool tails) const;

private:
    QList<VillagerId> whoFits(const QString &typed) const;
    FoundPerson found(const Villager &villager) const;
    void fillInHere(FoundPerson &person) const;

    const Hall &m_hall;
    Here m_here;
    SheetPlaces m_places;
};

} // namespace yishibu
