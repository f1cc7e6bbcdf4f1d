#pragma once

#include "app/voting/vote.h"

#include <QWidget>
#include <array>

class QLabel;

namespace yishibu {

class AnswerRow;
class MotionCard;

/// A motion that has been put, with a row for each answer to type the hands into.
class CountPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CountPanel(QWidget *parent = nullptr);

    /// Another vote empties the rows.
    void setVote(const Vote &vote);
    HandCount hands() const;
    bool isTyped() const;
    /// The figures as one line, to be kept while the vote is not counted; and back.
    QString draft() const;
    void setDraft(const QString &words);
    /// Where hands count for households: how many each representative here stands for. Empty hides it.
    void setWeights(const QStringList &lines);
    QWidget *firstField() const;

Q_SIGNALS:
    void figuresChanged();

private:
    MotionCard *m_motion;
    QLabel *m_weights;
    QLabel *m_hint;
    std::array<AnswerRow *, 3> m_rows{};
    std::optional<VoteId> m_vote;
};

} // namespace yishibu
