#include "ui/voting/vote_side.h"

#include "app/voting/decision.h"
#include "ui/controls/card.h"
#include "ui/controls/fact_grid.h"
#include "ui/controls/hold_height.h"
#include "ui/controls/meter_bar.h"
#include "ui/controls/quorum_meter.h"
#include "ui/controls/tone.h"
#include "ui/controls/unannounced.h"
#include "ui/hall/hall.h"
#include "ui/style/look.h"
#include "ui/voting/vote_standing.h"
#include "ui/words/moment_words.h"
#include "ui/words/value_words.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

VoteSide::VoteSide(const Hall &hall, QWidget *parent)
    : QWidget(parent), m_hall(hall), m_quorum(new QuorumMeter(this)), m_check(new Card(tr("Do the figures fit?"), this))
{
    m_figures = new FactGrid(2, m_check);
    m_figures->setObjectName(u"figures"_s);
    m_counted = new MeterBar(m_check);
    m_trouble = newLabel({}, Look::Strong, m_check, true);
    m_trouble->setObjectName(u"countTrouble"_s);
    m_rule = newLabel({}, Look::Soft, m_check, true);
    m_rule->setObjectName(u"rule"_s);
    m_frozen = newLabel({}, Look::Small, m_check, true);
    m_frozen->setObjectName(u"frozen"_s);
    m_both = newLabel({}, Look::Strong, m_check, true);
    m_both->setObjectName(u"bothFigures"_s);
    m_parts = newLabel({}, Look::Body, m_check, true);
    m_parts->setObjectName(u"voteParts"_s);
    m_parts->hide();
    for (QWidget *widget : {static_cast<QWidget *>(m_figures), static_cast<QWidget *>(m_counted), static_cast<QWidget *>(m_frozen),
                            static_cast<QWidget *>(m_trouble), static_cast<QWidget *>(m_both), static_cast<QWidget *>(m_rule),
                            static_cast<QWidget *>(m_parts)})
        m_check->body()->addWidget(widget);

    auto *peopleCard = new Card(tr("People"), this);
    m_people = new FactGrid(1, peopleCard);
    peopleCard->body()->addWidget(m_people);
    m_otherChair = newButton(tr("Another chair"), Look::Quiet, peopleCard);
    m_otherChair->setObjectName(u"otherChair"_s);
    m_otherChair->setToolTip(tr("Somebody else takes the chair, for this item or for the rest; with the reason."));
    peopleCard->addToHead(m_otherChair);
    connect(m_otherChair, &QPushButton::clicked, this, &VoteSide::chairChangeWanted);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(m_quorum);
    column->addWidget(m_check);
    column->addWidget(peopleCard);
    column->addStretch(1);
}

void VoteSide::setAnnounced(bool announced)
{
    m_isAnnounced = announced;
    for (QWidget *told : {static_cast<QWidget *>(m_counted), static_cast<QWidget *>(m_trouble), static_cast<QWidget *>(m_parts)})
        Unannounced::set(told, !announced);
}

void VoteSide::showQuorum()
{
    Vote put;
    put.item = m_hall.currentItem()->id;
    const Quorum quorum = quorumAsked(put, m_hall);
    m_check->hide();
    m_quorum->show();
    QuorumReading reading{.present = quorum.present, .expected = quorum.base, .needed = quorum.needed};
    reading.heading = tr("Present");
    reading.expectedText = tr("/ expected %1").arg(quorum.base);
    reading.verdict = quorum.reached() ? tr("Enough to vote") : tr("%1 more needed to vote").arg(quorum.missing());
    reading.basis = tr("At least %1 must be here (%2)").arg(quorum.needed).arg(quorum.article);
    m_quorum->setReading(reading);
    showPeople();
}

void VoteSide::showCheck(const VoteSnapshot &snapshot, const HandCount &hands, int required, const QString &article,
                         const QString &trouble, VoteMethod how)
{
    m_quorum->hide();
    m_check->show();
    m_figures->clear();
    const bool byHouseholds = snapshot.by == VotesBy::HouseholdsStoodFor;
    const bool byRepresentatives = snapshot.by == VotesBy::Representatives;
    const bool byMembers = snapshot.by == VotesBy::CollectiveMembers;
    m_figures->addFact(byHouseholds ? tr("Households") : byMembers ? tr("Members") : byRepresentatives ? tr("Representatives") : tr("Expected"),
                       QString::number(snapshot.base), true)->setObjectName(u"countedOf"_s);
    //: households that the representatives here stand for
    m_figures->addFact(byHouseholds ? tr("Stood for") : tr("Present"), QString::number(snapshot.present), true)
        ->setObjectName(u"countedHere"_s);
    if (snapshot.signedIn > snapshot.present)
        m_figures->addFact(tr("Signed in"), QString::number(snapshot.signedIn), true)->setObjectName(u"signedIn"_s);
    m_figures->addFact(tr("Quorum"), QString::number(snapshot.quorum), true);
    //: 回答: given name by name, or by saying nothing when it is asked who objects
    const QString given = how == VoteMethod::ShowOfHands ? tr("Hands") : tr("Answers");
    QLabel *counted = m_figures->addFact(byHouseholds ? tr("Counted", "of households") : given, QString::number(hands.sum()), true);
    counted->setObjectName(u"given"_s);
    //: 未表态: present, but raised no hand for any of the three answers
    QLabel *silent = m_figures->addFact(tr("Silent"), QString::number(silentOf(snapshot, hands)), true);
    silent->setObjectName(u"silent"_s);
    for (QLabel *figure : {counted, silent})
        Unannounced::set(figure, !m_isAnnounced);
    m_counted->setReading(hands.sum(), 0, snapshot.present);
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    setTone(m_trouble, Tone::Bad);
    m_rule->setText(byHouseholds
                        ? tr("Passes with %1 households in favour (%2). Count for each representative the households they stand for.")
                              .arg(required).arg(article)
                        : byMembers
                        ? tr("Passes with %1 members of the collective in favour (%2). Others of the group do not vote on this.").arg(required).arg(article)
                        : byRepresentatives
                        ? tr("Passes with %1 representatives in favour (%2). Others of the meeting do not vote on this.").arg(required).arg(article)
                        : tr("Passes with %1 in favour (%2). Who abstains or stays silent is not in favour.").arg(required).arg(article));
    showPeople();
}

void VoteSide::showFreeze(const Vote &vote, int ofSignedIn)
{
    const int now = m_hall.attendance().present();
    if (!vote.frozen)
        m_frozen->setText(tr("Who is here when the first figure is typed is who was asked."));
    else if (vote.counted || now == vote.snapshot->present || vote.snapshot->by != VotesBy::Members || !vote.parts.isEmpty())
        m_frozen->setText(tr("Counted of those here at %1, whoever comes or leaves later.")
                              .arg(momentWords(vote.frozen->circumstance)));
    else
        m_frozen->setText(tr("Counted of the %1 here at %2, though %3 are here now.")
                              .arg(vote.snapshot->present)
                              .arg(momentWords(vote.frozen->circumstance))
                              .arg(now));
    m_frozen->setVisible(vote.frozen || !vote.counted);
    m_both->setVisible(ofSignedIn > 0);
    m_rule->setVisible(ofSignedIn == 0); // the other sentence says what it takes, and both would not fit
    setTone(m_both, Tone::Warn);
    if (ofSignedIn > 0 && vote.snapshot)
        m_both->setText(tr("Of the %1 still here it would pass; of the %2 who signed in it takes %3. The stricter counts: it has not passed.")
                            .arg(vote.snapshot->present)
                            .arg(vote.snapshot->signedIn)
                            .arg(ofSignedIn));
}

void VoteSide::showParts(const QStringList &lines, bool isPartToCome)
{
    if (isPartToCome)
        m_rule->setText(tr("Another part is to come: the sum of all parts decides, once enough have been there in all of them."));
    m_parts->setText(lines.join(u'\n'));
    m_parts->setVisible(!lines.isEmpty());
}

void VoteSide::showPeople()
{
    const auto name = [this](const Appointee &who) {
        const QString known = m_hall.nameOf(who);
        return known.isEmpty() ? tr("nobody named") : known;
    };
    m_people->clear();
    const MeetingFacts facts = m_hall.facts();
    if (const AgendaItem *item = m_hall.currentItem())
        m_people->addFact(tr("Chair"), name(chairOf(item->id, facts.meeting, facts.items, facts.course.chairChanges)))->setObjectName(u"chair"_s);
    m_otherChair->setVisible(facts.meeting.state == MeetingState::Open);
    m_people->addFact(tr("Scrutineer"), name(m_hall.meeting().scrutineer));
    m_people->addFact(tr("Tally clerk"), name(m_hall.meeting().teller));
}

bool VoteSide::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    holdHeight(this, event);
    return handled;
}

} // namespace yishibu
