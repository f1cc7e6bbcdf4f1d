#include "app/rules/local_settings.h"

#include "app/rules/file_words.h"
#include "app/rules/rule_pack.h"
#include "app/rules/text_format.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr TextFormat format{"yishibu-local-settings/1"_L1, 16 * 1024};

constexpr std::array abstentionWords{FileWord<AbstentionClass>{AbstentionClass::AmongValid, "among_valid"_L1},
                                     FileWord<AbstentionClass>{AbstentionClass::BesideValid, "beside_valid"_L1}};
constexpr std::array testWords{FileWord<WholeVoteTest>{WholeVoteTest::BackAtMostIssued, "back_at_most_issued"_L1},
                               FileWord<WholeVoteTest>{WholeVoteTest::BackAtMostVoted, "back_at_most_voted"_L1}};
constexpr std::array markWords{FileWord<BallotMark>{BallotMark::Tick, "tick"_L1}, FileWord<BallotMark>{BallotMark::Circle, "circle"_L1}};

LocalSettings readSettings(StrictObject &top)
{
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
    settings.recountAlways = top.flagIf(u"recount_always"_s, false);
    return settings;
}

} // namespace

QByteArray textOf(const LocalSettings &settings)
{
    QJsonObject object{{u"format"_s, QString(format.name)},
                       {u"party_two_thirds"_s, settings.partyTwoThirds},
                       {u"draft_posting_days"_s, settings.draftPostingDays},
                       {u"abstentions"_s, wordIn(abstentionWords, settings.abstentions)},
                       {u"whole_vote"_s, wordIn(testWords, settings.wholeVote)},
                       {u"ballot_mark"_s, wordIn(markWords, settings.mark)},
                       {u"recount_always"_s, settings.recountAlways},
                       {u"stricter_of_leavers"_s, settings.stricterOfLeavers}};
    if (settings.noticeDays)
        object.insert(u"notice_days"_s, *settings.noticeDays);
    if (settings.postingDays)
        object.insert(u"posting_days"_s, *settings.postingDays);
    return QJsonDocument(object).toJson();
}

bool areLocalSettings(const QByteArray &json)
{
    return saysItIs(format, json);
}

Outcome<LocalSettings> readLocalSettings(const QByteArray &json)
{
    return readText<RulePackFault>(format, json, readSettings);
}

} // namespace yishibu
