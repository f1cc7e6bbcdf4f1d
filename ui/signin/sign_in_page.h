#pragma once

#include "app/attendance/sheet_reconciliation.h"
#include "app/attendance/sign_in.h"
#include "app/moment.h"
#include "ui/controls/stage_page.h"
#include "ui/hall/unsettled.h"
#include "ui/signin/door_questions.h"
#include "ui/signin/sheet_card.h"
#include "ui/signin/sign_in_search.h"

class QAction;
class QLabel;
class QMenu;
class QStackedWidget;

namespace yishibu {

class AttendanceCard;
class FindPerson;
class ListTable;
class NamesNote;
class QuorumMeter;
class SignInModel;

/// 签到: one box that always has the keyboard, those who came, and whether they are enough. Below the quorum people may
/// be heard, so the big button is never blocked by it. What the door asks beyond a name stands where the list is, and goes
/// again when it is answered.
class SignInPage : public StagePage
{
    Q_OBJECT

public:
    SignInPage(SignInDesk &desk, DoorDesk &door, const Hall &hall, const Clock &clock, QWidget *parent = nullptr);

    void refresh() override;
    QString nextStep() const override;
    QString whyNot() const override;
    QString note() const override;
    QList<QPushButton *> footButtons() const override { return {m_undo, m_leaves, m_more}; }
    QWidget *firstControl() const override;
    /// Asks first where the sheets were not counted, or counted and differ; asked twice it goes on, and that nobody said why is
    /// kept too.
    void goOn() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *newFindCard();
    QWidget *newListCard();
    void addDoorActions();
    QAction *addDoorAction(const QString &name, const QString &words, const QKeySequence &key, void (SignInPage::*act)());
    void admit(const VillagerId &who);
    void ask(DoorQuestion question);
    void openSheets(SheetCard::Mode mode);
    void backToList();
    void excuse();
    void letter();
    void guest() { ask(m_questions.guest()); }
    void compare() { openSheets(SheetCard::Mode::Compare); }
    void typeIn() { openSheets(SheetCard::Mode::TypeIn); }
    void undo();
    void leaves();
    void takeBack();
    void askBeforeGoingOn(const SheetReconciliation *last);
    void fillGuests();
    std::optional<VillagerId> memberAtHand();
    const SignIn *chosenSignIn() const;
    QString doorWords() const;
    void showQuorum();
    void showConsultation();
    void showFoot();
    bool typeOn(QKeyEvent *event);
    bool isOpen() const;

    SignInDesk &m_desk;
    DoorDesk &m_door;
    const Hall &m_hall;
    const Clock &m_clock;
    DoorQuestions m_questions;
    SignInSearch m_search;
    SignInModel *m_model;
    FindPerson *m_find;
    Card *m_listCard = nullptr;
    QLabel *m_doorWords;
    ListTable *m_list;
    QStackedWidget *m_lower;
    DoorForm *m_form;
    SheetCard *m_sheets;
    QuorumMeter *m_meter;
    Unsettled m_unsettled;
    NamesNote *m_unsettledNote;
    AttendanceCard *m_attendance;
    QAction *m_takeBack;
    QMenu *m_menu;
    QList<QAction *> m_guestActions;
    QPushButton *m_undo;
    QPushButton *m_leaves;
    QPushButton *m_more;
    bool m_noteAsked = false;
};

} // namespace yishibu
