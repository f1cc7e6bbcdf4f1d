#pragma once

#include "app/rules/law.h"
#include "app/village/village.h"

namespace yishibu {

/// Who calls a meeting and under what, as its notices say it.
struct Convening
{
    QString body;    ///< "青石村村民委员会", "青石村党组织"; of 村“两委” both
    QString law;     ///< "《中华人民共和国村民委员会组织法》", or the rules of work it follows: "四议两公开工作法"
    QString article; ///< of that law on the kind of meeting: "第三十三条"; empty where it has none
    QString urgent;  ///< why its notice is short, where the law allows that (urgentReasonOf); empty where it is in time
    int papersOpenDays = 0;    ///< reports and accounts lie open this many days before it; 0 where no law says so
    QString papersOpenArticle; ///< stands where papersOpenDays does
    QString onlineArticle;     ///< where members may take part online; empty where no law says so
    Holidays holidays = {};    ///< by which those days are counted

    bool operator==(const Convening &) const = default;
};

/// Whether it is a consultation that its law knows nothing of: held by custom, and under no law.
bool isByCustom(const RuleCard &card);

/// Of a meeting with this card: the law is the one the card was taken from, or what the card itself says the meeting follows.
Convening conveningOf(const RuleCard &card, const Law &law, const Village &village);

} // namespace yishibu
