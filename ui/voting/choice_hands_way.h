#pragma once

#include "ui/voting/counting_way.h"

class QLabel;
class QTimer;

namespace yishibu {

class FigureRows;
class Hall;
class MotionCard;
class SectionRows;
class VotingDesk;

/// A choice by show of hands: option by option, the figure of each is typed, of the whole hall or section by section.
class ChoiceHandsWay : public CountingWay
{
    Q_OBJECT

public:
    ChoiceHandsWay(VotingDesk &desk, const Hall &hall, QWidget *parent = nullptr);

    void showVote(const Vote &vote) override;
    QString nextStep() const override;
    QString whyNot() const override;
    bool isReasonForHall() const override;
    void goOn() override;
    QWidget *firstControl() const override;

private:
    const Vote *vote() const;
    void begin();
    bool isBySections() const;
    QList<int> rows() const; ///< by row of the tally; of all sections together, where they are counted apart
    void countApart(bool apart);
    void setDraft(const QString &words);
    void showRows();
    QString place() const;
    void keepDraft();

    VotingDesk &m_desk;
    const Hall &m_hall;
    std::optional<VoteId> m_vote;
    MotionCard *m_motion;
    FigureRows *m_rows;
    SectionRows *m_sections;
    QLabel *m_hint;
    QPushButton *m_apart;
    QTimer *m_rest;
};

} // namespace yishibu
