#pragma once

#include "app/record_id.h"

#include <QString>
#include <optional>

namespace yishibu {

/// Who has a part to carry in a meeting or after it: the chair, the recorder, the one who carries a resolution out or
/// watches over that. A villager of the roster, or, where the roster does not know them, as written: an officer of the
/// township who was sent to the village, or a body such as 村务监督委员会.
struct Appointee
{
    std::optional<VillagerId> villager;
    QString written; ///< as paper shows it; only where no villager is named

    Appointee() = default;
    Appointee(const VillagerId &who) : villager(who) {}
    Appointee(const std::optional<VillagerId> &who) : villager(who) {}

    static Appointee asWritten(const QString &words)
    {
        Appointee appointee;
        appointee.written = words.simplified();
        return appointee;
    }

    bool isNamed() const { return villager.has_value() || !written.isEmpty(); }
    explicit operator bool() const { return isNamed(); }

    bool operator==(const Appointee &) const = default;
};

} // namespace yishibu
