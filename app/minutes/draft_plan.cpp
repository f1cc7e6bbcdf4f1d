#include "app/minutes/draft_plan.h"

#include "app/meeting/attendance_of_parts.h"
#include "app/meeting/meeting_change.h"
#include "app/minutes/draft_order.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

QString paperWord(MeetingRole role)
{
    switch (role) {
    case MeetingRole::Chair: return u"主持人"_s;
    case MeetingRole::Recorder: return u"记录人"_s;
    case MeetingRole::Scrutineer: return u"监票人"_s;
    case MeetingRole::Teller: return u"计票人"_s;
    case MeetingRole::Caller: return u"唱票人"_s;
    case MeetingRole::BallotIssuer: return u"发票人"_s;
    case MeetingRole::GroupLead: return u"引导员"_s;
    case MeetingRole::Presenter: return u"说明人"_s;
    case MeetingRole::Witness: return u"见证人"_s;
    }
    return {};
}

QList<RoleLine> rolesOf(const MinutesSource &source)
{
    QList<RoleLine> lines;
    const auto add = [&](MeetingRole role, const Appointee &who) {
        const QString name = nameIn(source, who);
        if (name.isEmpty())
            return;
        const QString word = paperWord(role);
        if (lines.isEmpty() || lines.last().role != word)
            lines.append({word, {}});
        lines.last().names.append(name);
    };
    add(MeetingRole::Scrutineer, source.meeting.scrutineer);
    add(MeetingRole::Teller, source.meeting.teller);
    for (const MeetingRole role : {MeetingRole::Caller, MeetingRole::BallotIssuer, MeetingRole::Presenter, MeetingRole::GroupLead,
                                   MeetingRole::Witness}) {
        for (const RoleHolder &holder : source.plan.roles) {
            if (holder.role == role)
                add(role, holder.who);
        }
    }
    return lines;
}

QString clockOf(const QDateTime &time)
{
    return time.toString(u"HH:mm"_s);
}

/// When a part sat; the hour it was called for where it was opened on another day. Of one held on paper no other is known.
QString timeOf(const MeetingPart &part, bool onPaper)
{
    const QDateTime &called = part.session.scheduledAt;
    if (onPaper)
        return paperDate(called.date()) + clockOf(called);
    const bool onItsDay = part.openedAt.date() == called.date();
    QString text = paperDate(called.date()) + clockOf(onItsDay && part.openedAt > called ? part.openedAt : called);
    if (part.closedAt.date() == called.date())
        text += u'—' + clockOf(part.closedAt);
    return text;
}

QList<PartLine> partsOf(const MinutesSource &source)
{
    const QList<MeetingPart> &parts = source.plan.parts;
    if (!source.plan.isInParts())
        return {};
    const QList<int> came = attendedByPart(parts, Attendance::of(source.members, source.signIns));
    QList<PartLine> lines;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i == 0 || parts.at(i).openedAt.isValid()) // one that was never held is none
            lines.append({partName(parts.at(i).session.ordinal), parts.at(i).session.place, timeOf(parts.at(i), source.course.lateEntry.has_value()), came.value(i)});
    }
    return lines;
}

/// Of the parts that were held; said once where several give the same.
QString partsReasonOf(const MinutesSource &source)
{
    QStringList reasons;
    for (const MeetingPart &part : source.plan.parts) {
        if (part.openedAt.isValid() && !part.reason.isEmpty() && !reasons.contains(part.reason))
            reasons.append(part.reason);
    }
    return reasons.join(u'；');
}

} // namespace

void layPlan(const MinutesSource &source, Minutes &minutes)
{
    minutes.roles = rolesOf(source);
    for (const BusinessLine &line : source.plan.business)
        minutes.business.append(line.words.trimmed());
    minutes.parts = partsOf(source);
    minutes.partsReason = partsReasonOf(source);
}

} // namespace yishibu
