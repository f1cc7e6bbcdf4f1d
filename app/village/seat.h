#pragma once

#include "app/record_id.h"

#include <QDate>
#include <QString>
#include <array>

namespace yishibu {

/// The bodies of a village in which a villager may hold a seat.
enum class Body {
    Representatives,      ///< 村民代表 (Organic Law art. 29)
    VillagersCommittee,   ///< 村民委员会
    SupervisionCommittee, ///< 村务监督委员会 (art. 37)
    PartyBranch,          ///< 村党组织 leadership (书记, 支委)
    CollectiveDelegates,  ///< 农村集体经济组织成员代表 (RCEO art. 28)
    CollectiveCouncil,    ///< 农村集体经济组织理事会 (RCEO art. 31)
};

/// In the order in which lists name them.
inline constexpr std::array allBodies{Body::Representatives,      Body::VillagersCommittee,  Body::SupervisionCommittee,
                                      Body::PartyBranch,          Body::CollectiveDelegates, Body::CollectiveCouncil};

/// One villager's seat in one body for a term of office. One person may hold several seats; a meeting counts
/// the person once (law-and-paper.md A2, trap 5).
struct Seat
{
    SeatId id = SeatId::fresh();
    VillagerId villager = VillagerId::fresh();
    Body body = Body::Representatives;
    QString post;            ///< "主任", "委员", "副主任"; empty for a plain representative
    int households = 0;      ///< how many households a representative stands for (art. 29: 5 to 15); 0 if not said
    QDate from;              ///< first day of the term; invalid where the sheet does not say
    QDate until;             ///< last day of the term; invalid while open

    bool operator==(const Seat &) const = default;

    bool isHeldOn(QDate day) const
    {
        return (!from.isValid() || from <= day) && (!until.isValid() || day <= until);
    }
};

} // namespace yishibu
