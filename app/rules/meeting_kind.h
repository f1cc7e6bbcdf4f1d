#pragma once

#include <QHashFunctions>
#include <QString>

namespace yishibu {

/// 会议类型: a kind of meeting, by the word of the rule card that leads it ("representatives_meeting"). Which kinds there
/// are is said by the rule packs, not by the program: a new body is a new card.
struct MeetingKind
{
    QString word;

    bool operator==(const MeetingKind &) const = default;
    friend size_t qHash(const MeetingKind &kind, size_t seed = 0) { return qHash(kind.word, seed); }

    /// 村民代表会议, what a village holds most often: proposed first, and what books from before there were others hold.
    static MeetingKind representatives() { return {QStringLiteral("representatives_meeting")}; }
};

} // namespace yishibu
