#pragma once

#include "app/attendance/sign_in.h"
#include "app/moment.h"
#include "ui/controls/stage_page.h"

class QAction;
class QLabel;

namespace yishibu {

class AttendanceCard;
class Card;
class FindPerson;
class Hall;
class ListTable;
class QuorumMeter;
class SignInDesk;
class SignInModel;

/// 签到: one box that always has the keyboard, those who came, and whether they are enough. Below the quorum people may
/// be heard, so the big button is never blocked by it.
class SignInPage : public StagePage
{
    Q_OBJECT

public:
    SignInPage(SignInDesk &desk, const Hall &hall, const Clock &, QWidget *parent = nullptr);

    void refresh() override;
    QString nextStep() const override;
    QString whyNot() const override;
    QString note() const override;
    QList<QPushButton *> footButtons() const override { return {m_undo, m_leaves}; }
    QWidget *firstControl() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *newFindCard();
    QWidget *newListCard();
    void admit(const VillagerId &who);
    void undo();
    void leaves();
    void takeBack();
    const SignIn *chosenSignIn() const;
    void showQuorum();
    void showFoot();
    bool typeOn(QKeyEvent *event);

    SignInDesk &m_desk;
    const Hall &m_hall;
    SignInModel *m_model;
    FindPerson *m_find;
    Card *m_listCard = nullptr;
    ListTable *m_list;
    QuorumMeter *m_meter;
    AttendanceCard *m_attendance;
    QAction *m_takeBack;
    QPushButton *m_undo;
    QPushButton *m_leaves;
};

} // namespace yishibu
