#include "ui/voting/resolve_page.h"

#include "ui/controls/card.h"
#include "ui/controls/date_fields.h"
#include "ui/controls/field_row.h"
#include "ui/controls/people_at_hand.h"
#include "ui/controls/person_field.h"
#include "ui/hall/hall.h"
#include "ui/style/look.h"
#include "ui/voting/voting_desk.h"
#include "ui/words/reason_words.h"
#include "ui/words/value_words.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr int offeredDays = 90; ///< the deadline that stands in the form at first

QString resourcesPlace(const VoteId &vote)
{
    return u"resolution/%1/resources"_s.arg(vote.hex());
}

} // namespace

FieldRow *ResolvePage::addPerson(PersonField *&field, const QString &label, const QString &hint, const QString &name)
{
    field = new PersonField(this);
    field->setObjectName(name);
    field->setOffersWritten(tr("not in the register; as written"));
    field->setSearch(
        [this](const QString &typed) { return peopleAtHand(m_hall.roster(), m_hall.attendance(), typed); });
    auto *row = new FieldRow(label, field, this);
    row->setHint(hint);
    connect(field, &PersonField::personChanged, this, [this, row] {
        row->setError({});
        showWarning();
    });
    return row;
}

QWidget *ResolvePage::newForm()
{
    auto *card = new Card(tr("Who does it, and by when"), this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(14);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_ownerRow = addPerson(m_owner, tr("Carries it out"), tr("One person who answers for it, by name."), u"owner"_s);
    m_supervisorRow = addPerson(m_supervisor, tr("Watches over it"), tr("Somebody else: of the supervision committee, or that committee as a body."),
                                u"supervisor"_s);
    m_deadline = newDateField(tr("To be done by"), m_clock.today().addDays(offeredDays), this);
    m_deadline->setObjectName(u"deadline"_s);
    m_deadlineRow = new FieldRow(tr("To be done by"), m_deadline, this);
    m_deadlineRow->setHint(tr("The last day. From %1 days before it the resolution shows as due soon.").arg(yellowDays));
    connect(m_deadline, &QDateEdit::dateChanged, m_deadlineRow, [this] { m_deadlineRow->setError({}); });
    m_resources = new QLineEdit(this);
    m_resources->setObjectName(u"resources"_s);
    m_resources->setMaxLength(500);
    auto *resourcesRow = new FieldRow(tr("With what"), m_resources, this);
    resourcesRow->setHint(tr("Money, people, material; may be empty."));
    connect(m_resources, &QLineEdit::editingFinished, this, [this] {
        if (m_vote && !kept()) {
            if (const Done done = m_desk.keepDraft(resourcesPlace(*m_vote), m_resources->text()); !done)
                Q_EMIT said(Tone::Bad, wordsOf(done.error()));
        }
    });
    grid->addWidget(m_ownerRow, 0, 0);
    grid->addWidget(m_supervisorRow, 0, 1);
    grid->addWidget(m_deadlineRow, 1, 0);
    grid->addWidget(resourcesRow, 1, 1);
    card->body()->addLayout(grid);
    m_warning = newLabel({}, Look::Strong, card, true);
    m_warning->setObjectName(u"chairWarning"_s);
    setTone(m_warning, Tone::Warn);
    card->body()->addWidget(m_warning);
    card->body()->addStretch(1);
    return card;
}

void ResolvePage::beginForm()
{
    m_owner->setAppointee({}, {});
    m_supervisor->setAppointee({}, {});
    m_deadline->setDate(m_clock.today().addDays(offeredDays));
    m_resources->setText(m_desk.draft(resourcesPlace(*m_vote)));
    for (FieldRow *row : {m_ownerRow, m_supervisorRow, m_deadlineRow})
        row->setError({});
}

/// The chair who decides should not be the one who does it, or who checks it.
void ResolvePage::showWarning()
{
    QStringList warnings;
    Appointee chair;
    if (m_hall.hasMeeting() && m_hall.currentItem()) {
        const MeetingFacts facts = m_hall.facts();
        chair = chairOf(m_hall.currentItem()->id, facts.meeting, facts.items, facts.course.chairChanges);
    }
    if (chair && m_owner->appointee() == chair)
        warnings.append(tr("%1 chairs this meeting and would carry the resolution out. Better name somebody else.")
                            .arg(m_hall.nameOf(chair)));
    if (chair && m_supervisor->appointee() == chair)
        warnings.append(tr("%1 chairs this meeting and would watch over the resolution. Better name somebody else.")
                            .arg(m_hall.nameOf(chair)));
    m_warning->setText(warnings.join(u'\n'));
    m_warning->setVisible(!warnings.isEmpty());
}

void ResolvePage::showError(const Reason &reason)
{
    FieldRow *row = nullptr;
    switch (reason.code<ResolutionRefusal>().value_or(ResolutionRefusal::AlreadyMade)) {
    case ResolutionRefusal::NoOwner: row = m_ownerRow; break;
    case ResolutionRefusal::NoSupervisor:
    case ResolutionRefusal::OwnerSupervises: row = m_supervisorRow; break;
    case ResolutionRefusal::NoDeadline:
    case ResolutionRefusal::DeadlinePast: row = m_deadlineRow; break;
    case ResolutionRefusal::NotPassed:
    case ResolutionRefusal::AlreadyMade: break;
    }
    if (!row) {
        Q_EMIT said(Tone::Warn, wordsOf(reason));
        return;
    }
    row->setError(wordsOf(reason));
    row->field()->setFocus();
}

void ResolvePage::keep()
{
    const Vote *vote = passedVote();
    if (!vote)
        return;
    for (FieldRow *row : {m_ownerRow, m_supervisorRow, m_deadlineRow})
        row->setError({});
    const VoteId id = vote->id;
    const auto made = m_desk.resolve(id, m_owner->appointee(), m_supervisor->appointee(), m_deadline->date(),
                                     m_resources->text());
    if (!made) {
        showError(made.error());
        return;
    }
    if (const Done emptied = m_desk.keepDraft(resourcesPlace(id), {}); !emptied)
        Q_EMIT said(Tone::Bad, wordsOf(emptied.error()));
    Q_EMIT said(Tone::Good, tr("The resolution is kept: %1 carries it out by %2.")
                                .arg(m_hall.nameOf(made->owner), dateWords(made->deadline)));
}

} // namespace yishibu
