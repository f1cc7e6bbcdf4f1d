#pragma once

#include "app/record_id.h"
#include "ui/voting/counting_way.h"

class QLabel;

namespace yishibu {

class CallRow;
class Hall;
class KeyButton;
class MotionCard;
class RollCallDesk;

/// 唱名表决: name by name, one key for each answer. The name that is asked stands large; who is passed over is asked again at
/// the end, and who gives no answer is silent.
class RollCallWay : public CountingWay
{
    Q_OBJECT

public:
    RollCallWay(RollCallDesk &desk, const Hall &hall, QWidget *parent = nullptr);

    void showVote(const Vote &vote) override;
    QString nextStep() const override;
    QString whyNot() const override;
    QString note() const override;
    QList<QPushButton *> footButtons() const override;
    void goOn() override;
    QWidget *firstControl() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    const Vote *vote() const;
    QList<SignInId> open() const; ///< who has not answered, those passed over last
    QString nameOf(const SignInId &signIn) const;
    void refresh();
    void showRows(const Vote &vote);
    void press(int row);
    void pass();
    void takeBack();

    RollCallDesk &m_desk;
    const Hall &m_hall;
    std::optional<VoteId> m_vote;
    QList<SignInId> m_passed;
    QList<CallRow *> m_rows;
    MotionCard *m_motion;
    QLabel *m_who;
    QLabel *m_next;
    QWidget *m_answers;
    KeyButton *m_undo;
    KeyButton *m_later;
};

} // namespace yishibu
