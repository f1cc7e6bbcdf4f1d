#include "ui/voting/roll_call_way.h"

#include "app/voting/named_answer.h"
#include "ui/controls/card.h"
#include "ui/controls/hall_sight.h"
#include "ui/controls/key_button.h"
#include "ui/controls/unannounced.h"
#include "ui/hall/hall.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"
#include "ui/voting/call_row.h"
#include "ui/voting/motion_card.h"
#include "ui/voting/roll_call_desk.h"
#include "ui/words/reason_words.h"
#include "ui/words/tally_words.h"

#include <QHBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

QList<NamedAnswer> answersTo(const VoteId &vote, const Hall &hall)
{
    QList<NamedAnswer> found;
    for (const NamedAnswer &answer : hall.answers()) {
        if (answer.vote == vote)
            found.append(answer);
    }
    return found;
}

} // namespace

RollCallWay::RollCallWay(RollCallDesk &desk, const Hall &hall, QWidget *parent)
    : CountingWay(parent), m_desk(desk), m_hall(hall), m_motion(new MotionCard(this)), m_who(newLabel({}, Look::Kai, this, true)),
      m_next(newLabel({}, Look::Small, this, true)), m_answers(new QWidget(this)), m_undo(new KeyButton({}, u"Backspace"_s, this)),
      m_later(new KeyButton(tr("Ask later"), u"Space"_s, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(u"rollCall"_s);
    setAccessibleName(tr("Roll call: one key for each answer"));
    m_who->setObjectName(u"calledNow"_s);
    m_who->setFont(tokensOf(this).kai(40));
    m_next->setObjectName(u"calledNext"_s);
    Unannounced::set(m_next); // who has not answered
    auto *asked = new Card(this);
    auto *askedRow = new QHBoxLayout;
    askedRow->addWidget(m_who, 1);
    askedRow->addWidget(m_later);
    asked->body()->addLayout(askedRow);
    asked->body()->addWidget(m_next);
    auto *answers = new QVBoxLayout(m_answers);
    answers->setContentsMargins(0, 0, 0, 0);
    answers->setSpacing(10);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_motion);
    column->addWidget(asked);
    column->addWidget(m_answers, 1);
    setLook(m_undo, Look::SecondaryLarge);
    setLook(m_later, Look::Secondary);
    m_later->setFocusPolicy(Qt::NoFocus);
    m_undo->hide();
    m_undo->setObjectName(u"takeAnswerBack"_s);
    m_later->setObjectName(u"askLater"_s);
    connect(m_undo, &QPushButton::clicked, this, &RollCallWay::takeBack);
    connect(m_later, &QPushButton::clicked, this, &RollCallWay::pass);
    connect(&m_hall, &Hall::ballotChanged, this, [this](const VoteId &changed) {
        if (m_vote == changed)
            refresh();
    });
}

const Vote *RollCallWay::vote() const
{
    if (!m_vote || !m_hall.hasMeeting())
        return nullptr;
    const auto found = std::ranges::find(m_hall.votes(), *m_vote, &Vote::id);
    return found == m_hall.votes().end() || found->counted ? nullptr : &*found;
}

QList<SignInId> RollCallWay::open() const
{
    const Vote *now = vote();
    if (!now)
        return {};
    Vote asked = *now;
    if (!asked.frozen)
        asked.present = m_hall.countedNow(asked);
    QList<SignInId> left = notYetCalled(asked, answersTo(asked.id, m_hall));
    std::ranges::stable_sort(left, {}, [this](const SignInId &one) { return m_passed.indexOf(one); });
    return left;
}

void RollCallWay::showVote(const Vote &vote)
{
    if (m_vote != vote.id) {
        m_vote = vote.id;
        m_passed.clear();
        qDeleteAll(m_rows);
        m_rows.clear();
    }
    refresh();
}

void RollCallWay::showRows(const Vote &vote)
{
    const QStringList words = rowWords(vote.question);
    const QStringList keys = rowKeys(vote.question);
    const bool isMotion = vote.question.kind == QuestionKind::Motion;
    for (int row = int(m_rows.size()); row < words.size(); ++row) {
        const Tone tone = row == abstentionRow(vote.question) ? Tone::Neutral : isMotion && row == 1 ? Tone::Bad : Tone::Good;
        auto *card = new CallRow(words.at(row), keys.at(row), tone, m_answers);
        card->setObjectName(u"answer%1"_s.arg(row));
        connect(card, &CallRow::pressed, this, [this, row] { press(row); });
        card->dress(words.size() > 4);
        card->setUnannounced();
        m_rows.append(card);
        m_answers->layout()->addWidget(card);
    }
    const QHash<SignInId, int> given = answersOf(answersTo(vote.id, m_hall));
    QList<int> counts(m_rows.size());
    for (const int row : given)
        ++counts[row];
    for (int row = 0; row < m_rows.size(); ++row)
        m_rows.at(row)->setCount(counts.at(row));
}

void RollCallWay::refresh()
{
    const Vote *now = vote();
    if (!now)
        return;
    //: above the motion: how each member answers
    m_motion->setMotion(tr("Name by name: each answers aloud."), now->motion);
    showRows(*now);
    const QList<SignInId> left = open();
    m_later->setVisible(left.size() > 1);
    m_who->setText(left.isEmpty() ? tr("Everybody has answered.") : nameOf(left.first()));
    QStringList next;
    for (qsizetype i = 1; i < left.size() && i < 5; ++i)
        next.append(nameOf(left.at(i)));
    m_next->setText(left.isEmpty() ? QString()
                                   : tr("%n still to ask. Next: %1", nullptr, int(left.size())).arg(next.join(tr(", ", "between names"))));
    const QList<NamedAnswer> given = answersTo(now->id, m_hall);
    for (qsizetype i = given.size(); i-- > 0;) {
        if (given.at(i).withdrawn)
            continue;
        m_undo->setText(HallSight::hidesOn(this)
                            ? tr("Take back the last answer")
                            : tr("Take back %1: %2").arg(nameOf(given.at(i).signIn), rowWords(now->question).value(given.at(i).row)));
        m_undo->setAccessibleName(m_undo->text());
        break;
    }
    Q_EMIT footChanged();
}

QString RollCallWay::nextStep() const
{
    return tr("Announce the result");
}

QString RollCallWay::whyNot() const
{
    const Vote *now = vote();
    if (!now)
        return {};
    return answersOf(answersTo(now->id, m_hall)).isEmpty() ? tr("Nobody has answered yet.") : QString();
}

QString RollCallWay::note() const
{
    const qsizetype left = open().size();
    return left > 0 ? tr("%n silent so far", nullptr, int(left)) : QString();
}

QList<QPushButton *> RollCallWay::footButtons() const
{
    QList<QPushButton *> buttons;
    if (const Vote *now = vote(); now && !answersOf(answersTo(now->id, m_hall)).isEmpty())
        buttons.append(m_undo);
    return buttons;
}

void RollCallWay::goOn()
{
    if (const auto done = m_desk.announce(*m_vote); !done)
        Q_EMIT said(Tone::Warn, wordsOf(done.error()));
}

QWidget *RollCallWay::firstControl() const
{
    return const_cast<RollCallWay *>(this);
}

void RollCallWay::changeEvent(QEvent *event)
{
    CountingWay::changeEvent(event);
    if (event->type() != QEvent::StyleChange)
        return;
    for (CallRow *row : std::as_const(m_rows))
        row->dress(m_rows.size() > 4);
    m_who->setFont(tokensOf(this).kai(40));
}

} // namespace yishibu
