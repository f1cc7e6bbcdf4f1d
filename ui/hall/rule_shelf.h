#pragma once

#include "app/outcome.h"
#include "app/rules/law.h"

#include <QSet>

namespace yishibu {

/// The rule packs that came with the program and those the township brought, with their exact text, because a meeting is
/// stamped with it; beside them what the village sets itself and the holidays it counts by.
struct RuleShelf
{
    QList<RulePack> packs;
    QHash<QByteArray, QByteArray> textByDigest;
    QSet<QByteArray> brought; ///< digests of the packs that the township brought
    LocalSettings local;
    Holidays holidays = Holidays::shipped();

    /// Reads every pack among the program's resources.
    static Outcome<RuleShelf> open();
    /// Adds the pack in this text; one that asks for less than the law it lies over is refused.
    Done add(const QByteArray &text);
    /// The same for one that the book took in of the township; it must still stand with all there are (mayStayBrought).
    Done bring(const QByteArray &text);
    /// Takes all brought packs off again.
    void takeOffBrought();

    /// The law of that day for the village with that division code, with what the village sets over it.
    Law lawOn(QDate day, const QString &divisionCode) const;
};

} // namespace yishibu
