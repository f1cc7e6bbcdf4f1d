#pragma once

#include "app/topic/content_check.h"

namespace yishibu {

/// What a household that a matter touches said to it.
enum class HouseholdStance {
    InFavour,
    Against,
    Otherwise, ///< 另有意见
};

using HouseholdAskedId = RecordId<struct HouseholdAskedTag>;

/// A household that a topic touches, and whether it was asked before the meeting decides. Nothing forbids to decide without; it
/// is said before the vote and counted in the minutes, without names.
struct HouseholdAsked
{
    HouseholdAskedId id = HouseholdAskedId::fresh();
    TopicId topic = TopicId::fresh();
    HouseholdId household = HouseholdId::fresh();
    QDate askedOn;  ///< invalid while it was not asked
    HouseholdStance stance = HouseholdStance::InFavour; ///< says nothing while it was not asked
    QString answer; ///< in its own words; why it was not asked, where it was not

    bool operator==(const HouseholdAsked &) const = default;
};

using NobodyTouchedId = RecordId<struct NobodyTouchedTag>;

/// Somebody looked, and found that a topic touches no household more than the others, so that there is nobody to be asked
/// beforehand. Said of a topic that has no list; it is taken back before a household is listed.
struct NobodyTouched
{
    NobodyTouchedId id = NobodyTouchedId::fresh();
    TopicId topic = TopicId::fresh();
    QString saidBy; ///< who found so, name and post in words: "村委会主任张守义"
    QDate saidOn;

    bool operator==(const NobodyTouched &) const = default;
};

using OpinionPaperId = RecordId<struct OpinionPaperTag>;
using AdviserOpinionId = RecordId<struct AdviserOpinionTag>;

/// 法律顾问 or 驻村律师 on a topic: what they said, and the paper it stands on.
struct AdviserOpinion
{
    AdviserOpinionId id = AdviserOpinionId::fresh();
    TopicId topic = TopicId::fresh();
    QString adviser;
    QString office;        ///< "法律顾问"
    QDate givenOn;
    QString words;
    QString fileName;      ///< of the signed opinion, without folder; empty where there is none
    QByteArray fileDigest; ///< its SHA-256; empty where there is none
    std::optional<OpinionPaperId> paper = {}; ///< by which the book has it whole; none where it has only name and digest
    qint64 fileSize = 0;   ///< bytes of that paper

    bool operator==(const AdviserOpinion &) const = default;
};

/// All that was done for the topics of the pool before a meeting decides on them, with the questions of the pre-check.
struct Groundwork
{
    QList<CheckQuestion> questions;
    QList<CheckAnswer> answers;
    QList<HouseholdAsked> households;
    QList<NobodyTouched> nobodyTouched; ///< of the topics of which it is said
    QList<AdviserOpinion> opinions;

    bool operator==(const Groundwork &) const = default;
};

/// Why something of it cannot be kept, or a topic not be voted on.
enum class GroundworkRefusal {
    Breaches,         ///< figures: ordinal of the item, 0 outside a meeting; names: question, remark; with the article
    NoRemark,         ///< an answer "it does" names no passage; names: question; with the article
    AlreadyListed,    ///< the household is on the list of this topic
    NoHouseholdAnswer,///< it was asked, but what it said is missing
    NoAdviser,
    NoOpinion,        ///< the adviser's words are missing
    NobodyTouchedSaid, ///< a household is listed, but it is said that no household is touched more than others
    HouseholdsListed, ///< that is said, but households are listed; figures: how many
    NoFinder,         ///< who found that nobody is touched more is missing
    NoDay,
    DayToCome,        ///< the day lies ahead
};

Done mayBeKept(const CheckAnswer &answer, const CheckQuestion &question);
/// `listed`: all of the book.
Done mayBeKept(const HouseholdAsked &asked, const QList<HouseholdAsked> &listed, QDate today);
/// Whether households of the topic may be listed: nobody said that it touches none more than others.
Done mayBeListed(const TopicId &topic, const Groundwork &groundwork);
Done mayBeKept(const NobodyTouched &finding, const Groundwork &groundwork, QDate today);
Done mayBeKept(const AdviserOpinion &opinion, QDate today);

/// Whether the topic may be put to the vote as far as its content goes: no question is answered "it does". There is no reason that
/// overrides it. `ordinal` is that of the agenda item.
Done contentMayBeDecided(const Topic &topic, const Groundwork &groundwork, QDate day, int ordinal = 0);

/// How many questions of the pre-check nobody has answered for the topic as it stands.
int openQuestions(const Topic &topic, const Groundwork &groundwork, QDate day);
/// The households that the topic touches, in the order they were listed.
QList<HouseholdAsked> touchedBy(const TopicId &topic, const Groundwork &groundwork);
/// What was said of the topic: that it touches no household more than others. None where nobody said so.
std::optional<NobodyTouched> nobodyTouchedBy(const TopicId &topic, const Groundwork &groundwork);
QList<AdviserOpinion> opinionsOn(const TopicId &topic, const Groundwork &groundwork);

} // namespace yishibu
