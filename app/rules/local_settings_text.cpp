#include "app/rules/local_settings.h"
#include "app/rules/rule_pack.h"
#include "app/rules/strict_json.h"

#include <QJsonDocument>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr qsizetype sizeLimit = 16 * 1024;
const auto format = "yishibu-local-settings/1"_L1;

template<typename Value>
struct Word
{
    Value value;
    QLatin1StringView word;
};

constexpr std::array abstentionWords{Word<AbstentionClass>{AbstentionClass::AmongValid, "among_valid"_L1},
                                     Word<AbstentionClass>{AbstentionClass::BesideValid, "beside_valid"_L1}};
constexpr std::array testWords{Word<WholeVoteTest>{WholeVoteTest::BackAtMostIssued, "back_at_most_issued"_L1},
                               Word<WholeVoteTest>{WholeVoteTest::BackAtMostVoted, "back_at_most_voted"_L1}};
constexpr std::array markWords{Word<BallotMark>{BallotMark::Tick, "tick"_L1}, Word<BallotMark>{BallotMark::Circle, "circle"_L1}};

template<typename Value, size_t size>
QString wordIn(const std::array<Word<Value>, size> &words, Value value)
{
    const auto found = std::ranges::find(words, value, &Word<Value>::value);
    return found == words.end() ? QString() : QString(found->word);
}

template<typename Value, size_t size>
auto among(const std::array<Word<Value>, size> &words)
{
    return [&words](const QString &word) -> std::optional<Value> {
        const auto found = std::ranges::find_if(words, [&](const Word<Value> &one) { return word == one.word; });
        return found == words.end() ? std::nullopt : std::optional(found->value);
    };
}

QJsonObject topOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

QByteArray textOf(const LocalSettings &settings)
{
    QJsonObject object{{u"format"_s, QString(format)},
                       {u"party_two_thirds"_s, settings.partyTwoThirds},
                       {u"draft_posting_days"_s, settings.draftPostingDays},
                       {u"abstentions"_s, wordIn(abstentionWords, settings.abstentions)},
                       {u"whole_vote"_s, wordIn(testWords, settings.wholeVote)},
                       {u"ballot_mark"_s, wordIn(markWords, settings.mark)},
                       {u"stricter_of_leavers"_s, settings.stricterOfLeavers}};
    if (settings.noticeDays)
        object.insert(u"notice_days"_s, *settings.noticeDays);
    if (settings.postingDays)
        object.insert(u"posting_days"_s, *settings.postingDays);
    return QJsonDocument(object).toJson();
}

bool areLocalSettings(const QByteArray &json)
{
    return json.size() <= sizeLimit && topOf(json).value(u"format"_s).toString() == format;
}

Outcome<LocalSettings> readLocalSettings(const QByteArray &json)
{
    FirstTrouble trouble;
    StrictObject top(parseStrictly(json, sizeLimit, trouble), {}, trouble);
    if (trouble)
        return std::unexpected(reasonOf<RulePackFault>(*trouble, sizeLimit));
    if (top.textIf(u"format"_s) != format)
        return std::unexpected(Reason::failure(RulePackFault::OtherFormat, {u"format"_s}));
    LocalSettings settings;
    if (top.has(u"notice_days"_s))
        settings.noticeDays = int(top.whole(u"notice_days"_s, 0, 90));
    if (top.has(u"posting_days"_s))
        settings.postingDays = int(top.whole(u"posting_days"_s, 1, 365));
    settings.partyTwoThirds = top.flag(u"party_two_thirds"_s);
    settings.draftPostingDays = int(top.whole(u"draft_posting_days"_s, 1, 90));
    settings.abstentions = top.word<AbstentionClass>(u"abstentions"_s, among(abstentionWords));
    settings.wholeVote = top.word<WholeVoteTest>(u"whole_vote"_s, among(testWords));
    settings.mark = top.word<BallotMark>(u"ballot_mark"_s, among(markWords));
    // Texts of before the village could choose have the stricter figure.
    settings.stricterOfLeavers = top.flagIf(u"stricter_of_leavers"_s, true);
    top.done();
    if (trouble)
        return std::unexpected(reasonOf<RulePackFault>(*trouble, sizeLimit));
    return settings;
}

} // namespace yishibu
