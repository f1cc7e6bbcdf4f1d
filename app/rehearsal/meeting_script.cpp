#include "app/rehearsal/meeting_script.h"

#include "app/rehearsal/script_acts.h"
#include "app/rehearsal/script_words.h"
#include "app/rules/text_format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr TextFormat format{"yishibu-meeting-script/1"_L1, 256 * 1024};

Village readVillage(StrictObject object)
{
    Village village;
    village.name = object.text(u"name"_s);
    village.divisionCode = object.text(u"division_code"_s);
    village.township = object.text(u"township"_s);
    village.contactName = object.textIf(u"contact_name"_s);
    village.contactPhone = object.textIf(u"contact_phone"_s);
    village.townshipPhone = object.textIf(u"township_phone"_s);
    village.boardPlace = object.textIf(u"board_place"_s);
    const bool digits = std::all_of(village.divisionCode.cbegin(), village.divisionCode.cend(),
                                    [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (village.divisionCode.size() != 12 || !digits)
        object.fault(JsonTrouble::Kind::WrongValue, u"division_code"_s);
    object.done();
    return village;
}

void readMeeting(StrictObject object, MeetingScript &script)
{
    Meeting &meeting = script.meeting;
    meeting.kind = MeetingKind{object.text(u"kind"_s)};
    meeting.term = int(object.whole(u"term"_s, 0, 99));
    meeting.ordinal = int(object.whole(u"ordinal"_s, 0, 99));
    meeting.scheduledAt = QDateTime::fromString(object.text(u"at"_s), u"yyyy-MM-dd HH:mm"_s);
    if (!meeting.scheduledAt.isValid())
        object.fault(JsonTrouble::Kind::WrongValue, u"at"_s);
    meeting.place = object.text(u"place"_s);
    meeting.contact = object.textIf(u"contact"_s);
    script.chair = readPerson(object.object(u"chair"_s));
    script.recorder = readPerson(object.object(u"recorder"_s));
    if (object.has(u"scrutineer"_s))
        script.scrutineer = readPerson(object.object(u"scrutineer"_s));
    if (object.has(u"teller"_s))
        script.teller = readPerson(object.object(u"teller"_s));
    object.done();
}

Topic readTopic(StrictObject object)
{
    Topic topic;
    topic.title = object.text(u"title"_s);
    topic.proposal = object.text(u"proposal"_s);
    topic.explanation = object.text(u"explanation"_s);
    topic.topicClass = object.word<TopicClass>(u"class"_s, topicClassFromWord);
    topic.origin = object.word<TopicOrigin>(u"origin"_s, topicOriginFromWord);
    topic.raisedBy = object.textIf(u"raised_by"_s);
    topic.raisedOn = object.date(u"raised_on"_s);
    topic.matter = object.text(u"matter"_s);
    topic.funds = object.word<Funds>(u"funds"_s, fundsFromWord);
    topic.amountFen = object.whole(u"amount_fen"_s, 0, 1'000'000'000'000);
    if ((topic.funds == Funds::None) != (topic.amountFen == 0))
        object.fault(JsonTrouble::Kind::Contradictory, u"amount_fen"_s);
    object.done();
    return topic;
}

Delegation readDelegation(StrictObject object)
{
    Delegation delegation;
    delegation.decidedOn = object.date(u"decided_on"_s);
    delegation.matter = object.text(u"matter"_s);
    delegation.text = object.text(u"text"_s);
    delegation.from = object.date(u"from"_s);
    delegation.until = object.date(u"until"_s);
    if (delegation.until < delegation.from)
        object.fault(JsonTrouble::Kind::Contradictory, u"until"_s);
    object.done();
    return delegation;
}

ScriptItem readItem(StrictObject object)
{
    ScriptItem item;
    item.topic = readTopic(object.object(u"topic"_s));
    if (object.has(u"delegation"_s))
        item.delegation = readDelegation(object.object(u"delegation"_s));
    item.partyStudiedOn = object.date(u"party_studied_on"_s);
    item.partyStudiedBy = object.text(u"party_studied_by"_s);
    object.done();
    return item;
}

void readActs(StrictObject &top, MeetingScript &script)
{
    QDateTime before;
    QList<StrictObject> objects = top.objects(u"acts"_s);
    for (StrictObject &object : objects) {
        const ScriptAct act = readAct(object, script.meeting.scheduledAt.date(), int(script.items.size()));
        if (before.isValid() && act.at < before)
            object.fault(JsonTrouble::Kind::Contradictory, u"at"_s);
        before = act.until.isValid() ? act.until : act.at;
        script.acts.append(act);
    }
    if (objects.isEmpty())
        top.fault(JsonTrouble::Kind::WrongValue, u"acts"_s);
}

MeetingScript readScript(StrictObject &top)
{
    MeetingScript script;
    script.title = top.text(u"title"_s);
    script.village = readVillage(top.object(u"village"_s));
    readMeeting(top.object(u"meeting"_s), script);
    for (const StrictObject &item : top.objects(u"items"_s))
        script.items.append(readItem(item));
    if (script.items.isEmpty())
        top.fault(JsonTrouble::Kind::WrongValue, u"items"_s);
    readActs(top, script);
    return script;
}

} // namespace

Outcome<MeetingScript> readMeetingScript(const QByteArray &json)
{
    return readText<ScriptFault>(format, json, readScript);
}

} // namespace yishibu
