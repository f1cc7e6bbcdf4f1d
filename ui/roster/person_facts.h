#pragma once

#include "app/village/villager.h"
#include "ui/controls/card.h"
#include "ui/controls/tone.h"

#include <optional>

class QLabel;
class QPushButton;

namespace yishibu {

class FactGrid;
class Hall;
class MaskedNumberLine;
class Pill;
class RosterDesk;

/// What the register says of one person. The ID number and the phone are masked until somebody asks for one of them.
class PersonFacts : public Card
{
    Q_OBJECT

public:
    PersonFacts(RosterDesk &desk, const Hall &hall, QWidget *parent = nullptr);

    void show(const VillagerId &who, QDate today);

Q_SIGNALS:
    void closed();
    void changeAsked();
    void standingAsked();
    void voiceAsked();
    void withdrawalAsked();
    void said(yishibu::Tone tone, const QString &text);

private:
    void addVoice(const QString &word, const VoiceMark &mark);
    void addFacts(const Villager &villager, QDate today);
    void showNumbers(const VillagerId &who);

    RosterDesk &m_desk;
    const Hall &m_hall;
    std::optional<VillagerId> m_who;
    Pill *m_pill;
    QLabel *m_doubts;
    FactGrid *m_facts;
    MaskedNumberLine *m_citizenId;
    MaskedNumberLine *m_phone;
    QPushButton *m_standing;
};

} // namespace yishibu
