#pragma once

#include "app/village/seat.h"

#include <QList>
#include <optional>

namespace yishibu {

/// 一肩挑: whether by the register one person is 书记 of the village's Party organisation and 主任 of its committee on that day.
/// None where the register names nobody for one of the posts.
std::optional<bool> oneHeadOf(const QList<Seat> &seats, QDate day);

} // namespace yishibu
