#include "ui/roster/person_panel.h"

#include "ui/controls/front_stack.h"
#include "ui/controls/page_scroll.h"
#include "ui/hall/hall.h"
#include "ui/roster/hand_form.h"
#include "ui/roster/person_household.h"
#include "ui/roster/person_facts.h"
#include "ui/roster/person_forms.h"
#include "ui/roster/person_seats.h"
#include "ui/roster/roster_desk.h"
#include "ui/words/reason_words.h"

#include <QVBoxLayout>

namespace yishibu {

PersonPanel::PersonPanel(RosterDesk &desk, const Hall &hall, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_hall(hall), m_clock(clock)
{
    m_views = new FrontStack(this);
    auto *content = new QWidget(m_views);
    m_facts = new PersonFacts(desk, hall, content);
    m_household = new PersonHousehold(hall, content);
    m_seats = new PersonSeats(hall, content);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_facts);
    column->addWidget(m_seats);
    column->addWidget(m_household);
    column->addStretch(1);
    m_cards = new PageScroll(content, m_views);
    m_views->addWidget(m_cards);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_views);
    connectCards();
}

void PersonPanel::connectCards()
{
    connect(m_facts, &PersonFacts::closed, this, &PersonPanel::closed);
    connect(m_facts, &PersonFacts::said, this, &PersonPanel::said);
    connect(m_facts, &PersonFacts::changeAsked, this, [this] {
        if (person())
            open(newPersonForm(m_desk, *person(), m_clock.today(), m_views));
    });
    connect(m_facts, &PersonFacts::standingAsked, this, [this] {
        if (person())
            open(newStandingForm(m_desk, *person(), m_clock.today(), m_views));
    });
    connect(m_facts, &PersonFacts::voiceAsked, this, [this] {
        if (person())
            open(newVoiceForm(m_desk, *person(), m_clock.today(), m_views));
    });
    connect(m_facts, &PersonFacts::withdrawalAsked, this, &PersonPanel::askWhyMistaken);
    connect(m_seats, &PersonSeats::seatAsked, this, [this] {
        if (person())
            open(newSeatForm(m_desk, *person(), m_clock.today(), m_views));
    });
    connect(m_seats, &PersonSeats::endAsked, this,
            [this](const Seat &seat) { open(newSeatEndForm(m_desk, m_hall, seat, m_clock.today(), m_views)); });
    connect(m_seats, &PersonSeats::replacementAsked, this,
            [this](const Seat &seat) { open(newReplacementForm(m_desk, m_hall, seat, m_clock.today(), m_views)); });
    connect(m_seats, &PersonSeats::householdsAsked, this,
            [this](const Seat &seat) { open(newStoodForForm(m_desk, m_hall, seat, m_views)); });
    connect(m_seats, &PersonSeats::endingTakenBack, this, &PersonPanel::takeBack);
    connect(m_household, &PersonHousehold::personAsked, this, &PersonPanel::personAsked);
    connect(m_household, &PersonHousehold::representativeAsked, this, [this](const HouseholdId &household) {
        open(newRepresentativeForm(m_desk, m_hall, household, m_clock.today(), m_views));
    });
    connect(m_household, &PersonHousehold::representativeEndAsked, this, [this](const HouseholdRepresentative &one) {
        open(newRepresentativeEndForm(m_desk, m_hall, one, m_clock.today(), m_views));
    });
}

const Villager *PersonPanel::person() const
{
    return m_who ? m_hall.roster().find(*m_who) : nullptr;
}

void PersonPanel::show(const VillagerId &who)
{
    if (m_who != who)
        closeForm(); // what was begun for somebody else is not kept by mistake
    m_who = who;
    refresh();
}

void PersonPanel::refresh()
{
    if (!person())
        return;
    m_facts->show(*m_who, m_clock.today());
    m_seats->show(*m_who, m_clock.today(), m_desk.composition());
    m_household->show(*m_who, m_clock.today());
}

void PersonPanel::open(HandForm *form)
{
    closeForm();
    m_form = new PageScroll(form, m_views);
    m_views->addWidget(m_form);
    m_views->setCurrentWidget(m_form);
    connect(form, &HandForm::cancelled, this, &PersonPanel::closeForm);
    connect(form, &HandForm::kept, this, [this](const QString &words) {
        closeForm();
        Q_EMIT said(Tone::Good, words);
    });
    form->focusFirst();
}

void PersonPanel::beginNewcomer()
{
    m_who.reset();
    const NewcomerForm newcomer = newNewcomerForm(m_desk, m_hall, m_clock.today(), m_views);
    open(newcomer.form);
    connect(newcomer.form, &HandForm::cancelled, this, &PersonPanel::closed);
    connect(newcomer.form, &HandForm::kept, this, [this, who = newcomer.who] { Q_EMIT personAsked(who); });
}

/// Where it may not be, that is said at once, before anything is typed.
void PersonPanel::askWhyMistaken()
{
    if (!person())
        return;
    if (const Done may = m_desk.mayWithdraw(*m_who); !may) {
        Q_EMIT said(Tone::Warn, wordsOf(may.error()));
        return;
    }
    HandForm *form = newWithdrawalForm(m_desk, *person(), m_views);
    open(form);
    connect(form, &HandForm::kept, this, &PersonPanel::closed); // there is nobody to show any more
}

void PersonPanel::closeForm()
{
    if (!m_form)
        return;
    m_views->setCurrentWidget(m_cards);
    m_views->removeWidget(m_form);
    m_form->hide();
    m_form->deleteLater(); // its own button may have asked for this
    m_form = nullptr;
    m_facts->setFocus();
}

void PersonPanel::takeBack(const Seat &seat)
{
    const QString whose = seatWords({seat}, m_hall).join(QString());
    if (const Done done = m_desk.takeBackEnding(seat); !done)
        Q_EMIT said(Tone::Bad, wordsOf(done.error()));
    else
        Q_EMIT said(Tone::Good, tr("%1: the seat is held again, as if it had not ended.").arg(whose));
}

} // namespace yishibu
