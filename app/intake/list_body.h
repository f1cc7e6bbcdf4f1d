#pragma once

#include "app/village/seat.h"
#include "app/village/villager.h"

#include <QList>
#include <QStringList>
#include <optional>

namespace yishibu {

/// Of which bodies a list of seats is, as its title or the name of its sheet says.
struct ListBody
{
    QList<Body> bodies;      ///< 村务监督委员会成员名单 names one; empty where nothing is said
    bool namesOther = false; ///< a body that is none of the village's meetings: 人民调解委员会, 妇联, 老年协会, 团支部
    bool isOfCadres = false; ///< 村组干部: of others, too
    bool isOfNobody = false; ///< 候选人, 推荐人选, 后备干部: whoever stands there has no seat by it
    bool isOfThePast = false; ///< 历届, 上届, 离任: a seat only where the line tells its term of office
    QString group;           ///< the villagers' group whose part of the body it names (一组村民代表名单), else empty

    bool operator==(const ListBody &) const = default;

    /// Whether nobody gets a seat by the list, and nobody loses one.
    bool givesNoSeat() const { return isOfNobody || (namesOther && bodies.isEmpty()); }
    /// Whether a list of this body's members is one of the whole body.
    bool names(Body body) const { return bodies.isEmpty() || isOfCadres || bodies.contains(body); }
    /// The bodies whose members bear a post without their name; 村民代表 have no posts.
    QList<Body> withPosts() const;
};

/// What a list of Party members says of whoever stands there and has no word of their own: 预备党员名册 of probationary members;
/// none for 发展对象, 积极分子 and those who left or died. Nothing where it is of members and of others (党员及积极分子).
std::optional<PartyStanding> partyByTitle(const QStringList &titles);

/// Of the titles, the nearest first, the first that names a body, of the village or another, decides.
ListBody listBody(const QStringList &titles);

} // namespace yishibu
