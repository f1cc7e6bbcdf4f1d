#pragma once

#include "app/minutes/discussion_lines.h"
#include "app/minutes/vote_lines.h"
#include "app/record_id.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

namespace yishibu {

/// One row of the sign-in part: who was there, in which capacity, when they came and left.
struct AttendanceLine
{
    QString name;
    QString group;      ///< "三组"
    QString capacity;   ///< "村民代表", "村委会主任、村民代表", "旁听"
    QString cameAt;     ///< "19:28"; empty where only the day is known
    QString leftAt;     ///< empty if the person stayed
    bool fromPaper = false; ///< typed in later from the signed sheet (补录)
    QString typedAt;    ///< when it was typed in, where it is from paper: "2026年11月23日09:10"
    QString assistedBy; ///< who signed the sheet for somebody who cannot write; empty for their own hand
    QString heldBy;     ///< who came for them with a letter of authorisation; empty for a member in person

    bool operator==(const AttendanceLine &) const = default;
};

/// 委托书: a letter by which somebody took part for a member (Civil Code art. 165).
struct LetterLine
{
    QString principal;  ///< 委托人
    QString holder;     ///< 受托人
    QString matter;     ///< 委托事项
    QString powers;     ///< 权限
    QString signedOn;   ///< "2026年11月20日"
    QString validUntil;

    bool operator==(const LetterLine &) const = default;
};

/// The signatures on the paper sheets of one sitting, held against the screen before the first item; or why nobody counted them.
struct SheetCountLine
{
    QString part;      ///< "第二片"; empty where the meeting was not held in parts
    bool counted = false;
    int onPaper = 0;   ///< signatures on the sheets; 0 where nobody counted
    int onScreen = 0;  ///< members signed in until then, gone or not
    QString note;      ///< why they differ, or why nobody counted; empty where there is nothing to say, or nobody said it

    bool operator==(const SheetCountLine &) const = default;
};

/// A member who was left out of the base figure, where the law of the place allows it; named and announced.
struct ExclusionLine
{
    QString name;
    QString reason;
    QString announcedAt; ///< "19:31"; empty while it was not announced

    bool operator==(const ExclusionLine &) const = default;
};

/// One sitting of a meeting held in parts (分片).
struct PartLine
{
    QString name;       ///< "第二片"
    QString place;
    QString time;       ///< "2026年12月2日14:30—15:40"
    int attended = 0;   ///< members who signed in there first

    bool operator==(const PartLine &) const = default;
};

/// Somebody else took the chair during the meeting.
struct ChairChangeLine
{
    QString at;      ///< "20:05"
    QString item;    ///< title of the item at which it happened
    QString chair;   ///< who took it, with titles in brackets
    QString reason;
    bool toTheEnd = false; ///< for the rest of the meeting; else for that item alone
    int objecting = 0;     ///< how many asked for it; 0 where nobody was counted
    int present = 0;       ///< of how many
    QString article;       ///< where the law speaks of it

    bool operator==(const ChairChangeLine &) const = default;
};

/// One remark under an agenda item, in the speaker's words.
struct RemarkLine
{
    QString at;        ///< "19:52"
    QString speaker;   ///< the name, or "不具名" where its owner did not consent
    QString text;
    QString typedAt;   ///< when it was typed in, where that was afterwards from paper

    bool operator==(const RemarkLine &) const = default;
};

/// A decision, who carries it out, by when, and who watches over it.
struct ResolutionLine
{
    QString number;      ///< "2026-001-1"
    QString text;        ///< the motion, word for word
    QString owner;
    QString supervisor;
    QString deadline;    ///< "2027年4月30日"
    QString resources;   ///< 资源清单; may be empty
    QString status;      ///< follow-up as it stood on closing: "未开始"

    bool operator==(const ResolutionLine &) const = default;
};

/// One agenda item with all that was said and decided about it.
struct ItemLines
{
    QString title;
    QString explanation;      ///< 议题说明
    QString purpose;          ///< "表决", or "听取意见，不表决"
    QString basis;            ///< delegation and party study: "村民会议2026年3月18日授权；村党支部11月10日研究"
    QString studyWaiver;      ///< why it was decided without the party study; empty unless it was
    QStringList groundwork;   ///< what was done before the vote: content pre-check, households asked, adviser's opinion
    QString funds;            ///< "财政奖补资金42万元"
    QList<AttachmentLine> attachments; ///< what lay beside the item as it was explained
    QList<RemarkLine> remarks;
    std::optional<TalkTimeLine> talkTime; ///< none where no turn to speak was timed
    QStringList agreed;       ///< 共识点
    QStringList disputed;     ///< 争议点
    QStringList toCheck;      ///< 待核实事项
    QList<TalkRoundLine> rounds;  ///< how people were put into groups; none where nobody asked
    QList<MergedLine> merged; ///< what groups wrote to the same effect as a point above
    QStringList openChecks;   ///< of toCheck, in their words alone: nobody finds it out, and nothing came out
    QList<VoteLines> votes;
    QString ending;           ///< "通过", "未通过", "达成共识", "撤回", "暂缓"; empty while open
    QString endedAt;          ///< "20:14", where no vote ended it and the hour is known
    QString endedBy;          ///< who withdrew it, or proposed to put it off
    QString putOffTo;         ///< 暂缓: "下次村民代表会议"
    QList<ResolutionLine> resolutions;

    bool operator==(const ItemLines &) const = default;
};

/// The standardized record book of one meeting: 签到, 发言要点, 共识分歧, 决议事项, 跟踪落实. A function of the
/// book, so it cannot drift from it; closing freezes its canonical bytes and their digest.
struct Minutes
{
    QString village;          ///< "青石村"
    QString township;         ///< "青石镇"
    QString title;            ///< meeting title without 记录
    QString number;           ///< 簿号; empty until closed
    QDate day;
    QString begin;            ///< "19:30"
    QString announced;        ///< the hour on the notice where it began at another, with its day where that differs too
    QString end;              ///< "21:12"; empty until closed
    QString place;
    QString chair;            ///< with titles in brackets
    QString recorder;
    QList<RoleLine> roles;    ///< 会议分工: scrutineer, tally clerk, caller … as they were named; none for nobody
    QStringList business;     ///< 会议议程: the order of business as it stood when the meeting was held
    QList<PartLine> parts;    ///< its sittings; empty where it was not held in parts
    QString partsReason;      ///< why in parts, where no law in force said that it may be; else empty
    int base = 0;             ///< 应到
    QString baseSource;       ///< how the base figure is made up
    int present = 0;          ///< 实到: members signed in
    int quorum = 0;           ///< 法定到会
    QString quorumArticle;
    bool byHouseholds = false; ///< base, present and quorum are households, for each of which one person came
    QString lawTitle;         ///< "中华人民共和国村民委员会组织法（2025年修正）"
    QString sealedBy;         ///< whose seal goes on it: "青石村党组织"; empty where 村民委员会 seals
    QString lateEntry;        ///< typed in afterwards from its paper: when, and why; empty where it was not
    QString urgentNotice;     ///< why the notice was short, with the article that allows it; empty where it was in time
    QList<AttendanceLine> members;
    QStringList absent;       ///< members who did not come, by name
    QList<AttendanceLine> observers; ///< 列席, 旁听: never counted
    QList<SheetCountLine> sheetCounts; ///< of each sitting the last one; none where nobody asked
    QList<LetterLine> letters;         ///< 委托书 laid before the meeting
    QList<ExclusionLine> exclusions;   ///< left out of the base figure
    QString exclusionsArticle;         ///< what allows that; empty where nobody is left out
    QList<ChairChangeLine> chairChanges;
    QList<ItemLines> items;
    std::optional<RatingLine> rating; ///< how content people were; none where nobody was asked
    bool practice = false;

    /// Who seals them, by the kind of meeting: "青石村村民委员会", "青石村党组织", "青石村农村集体经济组织".
    QString sealWords() const { return sealedBy.isEmpty() ? village + QStringLiteral("村民委员会") : sealedBy; }

    bool operator==(const Minutes &) const = default;
};

/// Minutes whose bytes no longer change.
struct ClosedMinutes
{
    MinutesId id = MinutesId::fresh();
    MeetingId meeting = MeetingId::fresh();
    QString number;           ///< 簿号 "2026-001"
    QByteArray canonical;     ///< canonical UTF-8 JSON of the Minutes
    QByteArray digest;        ///< SHA-256 of canonical, 32 bytes

    bool operator==(const ClosedMinutes &) const = default;
};

} // namespace yishibu
