#pragma once

#include "app/voting/vote.h"
#include "ui/controls/card.h"
#include "ui/controls/tone.h"

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace yishibu {

class Hall;
class PersonField;
class RollCallDesk;

/// 不同意见和保留意见: what somebody wants on record beside the result, in their words. The name stands beside it only where its
/// owner agrees.
class DissentCard : public Card
{
    Q_OBJECT

public:
    DissentCard(RollCallDesk &desk, const Hall &hall, QWidget *parent = nullptr);

    void showVote(const VoteId &vote);
    QWidget *firstField() const;

Q_SIGNALS:
    void said(yishibu::Tone tone, const QString &text);

private:
    void keep();
    void showLines();

    RollCallDesk &m_desk;
    const Hall &m_hall;
    std::optional<VoteId> m_vote;
    QVBoxLayout *m_lines;
    PersonField *m_whose;
    QLineEdit *m_words;
    QCheckBox *m_named;
};

} // namespace yishibu
