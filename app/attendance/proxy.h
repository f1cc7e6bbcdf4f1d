#pragma once

#include "app/moment.h"
#include "app/record_id.h"

#include <QDate>
#include <QString>

namespace yishibu {

/// 委托书: a letter by which a member lets somebody else take part and vote for them in one meeting. Civil Code art. 165
/// wants holder, matter, powers and period in it, signed. Most bodies of a village know no proxy (law-and-paper.md C7);
/// the rule card says which do.
struct Proxy
{
    ProxyId id = ProxyId::fresh();
    MeetingId meeting = MeetingId::fresh();
    VillagerId principal = VillagerId::fresh(); ///< 委托人: the member who does not come
    VillagerId holder = VillagerId::fresh();    ///< 受托人
    QString matter;     ///< 委托事项
    QString powers;     ///< 权限: "代为参会并表决"
    QDate signedOn;
    QDate validUntil;   ///< last day
    Moment shown;       ///< when the letter was laid before the meeting
    bool withdrawn = false;

    bool operator==(const Proxy &) const = default;
};

} // namespace yishibu
