#include "ui/roster/waiting_panel.h"

#include "ui/controls/card.h"
#include "ui/controls/page_scroll.h"
#include "ui/hall/hall.h"
#include "ui/roster/missing_list.h"
#include "ui/roster/roster_desk.h"
#include "ui/style/look.h"
#include "ui/words/reason_words.h"
#include "ui/words/value_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace yishibu {

using namespace Qt::StringLiterals;

WaitingPanel::WaitingPanel(RosterDesk &desk, const Hall &hall, QWidget *parent) : QWidget(parent), m_desk(desk), m_hall(hall)
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_missingCard = new Card(tr("People whom the last sheet does not name"), content);
    m_missing = new MissingList(hall, m_missingCard);
    m_missing->setMinimumHeight(tokensOf(this).high(300));
    m_missingCard->body()->addWidget(m_missing, 1);
    column->addWidget(m_missingCard, 1);
    m_linesCard = new Card(tr("Lines of the seat lists that nobody has settled"), content);
    m_linesCard->setObjectName(u"openLines"_s);
    m_place = new QVBoxLayout;
    m_linesCard->body()->addLayout(m_place);
    column->addWidget(m_linesCard);
    m_nothing = newLabel(tr("Nothing waits for a decision any more."), Look::Soft, content, true);
    column->addWidget(m_nothing);

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(16);
    whole->addWidget(new PageScroll(content, this), 1);
    auto *back = newButton(tr("Back to the roster"), Look::Primary, this);
    back->setObjectName(u"leaveWaiting"_s);
    whole->addWidget(back, 0, Qt::AlignRight);
    connect(back, &QPushButton::clicked, this, &WaitingPanel::over);
    connect(m_missing, &MissingList::decided, this, &WaitingPanel::decide);
}

void WaitingPanel::refresh(QDate today)
{
    m_today = today;
    const QList<VillagerId> missing = m_desk.missing();
    m_missing->show(missing, today);
    m_missingCard->setVisible(!missing.isEmpty());
    showLines();
    m_nothing->setVisible(missing.isEmpty() && m_linesCard->isHidden());
}

void WaitingPanel::showLines()
{
    if (m_lines) {
        m_lines->hide();
        m_lines->deleteLater(); // its own button may have asked for this
    }
    m_lines = new QWidget(m_linesCard);
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    const auto open = m_desk.waitingLines();
    if (!open)
        Q_EMIT said(Tone::Bad, wordsOf(open.error()));
    for (const WaitingLine &line : open.value_or(QList<WaitingLine>()))
        addLine(line);
    m_place->addWidget(m_lines);
    m_lines->show();
    m_linesCard->setVisible(column->count() > 0);
}

void WaitingPanel::addLine(const WaitingLine &line)
{
    const QString who = line.line.post.isEmpty() ? line.line.name : tr("%1, %2").arg(line.line.name, line.line.post);
    auto *column = qobject_cast<QVBoxLayout *>(m_lines->layout());
    column->addWidget(newLabel(who, Look::Strong, m_lines, true));
    column->addWidget(newLabel(tr("Row %1 of the list: %2").arg(QString::number(line.line.row), wordOf(line.line.reason)),
                               Look::Small, m_lines, true));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    if (!line.line.candidates.isEmpty()) {
        auto *choice = new QComboBox(m_lines);
        choice->setObjectName(u"candidate"_s);
        choice->setAccessibleName(tr("Who is meant by %1").arg(who));
        for (const VillagerId &candidate : line.line.candidates) {
            const Villager *villager = m_hall.roster().find(candidate);
            const Household *household = m_hall.roster().householdOf(candidate);
            const auto age = villager->ageOn(m_today);
            QStringList words{villager->name, villager->group, household ? household->number : QString(), wordOf(villager->sex),
                              age ? QString::number(*age) : QString()};
            words.removeAll(QString());
            choice->addItem(words.join(u" · "_s), candidate.hex());
        }
        const bool isParty = partyPost(line.line.post).has_value(), isMember = isMembersPost(line.line.post);
        auto *settle = newButton(isParty    ? tr("This person is the Party member")
                                 : isMember ? tr("This person is the collective's member")
                                            : tr("This person has the seat"),
                                 Look::Secondary, m_lines);
        settle->setObjectName(u"settleLine"_s);
        settle->setAccessibleName(isParty    ? tr("The chosen person is the Party member %1").arg(who)
                                  : isMember ? tr("The chosen person is the collective's member %1").arg(who)
                                             : tr("The chosen person has the seat of %1").arg(who));
        const bool isSeat = !isParty && !isMember;
        connect(settle, &QPushButton::clicked, this, [this, line, choice, who, isSeat] {
            const auto chosen = VillagerId::fromHex(choice->currentData().toString());
            if (chosen)
                tell(m_desk.settle(line, *chosen), isSeat ? tr("%1: the seat is given.").arg(who) : tr("%1: kept.").arg(who));
        });
        row->addWidget(choice, 1);
        row->addWidget(settle);
    } else {
        row->addWidget(newLabel(tr("Nobody of this name is on the register."), Look::Soft, m_lines, true), 1);
    }
    auto *drop = newButton(tr("Drop the line"), Look::Secondary, m_lines);
    drop->setObjectName(u"dropLine"_s);
    drop->setAccessibleName(tr("Drop the line of %1").arg(who));
    connect(drop, &QPushButton::clicked, this,
            [this, line, who] { tell(m_desk.dismiss(line), tr("%1: the line is dropped.").arg(who)); });
    row->addWidget(drop);
    column->addLayout(row);
}

void WaitingPanel::decide(const QList<VillagerId> &people, const StandingDecision &decision)
{
    QStringList names;
    for (const VillagerId &who : people)
        names.append(m_hall.nameOf(who));
    const QString whose = names.size() > 3 ? tr("%n people", nullptr, int(names.size())) : names.join(tr(", "));
    tell(m_desk.decide(people, decision), tr("%1: %2.", "a person, what is so of them").arg(whose, wordOf(decision.standing)));
}

void WaitingPanel::tell(const Done &done, const QString &words)
{
    if (done)
        Q_EMIT said(Tone::Good, words);
    else
        Q_EMIT said(Tone::Bad, wordsOf(done.error()));
}

void WaitingPanel::focusFirst()
{
    if (!m_missingCard->isHidden())
        m_missing->focusList();
    else if (auto *first = m_lines->findChild<QPushButton *>())
        first->setFocus();
}

} // namespace yishibu
