#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace yishibu {

/// Who had a part in the meeting beside the chair and the minute-taker.
struct RoleLine
{
    QString role;       ///< "唱票人"
    QStringList names;

    bool operator==(const RoleLine &) const = default;
};

/// One option of a choice, and what it came to.
struct OptionLine
{
    QString words; ///< as on the ballot
    int votes = 0;
    bool chosen = false;

    bool operator==(const OptionLine &) const = default;
};

/// 不同意见, 保留意见: what somebody wanted on record beside the result.
struct DissentLine
{
    QString whose; ///< the name, or "不具名" where its owner did not consent
    QString words;

    bool operator==(const DissentLine &) const = default;
};

/// A count on paper as the record book tells it: who counted, what the box gave, what was found. Sums alone: which paper
/// said what, and in which order they were called, is told by nothing that leaves the book.
struct BallotLines
{
    QList<RoleLine> crew;       ///< 总监票人 to 复核人, those that somebody had
    bool shownEmpty = false;    ///< 票箱当众验空封好
    bool secretPlace = false;   ///< 设秘密写票处
    int issued = 0;             ///< 发出
    int spare = 0;              ///< 余票, destroyed or sealed in public
    std::optional<int> voters;  ///< 投票人数, where the village tests the whole vote by it
    int back = 0;               ///< 收回
    int forged = 0;             ///< none of those issued: sealed apart, and not among those handed back
    int valid = 0;              ///< 有效票; the abstentions are among them or beside them, as the village has set it
    int spoiled = 0;            ///< 无效票
    QStringList spoiledBecause; ///< "多选2张"
    int helped = 0;             ///< 代书: how many were helped with writing
    QStringList observers;      ///< who watched the count beside the crew
    int recounted = 0;          ///< batches of twenty that were counted anew
    QStringList findings;       ///< "W3 无效票超过收回票数的十分之一"

    bool operator==(const BallotLines &) const = default;
};

/// One vote as it was counted. Shares are of those present (law-and-paper.md C6).
struct VoteLines
{
    QString motion;          ///< frozen word for word
    QString method;          ///< "举手表决"
    int base = 0;            ///< 应到
    int present = 0;         ///< 到会 at the count
    int quorum = 0;          ///< 法定到会
    int inFavour = 0;
    int against = 0;
    int abstained = 0;
    int silent = 0;          ///< 未表态: present and in none of the three; 0 on paper, where the box says it
    int required = 0;        ///< votes in favour that pass it; 0 where the hands of the parts came to no decision together
    bool passed = false;
    QString article;         ///< "村民委员会组织法第三十条"; 《》 are set on paper (law_names.h)
    QString scrutineer;
    QString teller;
    QString countedAt;       ///< "20:31"
    bool takenBack = false;  ///< counted, then taken back before a resolution; it stays here so that no count vanishes
    int signedIn = 0;        ///< members who had signed in by the count, gone or not; 0 where it was not kept
    int ofSignedIn = 0;      ///< votes in favour it takes of those, where the outcome hangs on it: the stricter stands
    QString presidedBy;      ///< who was in the chair, where it was not the chair of the meeting
    QString typedAt;         ///< when it was typed in, where that was afterwards from paper
    /// What the figures count where it is not members: "户" (the households they stand for), "户代表" (households, each by the
    /// one who came for it), "村民代表"; else empty.
    QString countedBy;
    QStringList parts;       ///< of a meeting held in parts what each came to: "第一片（三组晒谷场）：到会20人，同意15人……"
    /// Of hands of parts that came to no decision: the last part was not counted, so nobody knows whether they were too few.
    bool partsLeft = false;
    /// Of such hands where those whom the vote counts were enough, but too few of the body: those of it counted in all parts
    /// together, how many of it have to be there, and where that is said; 0 and empty where that is not why.
    int bodyPresent = 0;
    int bodyQuorum = 0;
    QString bodyArticle;
    QString question;        ///< what was asked, where it is no motion: "单选", "限选", "认可"; else empty
    int most = 0;            ///< of a choice, how many options were to be chosen; else 0
    QList<OptionLine> options; ///< of a choice, in the order of the ballot; `inFavour` is then of the last chosen, or of the best
    int runOffOf = 0;        ///< the vote on this item (from 1) whose open places this one fills; else 0
    QStringList sections;    ///< hands counted section by section: "左片：同意10人，不同意2人，弃权0人"
    std::optional<BallotLines> ballot; ///< of a vote on paper
    QList<DissentLine> dissents;

    bool operator==(const VoteLines &) const = default;
};

} // namespace yishibu
