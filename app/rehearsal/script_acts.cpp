#include "app/rehearsal/script_acts.h"

#include "app/rehearsal/script_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr int mostPeople = 100'000;

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
    case ActKind::NobodyTouched:
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
    case ActKind::NobodyTouched:
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

} // namespace yishibu
