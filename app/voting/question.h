#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace yishibu {

/// What a vote asks of those who vote.
enum class QuestionKind {
    Motion,   ///< one motion: 同意, 不同意, 弃权
    OneOf,    ///< 单选: one of several options
    AtMost,   ///< 限选: at most so many of several options
    Approval, ///< 认可: as many options as one approves of; the best so many are taken, a run-off is linked to it
};

/// The question of one vote. A motion has no options; every other question has two at least, each with words of its own.
struct Question
{
    QuestionKind kind = QuestionKind::Motion;
    QStringList options; ///< word for word as on the ballot, in its order
    int most = 1;        ///< how many are to be chosen; 1 for a motion and for one of several

    bool operator==(const Question &) const = default;
};

/// The most options that a ballot paper, the tally and the keys 1 to 9 have room for.
inline constexpr int mostOptions = 9;

/// The rows of a tally: 同意, 不同意, 弃权 of a motion; each option and 弃权 of any other question.
inline int rowsOf(const Question &question)
{
    return question.kind == QuestionKind::Motion ? 3 : int(question.options.size()) + 1;
}
/// The row of papers with no mark, or with the mark of 弃权 (law-and-paper.md C4). It is always the last.
inline int abstentionRow(const Question &question)
{
    return rowsOf(question) - 1;
}
/// How many marks one paper may carry before it is spoiled; fewer are valid (C4).
inline int mostMarks(const Question &question)
{
    switch (question.kind) {
    case QuestionKind::Motion:
    case QuestionKind::OneOf: return 1;
    case QuestionKind::AtMost: return question.most;
    case QuestionKind::Approval: return int(question.options.size());
    }
    return 1;
}

} // namespace yishibu
