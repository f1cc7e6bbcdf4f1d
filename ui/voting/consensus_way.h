#pragma once

#include "ui/voting/counting_way.h"

namespace yishibu {

class DissentCard;
class Hall;
class MotionCard;
class NumberField;
class RollCallDesk;

/// 协商一致: it is asked whether anybody objects. Objections and reservations are counted, and recorded in words.
class ConsensusWay : public CountingWay
{
    Q_OBJECT

public:
    ConsensusWay(RollCallDesk &desk, const Hall &hall, QWidget *parent = nullptr);

    void showVote(const Vote &vote) override;
    QString nextStep() const override;
    QString whyNot() const override;
    bool isReasonForHall() const override;
    void goOn() override;
    QWidget *firstControl() const override;

private:
    RollCallDesk &m_desk;
    const Hall &m_hall;
    std::optional<VoteId> m_vote;
    MotionCard *m_motion;
    NumberField *m_objecting;
    NumberField *m_reserved;
    DissentCard *m_dissents;
};

} // namespace yishibu
