#include "app/meeting/meeting_template.h"

#include "app/rules/text_format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr qsizetype mostSteps = 4;
constexpr TextFormat format{"yishibu-meeting-kinds/1"_L1, 256 * 1024};

std::optional<MeetingRole> roleFromWord(const QString &word)
{
    static const QHash<QString, MeetingRole> words{
        {u"chair"_s, MeetingRole::Chair},           {u"recorder"_s, MeetingRole::Recorder},
        {u"scrutineer"_s, MeetingRole::Scrutineer}, {u"teller"_s, MeetingRole::Teller},
        {u"caller"_s, MeetingRole::Caller},         {u"ballot_issuer"_s, MeetingRole::BallotIssuer},
        {u"group_lead"_s, MeetingRole::GroupLead},  {u"presenter"_s, MeetingRole::Presenter},
        {u"witness"_s, MeetingRole::Witness}};
    const auto found = words.constFind(word);
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

MeetingTemplate readTemplate(StrictObject object, QSet<MeetingKind> &known)
{
    MeetingTemplate one;
    for (const QString &word : object.textsIf(u"kinds"_s)) {
        const MeetingKind kind{word};
        if (known.contains(kind))
            object.fault(JsonTrouble::Kind::Contradictory, u"kinds"_s);
        known.insert(kind);
        one.kinds.append(kind);
    }
    one.business = object.textsIf(u"business"_s);
    for (const QString &word : object.textsIf(u"roles"_s)) {
        const auto role = roleFromWord(word);
        if (!role)
            object.fault(JsonTrouble::Kind::WrongValue, u"roles"_s);
        one.roles.append(role.value_or(MeetingRole::Chair));
    }
    QList<StrictObject> steps = object.objects(u"steps"_s);
    for (StrictObject &step : steps) {
        one.steps.append({step.text(u"name"_s), step.text(u"does"_s)});
        step.done();
    }
    if (one.kinds.isEmpty())
        object.fault(JsonTrouble::Kind::MissingKey, u"kinds"_s);
    if (one.business.isEmpty())
        object.fault(JsonTrouble::Kind::MissingKey, u"business"_s);
    // Nobody leads a meeting without a chair, and what nobody writes down was not said.
    if (!one.roles.contains(MeetingRole::Chair) || !one.roles.contains(MeetingRole::Recorder))
        object.fault(JsonTrouble::Kind::Contradictory, u"roles"_s);
    if (one.steps.isEmpty() || one.steps.size() > mostSteps)
        object.fault(JsonTrouble::Kind::WrongValue, u"steps"_s);
    object.done();
    return one;
}

QList<MeetingTemplate> readTemplates(StrictObject &top)
{
    QList<MeetingTemplate> templates;
    QSet<MeetingKind> known;
    for (const StrictObject &object : top.objects(u"templates"_s))
        templates.append(readTemplate(object, known));
    return templates;
}

} // namespace

Outcome<QList<MeetingTemplate>> readMeetingTemplates(const QByteArray &json)
{
    return readText<MeetingTemplateFault>(format, json, readTemplates);
}

const MeetingTemplate *templateOf(const MeetingKind &kind, const QList<MeetingTemplate> &templates)
{
    const auto found = std::ranges::find_if(templates, [&kind](const MeetingTemplate &one) { return one.kinds.contains(kind); });
    return found == templates.cend() ? nullptr : &*found;
}

} // namespace yishibu
