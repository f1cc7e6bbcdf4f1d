#pragma once

#include "ui/voting/counting_way.h"

class QTimer;

namespace yishibu {

class FigureRows;
class Hall;
class MotionCard;
class VotingDesk;

/// A choice by show of hands: option by option, the figure of each is typed.
class ChoiceHandsWay : public CountingWay
{
    Q_OBJECT

public:
    ChoiceHandsWay(VotingDesk &desk, const Hall &hall, QWidget *parent = nullptr);

    void showVote(const Vote &vote) override;
    QString nextStep() const override;
    QString whyNot() const override;
    void goOn() override;
    QWidget *firstControl() const override;

private:
    const Vote *vote() const;
    void begin();
    QString place() const;
    void keepDraft();

    VotingDesk &m_desk;
    const Hall &m_hall;
    std::optional<VoteId> m_vote;
    MotionCard *m_motion;
    FigureRows *m_rows;
    QTimer *m_rest;
};

} // namespace yishibu
