#include "ui/voting/choice_hands_way.h"

#include "app/voting/choice.h"
#include "app/voting/section_count.h"
#include "ui/hall/hall.h"
#include "ui/style/look.h"
#include "ui/voting/figure_rows.h"
#include "ui/voting/motion_card.h"
#include "ui/voting/section_rows.h"
#include "ui/voting/vote_standing.h"
#include "ui/voting/voting_desk.h"
#include "ui/words/reason_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr int restInMs = 600;

} // namespace

ChoiceHandsWay::ChoiceHandsWay(VotingDesk &desk, const Hall &hall, QWidget *parent)
    : CountingWay(parent), m_desk(desk), m_hall(hall), m_motion(new MotionCard(this)), m_rows(new FigureRows(false, this)),
      m_sections(new SectionRows(this, u"optionSection"_s)), m_hint(newLabel({}, Look::Small, this, true)),
      m_apart(newButton({}, Look::Quiet, this)), m_rest(new QTimer(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_motion);
    column->addWidget(m_rows, 1);
    column->addWidget(m_sections, 1);
    m_sections->hide();
    m_apart->setObjectName(u"countOptionsBySections"_s);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_apart);
    column->addLayout(foot);
    m_rest->setSingleShot(true);
    m_rest->setInterval(restInMs);
    connect(m_rest, &QTimer::timeout, this, &ChoiceHandsWay::keepDraft);
    const auto typed = [this] {
        m_rest->start();
        begin();
        Q_EMIT footChanged();
    };
    connect(m_rows, &FigureRows::figuresChanged, this, typed);
    connect(m_sections, &SectionRows::changed, this, typed);
    connect(m_apart, &QPushButton::clicked, this, [this] { countApart(!isBySections()); });
}

const Vote *ChoiceHandsWay::vote() const
{
    if (!m_vote || !m_hall.hasMeeting())
        return nullptr;
    const auto found = std::ranges::find(m_hall.votes(), *m_vote, &Vote::id);
    return found == m_hall.votes().end() ? nullptr : &*found;
}

QString ChoiceHandsWay::place() const
{
    return u"vote/%1/options"_s.arg(m_vote->hex());
}

void ChoiceHandsWay::keepDraft()
{
    m_rest->stop();
    if (!m_vote)
        return;
    if (const Done kept = m_desk.keepDraft(place(), isBySections() ? m_sections->draft() : m_rows->draft()); !kept)
        Q_EMIT said(Tone::Bad, wordsOf(kept.error()));
}

void ChoiceHandsWay::showVote(const Vote &vote)
{
    m_rows->setQuestion(vote.question);
    m_sections->setQuestion(vote.question);
    if (m_vote != vote.id) {
        m_vote = vote.id;
        setDraft(m_desk.draft(place()));
    }
    m_motion->setMotion(tr("Ask for each option, count the hands, type the figure."), vote.motion);
}

bool ChoiceHandsWay::isBySections() const
{
    return !m_sections->isEmpty();
}

QList<int> ChoiceHandsWay::rows() const
{
    const Vote *open = vote();
    return open && isBySections() ? summed(m_sections->sections(), open->question) : m_rows->figures(0).rows;
}

void ChoiceHandsWay::setDraft(const QString &words)
{
    const bool apart = words.contains(u'\t');
    if (apart)
        m_sections->setDraft(words);
    else
        m_sections->clear();
    m_rows->setDraft(apart ? QString() : words);
    showRows();
}

/// What was typed stays: the whole hall's hands become those of the first section, and sections are added up.
void ChoiceHandsWay::countApart(bool apart)
{
    const Vote *open = vote();
    if (!open)
        return;
    if (apart) {
        m_sections->begin(sectionsAsBefore(m_hall.votes()), m_rows->draft().split(u'/'));
    } else {
        QStringList figures;
        const QList<int> sum = m_sections->isTyped() ? rows() : QList<int>();
        for (const int figure : sum)
            figures.append(QString::number(figure));
        m_sections->clear();
        m_rows->setDraft(figures.join(u'/'));
    }
    showRows();
    firstControl()->setFocus();
    m_rest->start();
    Q_EMIT footChanged();
}

void ChoiceHandsWay::showRows()
{
    m_rows->setVisible(!isBySections());
    m_sections->setVisible(isBySections());
    setTabOrder(isBySections() ? m_sections->lastControl() : m_rows->lastField(), m_apart);
    m_apart->setText(isBySections() ? tr("Count the whole hall at once") : tr("Count by sections"));
    m_apart->setAccessibleName(m_apart->text());
    m_hint->setText(isBySections() ? tr("Ask each section for each option. A figure left empty beside others is nought.") : QString());
}

/// The first figure typed is the moment of the count: who is there then is who was asked.
void ChoiceHandsWay::begin()
{
    const Vote *open = vote();
    if (!open || open->frozen || !(isBySections() ? m_sections->isTyped() : m_rows->isTouched()))
        return;
    if (const Done begun = m_desk.beginCount(open->id); !begun)
        Q_EMIT said(Tone::Warn, wordsOf(begun.error()));
}

QString ChoiceHandsWay::nextStep() const
{
    return tr("Announce the result");
}

QString ChoiceHandsWay::whyNot() const
{
    const Vote *open = vote();
    if (!open)
        return {};
    if (isBySections() ? !m_sections->isTyped() : !m_rows->isTyped())
        return tr("Type the hands of every option, nought too.");
    if (const Done fit = isBySections() ? sectionsFit(m_sections->sections(), open->question) : Done(); !fit)
        return wordsOf(fit.error());
    QList<int> votes = rows();
    const int abstained = votes.isEmpty() ? 0 : votes.takeLast();
    const auto chosen = choose(m_hall.cardFor(open->item), snapshotFor(*open, m_hall), open->question, votes, abstained);
    return chosen ? QString() : wordsOf(chosen.error());
}

bool ChoiceHandsWay::isReasonForHall() const
{
    return !m_rows->isTyped();
}

void ChoiceHandsWay::goOn()
{
    if (const QString why = whyNot(); !why.isEmpty()) {
        Q_EMIT said(Tone::Warn, why);
        return;
    }
    const VoteId id = *m_vote;
    const QString draft = place();
    if (const Done begun = m_desk.beginCount(id); !begun) {
        Q_EMIT said(Tone::Warn, wordsOf(begun.error()));
        return;
    }
    m_rest->stop();
    const auto counted = isBySections() ? m_desk.countSections(id, m_sections->sections()) : m_desk.announceChoice(Vote(*vote()), rows());
    if (!counted)
        Q_EMIT said(Tone::Warn, wordsOf(counted.error()));
    else if (const Done emptied = m_desk.keepDraft(draft, {}); !emptied)
        Q_EMIT said(Tone::Bad, wordsOf(emptied.error()));
}

QWidget *ChoiceHandsWay::firstControl() const
{
    return isBySections() ? m_sections->firstField() : m_rows->firstField();
}

} // namespace yishibu
