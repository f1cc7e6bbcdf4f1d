#pragma once

#include "app/discussion/grouping.h"
#include "app/moment.h"
#include "app/outcome.h"

#include <QObject>
#include <functional>

namespace yishibu {

class Book;
struct DiscussionRecord;
class Hall;

/// How a round of groups is wanted.
struct GroupingWish
{
    GroupingMethod method = GroupingMethod::ByVillagerGroup;
    int groups = 2;               ///< of ByLot and ByHand
    std::optional<int> seed;      ///< 抽签号 that somebody said; else one is drawn
    int minutes = 0;              ///< how long it is meant to take; 0: nobody says
    bool hostsStay = false;       ///< ByLot, after a round: whoever leads a group stays at that table
    QString reason;               ///< Together: why
};

/// Puts those who are here into groups for the current item, and keeps who sits where.
class GroupingDesk : public QObject
{
    Q_OBJECT

public:
    GroupingDesk(Book &book, Hall &hall, const Clock &clock) : m_book(book), m_hall(hall), m_clock(clock) {}

    /// Another round of the current item; with Together, that it is not grouped.
    Outcome<GroupingRound> form(const GroupingWish &wish);
    /// The round was formed by mistake; the one before stands again. Not once its groups have points.
    Done takeBack();
    /// Who leads a group, and who writes for it; nobody takes the name back.
    Done lead(const GroupId &group, const std::optional<VillagerId> &facilitator, const std::optional<VillagerId> &noteTaker);
    Done move(const VillagerId &who, const GroupId &group);
    /// Everybody who came after the groups were formed sits with one of them; how many did.
    Outcome<int> seatLatecomers();

    /// Those who are here, in the order in which they signed in.
    QList<ToGroup> people() const;
    /// Where a 抽签号 comes from; for tests.
    void setLot(std::function<int()> lot) { m_lot = std::move(lot); }

private:
    Done mayGroup() const;
    Outcome<QList<FormedGroup>> formed(const GroupingWish &wish, int seed) const;
    QHash<VillagerId, int> hosts(const GroupingWish &wish) const;
    void show(const DiscussionRecord &record);

    Book &m_book;
    Hall &m_hall;
    const Clock &m_clock;
    std::function<int()> m_lot;
};

} // namespace yishibu
