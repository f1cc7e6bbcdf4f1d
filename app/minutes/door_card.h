#pragma once

#include "app/village/household.h"
#include "app/village/village.h"

#include <QList>

namespace yishibu {

/// 户码卡: the card a household brings to the door, to be scanned instead of typed. It has no ID number and no phone.
struct DoorCard
{
    QString village;
    QString number; ///< 户编号
    QString head;   ///< 户主
    QString group;
    QString code;   ///< what the QR code says: number and key, for numbers repeat from group to group

    bool operator==(const DoorCard &) const = default;
};

/// One for every household that has a number, group by group in the register's order.
QList<DoorCard> doorCards(const Village &village, const QList<Household> &households);

} // namespace yishibu
