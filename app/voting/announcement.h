#pragma once

#include "app/rules/local_settings.h"
#include "app/rules/rule_card.h"
#include "app/voting/ballot.h"
#include "app/voting/vote.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace yishibu {

/// The vote whose result is announced, and what stands beside it.
struct AnnouncedVote
{
    RuleCard card;                ///< as it counts this vote
    LocalSettings local;
    Vote vote;
    std::optional<Ballot> ballot; ///< of a vote on paper
    int proxies = 0;              ///< written proxies the body allows, of members who are not among those present
    int reservations = 0;         ///< 保留意见 kept beside it
};

/// What the chair reads out and the count report prints, sentence by sentence in the order of law-and-paper.md C6. Chinese whatever
/// language the program speaks; the motion itself stands before it. Of a vote that has no result yet, what is known so far.
struct Announcement
{
    QString attendance; ///< "应到38人，实到31人，占81.6%，达到《…》第三十条规定的法定到会人数26人，会议有效。"
    QString papers;     ///< "发出表决票31张，收回30张，未收回1张，收回票数没有超过发出票数，投票有效。"; empty where there was no paper
    QString classes;    ///< "有效票28张（其中弃权票3张），无效票2张。"; the same
    QStringList rows;   ///< "同意：18票，占到会人数的58.1%。"; of a choice "修水渠：18票，占到会人数的58.1%，入选。"
    QString law;        ///< "依照《…》第三十条，须有16票以上同意，实有18票同意。"
    QString outcome;    ///< "通过。", "未通过。"; "通过：修水渠入选。"; "达成共识。" at a consultation

    bool operator==(const Announcement &) const = default;
    /// All of it in order, without what is empty.
    QStringList lines() const;
};

Announcement announcementOf(const AnnouncedVote &announced);

} // namespace yishibu
