#pragma once

#include "app/outcome.h"
#include "app/record_id.h"

#include <QDate>
#include <QString>
#include <optional>

namespace yishibu {

/// 议题分类 of the plans.
enum class TopicClass {
    Livelihood,  ///< 基础民生
    Development, ///< 发展参与
    Rights,      ///< 权益保障
};

/// Where a topic came from: topics are gathered both ways.
enum class TopicOrigin {
    Committee,       ///< 村委会
    PartyOrg,        ///< 村党组织
    Villagers,       ///< 群众: box, visit, phone
    Representatives, ///< 村民代表
    Higher,          ///< 上级
};

/// What pays for it. Who decides on it the matter says: on what the village got from the collective economy 村民会议 (村民委员会
/// 组织法 art. 28), on what the collective itself has its members (农村集体经济组织法 art. 26).
enum class Funds {
    None,     ///< 不涉及资金
    Grant,    ///< 财政奖补资金
    Donation, ///< 社会捐赠
    Collective, ///< 村集体资金
};

/// One matter somebody wants the village to settle, waiting in the pool (议题库) until a meeting takes it up.
struct Topic
{
    TopicId id = TopicId::fresh();
    QString title;          ///< "三组至五组村道硬化"
    QString proposal;       ///< what is asked, in one sentence that can become a motion
    QString explanation;    ///< 议题说明 in plain words
    TopicClass topicClass = TopicClass::Livelihood;
    TopicOrigin origin = TopicOrigin::Villagers;
    QString raisedBy;       ///< who raised it, in words; may be empty
    QDate raisedOn;
    QString matter;         ///< id of the matter in the rule pack: "rural_construction"
    Funds funds = Funds::None;
    qint64 amountFen = 0;   ///< money at stake in fen, 0 if none

    bool operator==(const Topic &) const = default;
};

/// 授权: what the Villagers' Assembly handed to the representatives, in writing, for a time (art. 28; a
/// representatives' decision without it is void).
struct Delegation
{
    DelegationId id = DelegationId::fresh();
    QDate decidedOn;        ///< day of the 村民会议 that gave it
    QString matter;         ///< id of the matter in the rule pack
    QString text;           ///< what was handed over, in words
    QDate from;
    QDate until;            ///< last day it holds
    std::optional<MeetingId> meeting; ///< the 村民会议 that gave it, where this book has it
    QString paper;          ///< the paper it stands in: "青石村2026年第一次村民会议决议第2号"; empty while it is not in writing
    QDate postedOn;         ///< hung on the board; invalid while it is not
    QDate filedOn;          ///< filed with the township; invalid while it is not

    bool operator==(const Delegation &) const = default;

    bool covers(const QString &matterId, QDate day) const
    {
        return matter == matterId && from <= day && (!until.isValid() || day <= until);
    }
};

/// Why a topic or delegation cannot be kept as typed.
enum class TopicRefusal {
    NoTitle,
    NoProposal,
    NoMatter,
    NoAmount,          ///< money is spent, but how much is missing
    DelegationNoDay,   ///< the day of the assembly, or the days it holds, are missing; with the article
    DelegationBackwards, ///< it ends before it begins; with the article
    DelegationWithoutReason, ///< it is withdrawn, and why is missing
};

/// Whether it says enough to be kept: title, proposal, matter, and the amount where money is spent.
Done mayBeKept(const Topic &topic);
/// Whether it names its days, in order. article: the one by which 村民会议 hands matters over.
Done mayBeKept(const Delegation &delegation, const QString &article);

} // namespace yishibu
