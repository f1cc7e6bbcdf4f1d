#pragma once

#include "app/outcome.h"
#include "app/rules/law.h"

namespace yishibu {

/// The rule packs that came with the program, with their exact text, because a meeting is stamped with it.
struct RuleShelf
{
    QList<RulePack> packs;
    QHash<QByteArray, QByteArray> textByDigest;

    /// Reads every pack among the program's resources.
    static Outcome<RuleShelf> open();
    /// Adds the pack in this text; one that asks for less than the law it lies over is refused.
    Done add(const QByteArray &text);
};

} // namespace yishibu
