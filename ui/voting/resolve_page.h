#pragma once

#include "app/moment.h"
#include "app/resolution/resolution.h"
#include "ui/controls/stage_page.h"

class QDateEdit;
class QLabel;
class QLineEdit;

namespace yishibu {

struct Vote;
class FactGrid;
class FieldRow;
class FrontStack;
class Hall;
class ItemHead;
class MotionCard;
class PersonField;
class VotingDesk;

/// 决议: the motion that passed, word for word, with who carries it out, who watches over that, by when and with what.
class ResolvePage : public StagePage
{
    Q_OBJECT

public:
    ResolvePage(VotingDesk &desk, const Hall &hall, const Clock &clock, QWidget *parent = nullptr);

    void refresh() override;
    QString nextStep() const override;
    QString whyNot() const override;
    QString note() const override;
    void goOn() override;
    QWidget *firstControl() const override;

private:
    const Vote *passedVote() const;
    const Resolution *kept() const;
    QWidget *newForm();
    QWidget *newKept();
    FieldRow *addPerson(PersonField *&field, const QString &label, const QString &hint, const QString &name);
    void beginForm();
    void showKept(const Resolution &resolution);
    void showWarning();
    void showError(const Reason &reason);
    void keep();

    VotingDesk &m_desk;
    const Hall &m_hall;
    const Clock &m_clock;
    std::optional<VoteId> m_vote; ///< whose form is open
    ItemHead *m_head;
    MotionCard *m_motion;
    FrontStack *m_panels;
    QWidget *m_kept = nullptr;
    QWidget *m_form;
    PersonField *m_owner = nullptr;
    PersonField *m_supervisor = nullptr;
    QDateEdit *m_deadline = nullptr;
    QLineEdit *m_resources = nullptr;
    FieldRow *m_ownerRow = nullptr;
    FieldRow *m_supervisorRow = nullptr;
    FieldRow *m_deadlineRow = nullptr;
    QLabel *m_warning = nullptr;
    FactGrid *m_facts = nullptr;
};

} // namespace yishibu
