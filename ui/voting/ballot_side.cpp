#include "ui/voting/ballot_side.h"

#include "app/voting/majority.h"
#include "app/voting/recount.h"
#include "app/voting/tally.h"
#include "ui/controls/card.h"
#include "ui/controls/fact_grid.h"
#include "ui/controls/meter_bar.h"
#include "ui/controls/pill.h"
#include "ui/controls/tone.h"
#include "ui/hall/hall.h"
#include "ui/style/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

BallotSide::BallotSide(const Hall &hall, QWidget *parent) : QWidget(parent), m_hall(hall)
{
    auto *check = new Card(tr("Do the papers fit?"), this);
    m_figures = new FactGrid(2, check);
    m_figures->setObjectName(u"ballotFigures"_s);
    m_called = new MeterBar(check);
    check->body()->addWidget(m_figures);
    check->body()->addWidget(m_called);
    m_box = newButton({}, Look::Secondary, check);
    m_box->setObjectName(u"setBoxRight"_s);
    m_box->hide();
    check->body()->addWidget(m_box, 0, Qt::AlignLeft);
    connect(m_box, &QPushButton::clicked, this, [this] { Q_EMIT boxWanted(!m_isSetting); });

    //: 两路计票
    auto *two = new Card(tr("Two counts"), this);
    m_first = new Pill({}, Tone::Bad, two);
    m_second = new Pill({}, Tone::Neutral, two);
    auto *pills = new QHBoxLayout;
    pills->setSpacing(8);
    pills->addWidget(m_first);
    pills->addWidget(m_second);
    pills->addStretch(1);
    two->body()->addLayout(pills);
    m_board = newButton({}, Look::Secondary, two);
    m_board->setObjectName(u"setBoardRight"_s);
    m_board->hide();
    two->body()->addWidget(m_board, 0, Qt::AlignLeft);
    connect(m_board, &QPushButton::clicked, this, [this] { Q_EMIT boardWanted(!m_setsBoard); });
    two->setToolTip(tr("Both have to agree. Where they do not, or three papers would turn it, somebody else counts anew."));

    auto *people = new Card(tr("People"), this);
    m_people = new FactGrid(1, people);
    m_rule = newLabel({}, Look::Small, people, true);
    m_rule->setObjectName(u"ballotRule"_s);
    people->body()->addWidget(m_people);
    people->body()->addWidget(m_rule);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    for (QWidget *card : {check, two, people})
        column->addWidget(card);
    column->addStretch(1);
}

void BallotSide::showFigures(const Vote &vote, const Ballot &ballot)
{
    const int called = calledOf(ballot);
    const auto shown = [](std::optional<int> figure) { return figure ? QString::number(*figure) : tr("–", "a figure that is not known yet"); };
    m_figures->clear();
    m_figures->addFact(tr("Present"), shown(vote.snapshot ? std::optional(vote.snapshot->present) : std::nullopt), true);
    m_figures->addFact(tr("Given out"), shown(vote.frozen ? std::optional(ballot.box.issued) : std::nullopt), true);
    m_figures->addFact(tr("In the box"), shown(ballot.box.back), true);
    m_figures->addFact(tr("Called"), QString::number(called), true)->setObjectName(u"calledPapers"_s);
    QLabel *left = m_figures->addFact(tr("To call"), shown(ballot.box.back ? std::optional(leftOf(ballot)) : std::nullopt), true);
    left->setObjectName(u"leftPapers"_s);
    if (leftOf(ballot) > 0)
        setTone(left, Tone::Bad);
    const PaperFigures figures = vote.counted ? finalFigures(vote.question, ballot) : firstCount(vote.question, ballot);
    // Who counts anew does not see what the first count came to.
    const bool isBlind = !vote.counted && isRecountOpen(m_hall.cardFor(vote.item), vote, ballot, m_hall.law().local);
    m_figures->addFact(tr("Spoiled"), shown(isBlind ? std::nullopt : std::optional(figures.spoiled)), true)->setObjectName(u"spoiledPapers"_s);
    m_called->setReading(called, 0, qMax(1, ballot.box.back.value_or(ballot.box.issued)));
}

void BallotSide::offerBox(bool offered, bool isSetting)
{
    m_isSetting = isSetting;
    m_box->setText(isSetting ? tr("Leave it as it is") : tr("Set the box right"));
    m_box->setAccessibleName(isSetting ? tr("Leave the papers in the box as they are") : tr("Set the papers in the box right"));
    m_box->setToolTip(m_box->accessibleName());
    m_box->setVisible(offered);
}

void BallotSide::offerBoard(bool offered, bool isSetting)
{
    m_setsBoard = isSetting;
    m_board->setText(isSetting ? tr("Leave it as it is") : tr("Set the blackboard right"));
    m_board->setAccessibleName(isSetting ? tr("Leave the blackboard's figures as they are") : tr("Set the blackboard's figures right"));
    m_board->setToolTip(m_board->accessibleName());
    m_board->setVisible(offered);
}

void BallotSide::showPeople(const CountingCrew &crew)
{
    const auto name = [this](const std::optional<Appointee> &who) { return who ? m_hall.nameOf(*who) : tr("nobody named"); };
    QStringList scrutineers;
    for (const Appointee &who : crew.scrutineers)
        scrutineers.append(m_hall.nameOf(who));
    m_people->clear();
    if (crew.headScrutineer)
        m_people->addFact(tr("Head scrutineer"), name(crew.headScrutineer));
    m_people->addFact(tr("Scrutineer"), scrutineers.isEmpty() ? tr("nobody named") : scrutineers.join(tr(", ", "between names")));
    m_people->addFact(tr("Caller"), name(crew.caller));
    m_people->addFact(tr("Tally clerk"), name(crew.tallyClerk));
    //: 初计 at the laptop, by whom
    m_first->setText(tr("First count: %1").arg(name(crew.tallyClerk)));
    //: 黑板: the second count, by whom
    m_second->setText(tr("Blackboard: %1").arg(name(crew.secondTeller)));
}

void BallotSide::showBallot(const Vote &vote, const Ballot &ballot)
{
    showFigures(vote, ballot);
    showPeople(ballot.crew);
    const RuleCard card = m_hall.cardFor(vote.item);
    const VoteSnapshot there = vote.snapshot.value_or(m_hall.thereFor(vote));
    m_rule->setText(tr("Passes with %1 in favour (%2). A paper that is spoiled, blank or not handed back is not in favour.")
                        .arg(vote.decision ? vote.decision->required : requiredInFavour(card, there))
                        .arg(vote.decision ? vote.decision->article : card.majorityArticle));
}

} // namespace yishibu
