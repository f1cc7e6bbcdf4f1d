#pragma once

#include <QList>
#include <QString>
#include <optional>
#include <QStringList>

namespace yishibu {

/// One group of a round: who led its talk and who wrote for it. Who else sat there stays in the book, so that no opinion of a
/// small group is somebody's.
struct TalkGroupLine
{
    QString name;         ///< "第一组"
    int people = 0;
    int late = 0;         ///< of these, how many came after the groups were formed
    QString facilitator;  ///< 引导员; empty where nobody was named
    QString noteTaker;    ///< 记录员 of the group

    bool operator==(const TalkGroupLine &) const = default;
};

/// How those who were there were put into groups once.
struct TalkRoundLine
{
    QString how;          ///< "抽签分组，抽签号482913", so that the draw can be repeated; "不分组，集中讨论（人少）"
    int minutes = 0;      ///< how long it was meant to take; 0 where nobody said
    QList<TalkGroupLine> groups;

    bool operator==(const TalkRoundLine &) const = default;
};

/// What a group wrote, and was found to be the same as a point that stands in its column.
struct MergedLine
{
    QString column;       ///< "共识点"
    QString group;        ///< "第二轮第一组"; empty for the whole hall's
    QString text;         ///< in the words of the group
    QString into;         ///< the point it became part of

    bool operator==(const MergedLine &) const = default;
};

/// How long people spoke about an item by the clock, in seconds, by who they are; each second stands in one of the first three.
struct TalkTimeLine
{
    int leaders = 0;      ///< whoever chairs, the Party secretary, members of the villagers' committee
    int cadres = 0;       ///< of another body that leads
    int villagers = 0;    ///< everybody else
    std::optional<int> women;  ///< of all these; none where fewer than leastTold of them spoke
    std::optional<int> over60; ///< of all these, people of sixty and more; none where fewer than leastTold of them spoke

    /// The seconds of one or two would be known to be theirs.
    static constexpr int leastTold = 3;

    bool operator==(const TalkTimeLine &) const = default;
};

/// 附件: a paper that lay beside the item; the book has its bytes.
struct AttachmentLine
{
    QString name;
    int size = 0;         ///< bytes
    QString digest;       ///< SHA-256, 64 hexadecimal digits

    bool operator==(const AttachmentLine &) const = default;
};

/// 满意度: how many of those asked chose each of five faces.
struct RatingLine
{
    QString how;          ///< "纸条", "举手", "逐人点选"
    int asked = 0;
    int veryContent = 0;  ///< 很满意
    int content = 0;      ///< 满意
    int fair = 0;         ///< 一般
    int discontent = 0;   ///< 不满意
    int veryDiscontent = 0; ///< 很不满意

    bool operator==(const RatingLine &) const = default;
};

} // namespace yishibu
