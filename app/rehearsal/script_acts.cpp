#include "app/rehearsal/script_acts.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr int mostPeople = 100'000;

template<typename Value>
struct Word
{
    QLatin1StringView word;
    Value value;
};

template<typename Value, size_t size>
std::optional<Value> find(const std::array<Word<Value>, size> &words, const QString &wanted)
{
    for (const Word<Value> &known : words) {
        if (wanted == known.word)
            return known.value;
    }
    return std::nullopt;
}

constexpr std::array actWords{
    Word{"set_up_village"_L1, ActKind::SetUpVillage},
    Word{"raise_topic"_L1, ActKind::RaiseTopic},
    Word{"check_content"_L1, ActKind::CheckContent},
    Word{"record_delegation"_L1, ActKind::RecordDelegation},
    Word{"prepare_meeting"_L1, ActKind::PrepareMeeting},
    Word{"give_notice"_L1, ActKind::GiveNotice},
    Word{"open_meeting"_L1, ActKind::OpenMeeting},
    Word{"sign_in_crowd"_L1, ActKind::SignInCrowd},
    Word{"sign_in"_L1, ActKind::SignIn},
    Word{"leave"_L1, ActKind::Leave},
    Word{"enter"_L1, ActKind::Enter},
    Word{"remark"_L1, ActKind::Remark},
    Word{"point"_L1, ActKind::Point},
    Word{"put_motion"_L1, ActKind::PutMotion},
    Word{"count_hands"_L1, ActKind::CountHands},
    Word{"resolve"_L1, ActKind::Resolve},
    Word{"close_meeting"_L1, ActKind::CloseMeeting},
    Word{"post_resolution"_L1, ActKind::PostResolution},
    Word{"hand_over"_L1, ActKind::HandOver},
};

std::optional<ActKind> actKindFromWord(const QString &word)
{
    return find(actWords, word);
}

std::optional<PersonRef::Role> roleFromWord(const QString &word)
{
    static constexpr std::array words{
        Word{"representative"_L1, PersonRef::Role::Representative},
        Word{"committee"_L1, PersonRef::Role::Committee},
        Word{"supervision"_L1, PersonRef::Role::Supervision},
        Word{"villager"_L1, PersonRef::Role::Villager},
    };
    return find(words, word);
}

std::optional<PointColumn> columnFromWord(const QString &word)
{
    static constexpr std::array words{
        Word{"agreed"_L1, PointColumn::Agreed},
        Word{"disputed"_L1, PointColumn::Disputed},
        Word{"to_check"_L1, PointColumn::ToCheck},
    };
    return find(words, word);
}

/// Where "enter" leads. Steps of an item are named by themselves.
std::optional<StagePoint> pointFromWord(const QString &word)
{
    static constexpr std::array words{
        Word{"sign_in"_L1, StagePoint{Stage::SignIn}},
        Word{"explain"_L1, StagePoint{Stage::Item, 0, ItemStep::Explain}},
        Word{"discuss"_L1, StagePoint{Stage::Item, 0, ItemStep::Discuss}},
        Word{"vote"_L1, StagePoint{Stage::Item, 0, ItemStep::Vote}},
        Word{"resolve"_L1, StagePoint{Stage::Item, 0, ItemStep::Resolve}},
        Word{"minutes"_L1, StagePoint{Stage::Minutes}},
        Word{"publish"_L1, StagePoint{Stage::Publish}},
    };
    return find(words, word);
}

QDateTime readTime(StrictObject &object, const QString &key, QDate meetingDay)
{
    const QString text = object.text(key);
    const QTime time = QTime::fromString(text, u"HH:mm"_s);
    const QDateTime at = time.isValid() ? QDateTime(meetingDay, time)
                                        : QDateTime::fromString(text, u"yyyy-MM-dd HH:mm"_s);
    if (!at.isValid())
        object.fault(JsonTrouble::Kind::WrongValue, key);
    return at;
}

int readItemNumber(StrictObject &object, int items)
{
    if (!object.has(u"item"_s) && items == 1)
        return 0;
    return int(object.whole(u"item"_s, 1, std::max(1, items))) - 1;
}

void readCrowd(StrictObject &object, ScriptAct &act, QDate meetingDay)
{
    act.until = readTime(object, u"until"_s, meetingDay);
    act.share.of = int(object.whole(u"of"_s, 1, mostPeople));
    act.share.count = int(object.whole(u"count"_s, 1, mostPeople));
    if (act.share.count > act.share.of)
        object.fault(JsonTrouble::Kind::Contradictory, u"count"_s);
    if (act.until < act.at)
        object.fault(JsonTrouble::Kind::Contradictory, u"until"_s);
}

void readHands(StrictObject &object, ScriptAct &act)
{
    ScriptShare &share = act.share;
    share.of = int(object.whole(u"of"_s, 1, mostPeople));
    share.inFavour = int(object.whole(u"for"_s, 0, mostPeople));
    share.against = int(object.whole(u"against"_s, 0, mostPeople));
    share.abstained = int(object.whole(u"abstained"_s, 0, mostPeople));
    const int sum = share.inFavour + share.against + share.abstained;
    if (sum > share.of || sum == 0)
        object.fault(JsonTrouble::Kind::Contradictory, u"of"_s);
}

void readResolve(StrictObject &object, ScriptAct &act)
{
    act.person = readPerson(object.object(u"owner"_s));
    act.supervisor = readPerson(object.object(u"supervisor"_s));
    act.deadline = object.date(u"deadline"_s);
    act.text = object.textIf(u"resources"_s);
}

void readRemark(StrictObject &object, ScriptAct &act)
{
    act.person = readPerson(object.object(u"speaker"_s));
    if (object.has(u"named"_s))
        act.named = object.flag(u"named"_s);
    act.text = object.text(u"text"_s);
}

void readPoint(StrictObject &object, ScriptAct &act)
{
    act.column = object.word<PointColumn>(u"column"_s, columnFromWord);
    act.text = object.text(u"text"_s);
}

bool hasItem(const ScriptAct &act)
{
    switch (act.kind) {
    case ActKind::RaiseTopic:
    case ActKind::CheckContent:
    case ActKind::RecordDelegation:
    case ActKind::Remark:
    case ActKind::Point:
    case ActKind::PutMotion:
    case ActKind::CountHands:
    case ActKind::Resolve:
    case ActKind::PostResolution: return true;
    case ActKind::Enter: return act.to.stage == Stage::Item;
    case ActKind::SetUpVillage:
    case ActKind::PrepareMeeting:
    case ActKind::GiveNotice:
    case ActKind::OpenMeeting:
    case ActKind::SignInCrowd:
    case ActKind::SignIn:
    case ActKind::Leave:
    case ActKind::CloseMeeting:
    case ActKind::HandOver: break;
    }
    return false;
}

void readOwnKeys(StrictObject &object, ScriptAct &act, QDate meetingDay)
{
    switch (act.kind) {
    case ActKind::SignInCrowd: return readCrowd(object, act, meetingDay);
    case ActKind::SignIn:
    case ActKind::Leave: act.person = readPerson(object.object(u"person"_s)); return;
    case ActKind::Enter: act.to = object.word<StagePoint>(u"step"_s, pointFromWord); return;
    case ActKind::Remark: return readRemark(object, act);
    case ActKind::Point: return readPoint(object, act);
    case ActKind::PutMotion: act.text = object.text(u"text"_s); return;
    case ActKind::CountHands: return readHands(object, act);
    case ActKind::Resolve: return readResolve(object, act);
    case ActKind::SetUpVillage:
    case ActKind::RaiseTopic:
    case ActKind::CheckContent:
    case ActKind::RecordDelegation:
    case ActKind::PrepareMeeting:
    case ActKind::GiveNotice:
    case ActKind::OpenMeeting:
    case ActKind::CloseMeeting:
    case ActKind::PostResolution:
    case ActKind::HandOver: return;
    }
}

} // namespace

QString actWord(ActKind kind)
{
    const auto word = std::ranges::find(actWords, kind, &Word<ActKind>::value);
    return word == actWords.end() ? QString() : QString(word->word);
}

ScriptAct readAct(StrictObject object, QDate meetingDay, int items)
{
    ScriptAct act;
    act.kind = object.word<ActKind>(u"act"_s, actKindFromWord);
    act.at = readTime(object, u"at"_s, meetingDay);
    readOwnKeys(object, act, meetingDay);
    if (hasItem(act))
        act.item = readItemNumber(object, items);
    if (act.to.stage == Stage::Item)
        act.to.item = act.item;
    object.done();
    return act;
}

PersonRef readPerson(StrictObject object)
{
    PersonRef person;
    person.role = object.word<PersonRef::Role>(u"role"_s, roleFromWord);
    person.group = object.textIf(u"group"_s);
    person.post = object.textIf(u"post"_s);
    if (object.has(u"nth"_s))
        person.nth = int(object.whole(u"nth"_s, 1, mostPeople));
    object.done();
    return person;
}

std::optional<TopicClass> topicClassFromWord(const QString &word)
{
    static constexpr std::array words{
        Word{"livelihood"_L1, TopicClass::Livelihood},
        Word{"development"_L1, TopicClass::Development},
        Word{"rights"_L1, TopicClass::Rights},
    };
    return find(words, word);
}

std::optional<TopicOrigin> topicOriginFromWord(const QString &word)
{
    static constexpr std::array words{
        Word{"committee"_L1, TopicOrigin::Committee},
        Word{"party_organisation"_L1, TopicOrigin::PartyOrg},
        Word{"villagers"_L1, TopicOrigin::Villagers},
        Word{"representatives"_L1, TopicOrigin::Representatives},
        Word{"higher"_L1, TopicOrigin::Higher},
    };
    return find(words, word);
}

std::optional<Funds> fundsFromWord(const QString &word)
{
    static constexpr std::array words{
        Word{"none"_L1, Funds::None},
        Word{"grant"_L1, Funds::Grant},
        Word{"donation"_L1, Funds::Donation},
    };
    return find(words, word);
}

} // namespace yishibu
