#include "ui/meeting/business_card.h"

#include "ui/controls/field_row.h"
#include "ui/controls/people_at_hand.h"
#include "ui/controls/person_field.h"
#include "ui/hall/hall.h"
#include "ui/meeting/meeting_desk.h"
#include "ui/style/look.h"
#include "ui/words/plan_words.h"
#include "ui/words/reason_words.h"
#include "ui/words/value_words.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

BusinessCard::BusinessCard(MeetingDesk &desk, const Hall &hall, QWidget *parent)
    : Card(tr("Order of business"), parent), m_desk(desk), m_hall(hall), m_copied(newLabel(QString(), Look::Soft, this, true)),
      m_steps(newLabel(QString(), Look::Soft, this, true)),
      m_usual(newButton(tr("Take over the usual order"), Look::Secondary, this)), m_last(newButton(QString(), Look::Secondary, this)),
      m_lines(new QVBoxLayout), m_add(new QLineEdit), m_addRow(new FieldRow(tr("Another line, then Enter"), m_add))
{
    m_copied->setObjectName(u"takenOver"_s);
    m_steps->setObjectName(u"usualSteps"_s);
    m_usual->setObjectName(u"takeUsual"_s);
    m_last->setObjectName(u"takeLast"_s);
    m_add->setObjectName(u"addBusiness"_s);
    m_add->setMaxLength(120);
    // One below the other: side by side they are too wide for the card in large type.
    auto *offers = new QVBoxLayout;
    offers->setSpacing(8);
    offers->addWidget(m_usual, 0, Qt::AlignLeft);
    offers->addWidget(m_last, 0, Qt::AlignLeft);
    m_lines->setSpacing(4);
    body()->addWidget(m_copied);
    body()->addLayout(offers);
    body()->addWidget(m_steps);
    body()->addLayout(m_lines);
    body()->addWidget(m_addRow);
    addRoles();
    connect(m_usual, &QPushButton::clicked, this, [this] { tell(m_desk.takeUsual()); });
    connect(m_last, &QPushButton::clicked, this, [this] { tell(m_desk.takeFromLast()); });
    connect(m_add, &QLineEdit::editingFinished, this, [this] {
        const QString words = m_add->text();
        m_add->clear(); // before it is kept: what follows may finish the editing once more
        if (!words.trimmed().isEmpty())
            tell(m_desk.addBusiness(words));
    });
}

void BusinessCard::addRoles()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    const QList<std::pair<MeetingRole, QString>> further{{MeetingRole::Caller, u"roleCaller"_s},
                                                         {MeetingRole::BallotIssuer, u"roleBallotIssuer"_s},
                                                         {MeetingRole::GroupLead, u"roleGroupLead"_s},
                                                         {MeetingRole::Presenter, u"rolePresenter"_s},
                                                         {MeetingRole::Witness, u"roleWitness"_s}};
    for (const auto &[role, name] : further) {
        auto *field = new PersonField;
        field->setObjectName(name);
        field->setOffersWritten(tr("not in the register; as written"));
        field->setSearch([this](const QString &typed) { return peopleAtHand(m_hall.roster(), m_hall.attendance(), typed); });
        auto *row = new FieldRow(wordOf(role), field);
        grid->addWidget(row, int(m_roles.size()) / 2, int(m_roles.size()) % 2);
        m_roles.append({role, row, field});
        connect(field, &PersonField::personChanged, this, [this, field, one = role] { tell(m_desk.nameRole(one, field->appointee())); });
    }
    body()->addLayout(grid);
}

void BusinessCard::show(const MeetingPlan &plan)
{
    const bool editable = m_hall.meeting().state == MeetingState::Preparing;
    showOffers(plan, editable);
    showLines(plan, editable);
    showRoles(plan, editable);
}

void BusinessCard::showOffers(const MeetingPlan &plan, bool editable)
{
    const MeetingTemplate *usual = m_desk.usual();
    const auto last = m_desk.lastOfKind();
    m_usual->setVisible(editable && usual && plan.business.isEmpty());
    m_last->setVisible(editable && last && *last && plan.copies.isEmpty());
    if (last && *last)
        m_last->setText(tr("Take over from the last one, %1").arg(dateWords((*last)->scheduledAt.date())));
    QStringList steps;
    for (const TemplateStep &step : usual ? usual->steps : QList<TemplateStep>())
        steps.append(tr("%1: %2", "a step of an item and what is done in it").arg(step.name, step.does));
    m_steps->setText(steps.join(u'\n'));
    m_steps->setVisible(!steps.isEmpty());
    QString taken;
    if (!plan.copies.isEmpty()) {
        QStringList words;
        for (const TakenOver what : plan.copies.last().taken)
            words.append(wordOf(what));
        taken = tr("Taken over from the last meeting of this kind: %1. Attendance and votes were not.").arg(words.join(tr(", ")));
    }
    m_copied->setText(taken);
    m_copied->setVisible(!taken.isEmpty());
}

void BusinessCard::showLines(const MeetingPlan &plan, bool editable)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const BusinessLine &line : plan.business) {
        auto *row = new QWidget;
        auto *across = new QHBoxLayout(row);
        across->setContentsMargins(0, 0, 0, 0);
        //: number and words of a line of the order of business
        across->addWidget(newLabel(tr("%1. %2").arg(line.ordinal).arg(line.words), Look::Body, row, true), 1);
        if (editable) {
            QPushButton *drop = newButton(tr("Take out", "a line of the order of business"), Look::Quiet, row);
            drop->setObjectName(u"dropBusiness%1"_s.arg(line.ordinal));
            drop->setAccessibleName(tr("Take out: %1").arg(line.words));
            // The row goes with what follows: not while it is being clicked.
            connect(drop, &QPushButton::clicked, this, [this, line] { tell(m_desk.dropBusiness(line)); }, Qt::QueuedConnection);
            across->addWidget(drop);
        }
        m_lines->addWidget(row);
    }
    m_addRow->setVisible(editable);
}

void BusinessCard::showRoles(const MeetingPlan &plan, bool editable)
{
    const MeetingTemplate *usual = m_desk.usual();
    for (const RoleField &one : std::as_const(m_roles)) {
        const auto held = std::ranges::find(plan.roles, one.role, &RoleHolder::role);
        const Appointee who = held == plan.roles.end() ? Appointee() : held->who;
        one.field->setAppointee(who, m_hall.nameOf(who));
        one.field->setEnabled(editable);
        one.row->setVisible(who || (usual && usual->roles.contains(one.role)));
    }
}

void BusinessCard::tell(const Done &done)
{
    if (!done)
        Q_EMIT said(Tone::Warn, wordsOf(done.error()));
    Q_EMIT changed();
}

} // namespace yishibu
