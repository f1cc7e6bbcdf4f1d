#include "ui/voting/consensus_way.h"

#include "ui/controls/card.h"
#include "ui/controls/curtain.h"
#include "ui/controls/field_row.h"
#include "ui/controls/unannounced.h"
#include "ui/hall/hall.h"
#include "ui/style/look.h"
#include "ui/voting/dissent_card.h"
#include "ui/voting/motion_card.h"
#include "ui/voting/number_field.h"
#include "ui/voting/roll_call_desk.h"
#include "ui/voting/vote_standing.h"
#include "ui/words/reason_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

ConsensusWay::ConsensusWay(RollCallDesk &desk, const Hall &hall, QWidget *parent)
    : CountingWay(parent), m_desk(desk), m_hall(hall), m_motion(new MotionCard(this)), m_objecting(new NumberField(u"objections"_s, this)),
      m_reserved(new NumberField(u"reservations"_s, this)), m_dissents(new DissentCard(desk, hall, this))
{
    auto *card = new Card(tr("Does anybody object?"), this);
    card->body()->addWidget(newLabel(tr("Ask aloud, and wait. Who says nothing agrees; who objects or has a reservation is counted, and may have it "
                                        "written down in their own words."),
                                     Look::Soft, card, true));
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(new FieldRow(tr("Object"), m_objecting, card));
    row->addWidget(new FieldRow(tr("Have a reservation"), m_reserved, card));
    row->addStretch(1);
    card->body()->addLayout(row);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_motion);
    column->addWidget(card);
    column->addWidget(new Curtain(m_dissents)); // whose opinion it is
    column->addStretch(1);
    for (NumberField *field : {m_objecting, m_reserved}) {
        Unannounced::set(field);
        connect(field, &NumberField::numberChanged, this, &CountingWay::footChanged);
    }
    connect(m_dissents, &DissentCard::said, this, &CountingWay::said);
}

void ConsensusWay::showVote(const Vote &vote)
{
    if (m_vote != vote.id) {
        m_vote = vote.id;
        m_objecting->setNumber({});
        m_reserved->setNumber({});
    }
    m_motion->setMotion(tr("The text is final: record, resolution and notice carry this sentence word for word."), vote.motion);
    m_dissents->showVote(vote.id);
}

QString ConsensusWay::nextStep() const
{
    return tr("Announce the result");
}

bool ConsensusWay::isReasonForHall() const
{
    return !m_objecting->number() || !m_reserved->number();
}

QString ConsensusWay::whyNot() const
{
    if (!m_vote || !m_hall.hasMeeting())
        return {};
    if (!m_objecting->number() || !m_reserved->number())
        return tr("Type how many object and how many have a reservation, nought too.");
    // Whoever counts in this vote: of the land of a group its members of the collective, not everybody in the room.
    const auto open = std::ranges::find(m_hall.votes(), *m_vote, &Vote::id);
    const int present = open == m_hall.votes().end() ? 0 : snapshotFor(*open, m_hall).present;
    if (*m_objecting->number() + *m_reserved->number() > present)
        return tr("More than are here: %1.").arg(present);
    return {};
}

void ConsensusWay::goOn()
{
    if (const QString why = whyNot(); !why.isEmpty()) {
        Q_EMIT said(Tone::Warn, why);
        return;
    }
    if (const auto done = m_desk.announceConsensus(*m_vote, *m_objecting->number(), *m_reserved->number()); !done)
        Q_EMIT said(Tone::Warn, wordsOf(done.error()));
}

QWidget *ConsensusWay::firstControl() const
{
    return m_objecting;
}

} // namespace yishibu
