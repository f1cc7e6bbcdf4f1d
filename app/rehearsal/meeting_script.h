#pragma once

#include "app/discussion/remark.h"
#include "app/meeting/meeting.h"
#include "app/outcome.h"
#include "app/topic/topic.h"
#include "app/village/village.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <optional>

namespace yishibu {

/// Somebody as a script names people: by what they are, never by name, so that it runs on any roster.
struct PersonRef
{
    enum class Role { Representative, Committee, Supervision, Villager };
    Role role = Role::Representative;
    QString group;  ///< "三组"; empty for any
    QString post;   ///< "主任"; empty for any
    int nth = 1;    ///< from 1, among those who fit

    bool operator==(const PersonRef &) const = default;
};

/// What is done in one act. Its name in the file stands beside it.
enum class ActKind {
    SetUpVillage,     ///< set_up_village: only if the book has none yet
    RaiseTopic,       ///< raise_topic: item
    CheckContent,     ///< check_content: item; every question of the content check is answered with no
    NobodyTouched,    ///< nobody_touched: item, text (who found that it touches no household more than others)
    RecordDelegation, ///< record_delegation: item
    PrepareMeeting,   ///< prepare_meeting: meeting with its agenda
    GiveNotice,       ///< give_notice
    OpenMeeting,      ///< open_meeting
    SignInCrowd,      ///< sign_in_crowd: count, of, until; cast into single SignIn acts
    SignIn,           ///< sign_in: person
    Leave,            ///< leave: person
    Enter,            ///< enter: step, item
    Remark,           ///< remark: item, person, named, text
    Point,            ///< point: item, column, text
    PutMotion,        ///< put_motion: item, text
    CountHands,       ///< count_hands: item, for, against, abstained, of
    Resolve,          ///< resolve: item, person (owner), supervisor, deadline, text (resources)
    CloseMeeting,     ///< close_meeting
    PostResolution,   ///< post_resolution: item
    HandOver,         ///< hand_over
};

/// The name of an act as it stands in a script: "resolve".
QString actWord(ActKind kind);

/// A share of the members or of those present: 31 of 38, 22 for and 6 against of 31.
struct ScriptShare
{
    int count = 0;     ///< who comes
    int inFavour = 0;
    int against = 0;
    int abstained = 0;
    int of = 0;

    bool operator==(const ScriptShare &) const = default;
};

/// One act of a script. Which fields speak depends on the kind.
struct ScriptAct
{
    ActKind kind = ActKind::OpenMeeting;
    QDateTime at;
    QDateTime until;                     ///< SignInCrowd: the last one signs
    int item = 0;                        ///< from 0
    StagePoint to;                       ///< Enter
    std::optional<PersonRef> person;
    std::optional<PersonRef> supervisor;
    bool named = true;
    PointColumn column = PointColumn::Agreed;
    QString text;
    ScriptShare share;
    QDate deadline;

    bool operator==(const ScriptAct &) const = default;
};

/// One agenda item of a script with what stands behind it.
struct ScriptItem
{
    Topic topic;
    std::optional<Delegation> delegation;
    QDate partyStudiedOn;
    QString partyStudiedBy;

    bool operator==(const ScriptItem &) const = default;
};

/// A whole meeting written down beforehand, act by act, to rehearse with or to show. Acts stand in the order
/// of time.
struct MeetingScript
{
    QString title;
    Village village;      ///< used if the book has none yet
    Meeting meeting;      ///< without people
    PersonRef chair;
    PersonRef recorder;
    std::optional<PersonRef> scrutineer;
    std::optional<PersonRef> teller;
    QList<ScriptItem> items;
    QList<ScriptAct> acts;
};

/// Why bytes are no script, or a script cannot be cast. Names: the place ("acts[3].text"); figures: the line,
/// where one is known.
enum class ScriptFault {
    TooLarge,      ///< figures: limit in KiB
    NotJson,
    OtherFormat,   ///< not "yishibu-meeting-script/1"
    UnknownKey,
    MissingKey,
    WrongValue,
    Contradictory, ///< acts out of order, an item that is not there
    NobodyFits,    ///< the roster has nobody for a role; names: the role
};

/// Reads a script strictly; the format is described in resources/scripts/README.md.
Outcome<MeetingScript> readMeetingScript(const QByteArray &json);

} // namespace yishibu
