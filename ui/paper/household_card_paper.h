#pragma once

#include "app/minutes/door_card.h"
#include "ui/paper/paper.h"

namespace yishibu {

/// 户码卡: ten cards of 90 x 54 mm on an A4 page with cutting lines in the white between page edge and cards. Each
/// has the village, the household's number, head and group, and its QR code; no ID number, no phone.
class HouseholdCardPaper : public Paper
{
public:
    HouseholdCardPaper(const QList<DoorCard> &cards, bool practice);

    static constexpr int cardsOnAPage = 10;
};

} // namespace yishibu
