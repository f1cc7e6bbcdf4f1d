#pragma once

#include "app/voting/vote.h"

#include <QWidget>
#include <array>

class QLabel;
class QPushButton;

namespace yishibu {

class AnswerRow;
class MotionCard;
class SectionRows;

/// A motion that has been put, with a row for each answer to type the hands into; or, where the hall is counted section by section, a
/// row for each section.
class CountPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CountPanel(QWidget *parent = nullptr);

    /// Another vote empties the rows.
    void setVote(const Vote &vote);
    HandCount hands() const; ///< of all sections together, where they are counted apart
    bool isBySections() const;
    QList<SectionCount> sections() const;
    /// What the sections are called to begin with, and whether they may be counted apart at all.
    void setSections(const QStringList &names, bool mayBeApart);
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
    void countApart(bool apart);
    void tellHint();

    MotionCard *m_motion;
    QWidget *m_whole;
    SectionRows *m_sections;
    QPushButton *m_apart;
    QStringList m_names;
    bool m_weighs = false; ///< a hand counts for the households it stands for
    QLabel *m_weights;
    QLabel *m_hint;
    std::array<AnswerRow *, 3> m_rows{};
    std::optional<VoteId> m_vote;
};

} // namespace yishibu
