#include "app/rules/card_reading.h"

#include "app/rules/file_words.h"
#include "app/rules/make_up_reading.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr std::array attendsWords{
    FileWord<Attends>{Attends::Seats, "seats"_L1},
    FileWord<Attends>{Attends::Seats, "representatives"_L1}, // seats of representatives and committee, in one word
    FileWord<Attends>{Attends::Adults, "adults"_L1},
    FileWord<Attends>{Attends::Households, "households"_L1},
    FileWord<Attends>{Attends::GroupAdults, "group_adults"_L1},
    FileWord<Attends>{Attends::GroupHouseholds, "group_households"_L1},
    FileWord<Attends>{Attends::Women, "women"_L1},
    FileWord<Attends>{Attends::VotingPartyMembers, "voting_party_members"_L1},
    FileWord<Attends>{Attends::CollectiveMembers, "collective_members"_L1},
};
constexpr std::array seatWords{"representatives"_L1, "villagers_committee"_L1,  "supervision_committee"_L1,
                               "party_branch"_L1,    "collective_delegates"_L1, "collective_council"_L1};
constexpr std::array proxyWords{
    FileWord<ProxyRule>{ProxyRule::None, "none"_L1},
    FileWord<ProxyRule>{ProxyRule::SameHouseholdWritten, "same_household_written"_L1},
};
constexpr std::array markWords{
    FileWord<RuleMark>{RuleMark::Verified, "verified"_L1},
    FileWord<RuleMark>{RuleMark::Recalled, "recalled"_L1},
};

/// Who presides; an article stands where posts do, and the posts where it does.
Presiding readPresiding(StrictObject &object)
{
    Presiding presiding;
    presiding.posts = object.textsIf(u"presided_by"_s);
    presiding.article = object.textIf(u"presided_article"_s);
    presiding.mark = readMark(object, u"presided_mark"_s);
    presiding.conflictArticle = object.textIf(u"chair_conflict_article"_s);
    if (presiding.posts.isEmpty() != presiding.article.isEmpty())
        object.fault(JsonTrouble::Kind::Contradictory, u"presided_article"_s);
    return presiding;
}

/// A duty and its article stand together or not at all.
bool duty(StrictObject &object, const QString &key, const QString &articleKey, QString &article)
{
    const bool asked = object.flag(key);
    article = object.textIf(articleKey);
    if (asked == article.isEmpty())
        object.fault(JsonTrouble::Kind::Contradictory, articleKey);
    return asked;
}

MeetingKind readKind(StrictObject &object)
{
    static const QRegularExpression shape(u"^[a-z][a-z0-9_]{1,39}$"_s);
    return object.word<MeetingKind>(u"meeting"_s, [](const QString &word) {
        return shape.match(word).hasMatch() ? std::optional(MeetingKind{word}) : std::nullopt;
    });
}

void readWho(StrictObject &object, RuleCard &card)
{
    const bool isInOneWord = object.has(u"attends"_s) && object.textIf(u"attends"_s) == "representatives"_L1;
    card.attends = object.wordIf<Attends>(u"attends"_s, Attends::Seats, among(attendsWords));
    card.seats = object.textsIf(u"seats"_s);
    const auto isKnown = [](const QString &seat) { return std::ranges::find(seatWords, seat) != seatWords.end(); };
    if (!std::ranges::all_of(card.seats, isKnown))
        object.fault(JsonTrouble::Kind::WrongValue, u"seats"_s);
    // Packs in books of before there were other bodies say "representatives", or nothing.
    if (card.attends == Attends::Seats && card.seats.isEmpty() && (isInOneWord || !object.has(u"attends"_s)))
        card.seats = QStringList{u"representatives"_s, u"villagers_committee"_s};
    if ((card.attends == Attends::Seats) == card.seats.isEmpty())
        object.fault(JsonTrouble::Kind::Contradictory, u"seats"_s);
    card.whoAttends = object.text(u"who_attends"_s);
    card.baseSource = object.text(u"base_source"_s);
    card.compositionArticle = object.text(u"composition_article"_s);
    card.proxy = object.wordIf<ProxyRule>(u"proxy"_s, ProxyRule::None, among(proxyWords));
    card.proxyArticle = object.textIf(u"proxy_article"_s);
}

void readHowMany(StrictObject &object, RuleCard &card)
{
    card.decides = object.flagIf(u"decides"_s, true);
    card.quorum = object.word<Threshold>(u"quorum"_s, thresholdFromWord);
    card.majority = object.word<Threshold>(u"majority"_s, thresholdFromWord);
    card.majorityOf = object.word<Denominator>(u"majority_of"_s, denominatorFromWord);
    card.quorumArticle = object.text(u"quorum_article"_s);
    card.majorityArticle = object.has(u"majority_article"_s) ? object.text(u"majority_article"_s) : card.quorumArticle;
    // What decides counts its votes; what only consults has none to count.
    if (card.decides == (card.majority == Threshold::NoneAsked))
        object.fault(JsonTrouble::Kind::Contradictory, u"majority"_s);
}

void readWhen(StrictObject &object, RuleCard &card)
{
    card.noticeDays = int(object.whole(u"notice_days"_s, 0, 90));
    card.noticeLeast = int(object.wholeIf(u"notice_least"_s, 0, 0, 90));
    card.noticeSource = object.text(u"notice_source"_s);
    card.urgentArticle = object.textIf(u"urgent_article"_s);
    if (card.noticeLeast > card.noticeDays)
        object.fault(JsonTrouble::Kind::Contradictory, u"notice_least"_s);
    card.perYear = int(object.whole(u"per_year"_s, 0, 52));
    card.perYearArticle = object.textIf(u"per_year_article"_s);
    if (card.perYear == 0 && !card.perYearArticle.isEmpty())
        object.fault(JsonTrouble::Kind::Contradictory, u"per_year_article"_s);
    constexpr int quarters = 4;
    card.eachQuarter = object.flagIf(u"each_quarter"_s, false);
    if (card.eachQuarter && card.perYear < quarters)
        object.fault(JsonTrouble::Kind::Contradictory, u"each_quarter"_s);
    card.postingDays = int(object.whole(u"posting_days"_s, 1, 365));
    card.postingLeast = int(object.wholeIf(u"posting_least"_s, 0, 0, 365));
    card.postingArticle = object.text(u"posting_article"_s);
    if (card.postingLeast > card.postingDays)
        object.fault(JsonTrouble::Kind::Contradictory, u"posting_least"_s);
    card.papersOpenDays = int(object.wholeIf(u"papers_open_days"_s, 0, 0, 90));
    card.papersOpenArticle = object.textIf(u"papers_open_article"_s);
    if ((card.papersOpenDays == 0) != card.papersOpenArticle.isEmpty())
        object.fault(JsonTrouble::Kind::Contradictory, u"papers_open_article"_s);
}

/// Both speak of what 村民会议 handed over, so of a body that decides nothing else.
void readHandedOver(StrictObject &object, RuleCard &card)
{
    card.needsDelegation = duty(object, u"needs_delegation"_s, u"delegation_article"_s, card.delegationArticle);
    card.writtenDelegationArticle = object.textIf(u"delegation_in_writing"_s);
    card.handBackArticle = object.textIf(u"hand_back"_s);
    if (!card.needsDelegation && !card.writtenDelegationArticle.isEmpty())
        object.fault(JsonTrouble::Kind::Contradictory, u"delegation_in_writing"_s);
    if (!card.needsDelegation && !card.handBackArticle.isEmpty())
        object.fault(JsonTrouble::Kind::Contradictory, u"hand_back"_s);
}

void readStandIn(StrictObject &object, RuleCard &card)
{
    card.standIn.words = object.textIf(u"stand_in"_s);
    card.standIn.article = object.textIf(u"stand_in_article"_s);
    card.standIn.posts = object.textsIf(u"stand_in_presided_by"_s);
    if (card.standIn.words.isEmpty() != card.standIn.article.isEmpty()
        || (card.standIn.words.isEmpty() && !card.standIn.posts.isEmpty()))
        object.fault(JsonTrouble::Kind::Contradictory, u"stand_in_article"_s);
}

} // namespace

RuleMark readMark(StrictObject &object, const QString &key)
{
    return object.wordIf<RuleMark>(key, RuleMark::Verified, among(markWords));
}

RuleCard readCard(StrictObject object)
{
    RuleCard card;
    card.kind = readKind(object);
    const bool isFirstKind = card.kind == MeetingKind::representatives();
    card.name = isFirstKind && !object.has(u"name"_s) ? u"村民代表会议"_s : object.text(u"name"_s);
    card.body = object.has(u"body"_s) ? object.text(u"body"_s) : card.kind.word;
    card.mark = readMark(object, u"mark"_s);
    readWho(object, card);
    readHowMany(object, card);
    readWhen(object, card);
    card.presiding = readPresiding(object);
    readStandIn(object, card);
    card.baseExclusionsArticle = object.textIf(u"base_exclusions"_s);
    card.fullCapacityArticle = object.textIf(u"full_capacity"_s);
    card.partyVoteArticle = object.textIf(u"party_vote"_s);
    card.partsArticle = object.textIf(u"in_parts"_s);
    card.onlineArticle = object.textIf(u"online"_s);
    card.calledBy = readCallers(object);
    card.makeUp = readMakeUp(object);
    readHandedOver(object, card);
    card.needsPartyStudy = duty(object, u"needs_party_study"_s, u"party_study_article"_s, card.partyStudyArticle);
    object.done();
    return card;
}

CardChange readCardChange(StrictObject object)
{
    CardChange change{.kind = readKind(object)};
    if (object.has(u"notice_days"_s)) {
        change.noticeDays = int(object.whole(u"notice_days"_s, 0, 90));
        change.noticeSource = object.text(u"notice_source"_s);
    }
    if (object.has(u"posting_days"_s)) {
        change.postingDays = int(object.whole(u"posting_days"_s, 1, 365));
        change.postingArticle = object.text(u"posting_article"_s);
    }
    if (object.has(u"per_year"_s)) {
        change.perYear = int(object.whole(u"per_year"_s, 0, 52));
        change.perYearArticle = object.textIf(u"per_year_article"_s);
    }
    if (object.has(u"quorum"_s)) {
        change.quorum = object.word<Threshold>(u"quorum"_s, thresholdFromWord);
        change.quorumArticle = object.text(u"quorum_article"_s);
    }
    if (object.has(u"presided_by"_s))
        change.presiding = readPresiding(object);
    change.baseExclusionsArticle = object.textIf(u"base_exclusions"_s);
    change.partsArticle = object.textIf(u"in_parts"_s);
    change.writtenDelegationArticle = object.textIf(u"delegation_in_writing"_s);
    change.handBackArticle = object.textIf(u"hand_back"_s);
    change.makeUp = readMakeUp(object);
    object.done();
    return change;
}

} // namespace yishibu
