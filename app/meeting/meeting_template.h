#pragma once

#include "app/meeting/meeting_plan.h"
#include "app/outcome.h"

#include <QByteArray>

namespace yishibu {

/// One of the four steps an item takes (讲清楚、议明白、表决好、办到位), as far as the kind has it.
struct TemplateStep
{
    QString name; ///< "讲清楚"
    QString does; ///< what is done in it: "用老百姓的话把议题讲清楚"

    bool operator==(const TemplateStep &) const = default;
};

/// What a kind of meeting usually has: offered when one is made, taken over as a whole, each line to be taken out again.
struct MeetingTemplate
{
    QList<MeetingKind> kinds;
    QStringList business;     ///< the usual order of business, on paper
    QList<MeetingRole> roles; ///< the parts asked for, chair and minute-taker among them
    QList<TemplateStep> steps;

    bool operator==(const MeetingTemplate &) const = default;
};

/// Why bytes are no templates. Names: the place ("templates[0].roles"); figures: the line, where one is known.
enum class MeetingTemplateFault { TooLarge, NotJson, OtherFormat, UnknownKey, MissingKey, WrongValue, Contradictory };

/// Reads templates strictly; the format is described in resources/meeting_kinds/README.md.
Outcome<QList<MeetingTemplate>> readMeetingTemplates(const QByteArray &json);

/// The template of a kind; null where none is written.
const MeetingTemplate *templateOf(const MeetingKind &kind, const QList<MeetingTemplate> &templates);

} // namespace yishibu
