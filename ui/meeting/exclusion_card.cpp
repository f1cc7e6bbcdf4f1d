#include "ui/meeting/exclusion_card.h"

#include "ui/controls/field_row.h"
#include "ui/controls/people_at_hand.h"
#include "ui/controls/person_field.h"
#include "ui/hall/hall.h"
#include "ui/meeting/meeting_desk.h"
#include "ui/style/look.h"
#include "ui/words/reason_words.h"
#include "ui/words/value_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yishibu {

ExclusionCard::ExclusionCard(MeetingDesk &desk, const Hall &hall, QWidget *parent)
    : Card(tr("Left out of the expected number"), parent), m_desk(desk), m_hall(hall), m_law(newLabel({}, Look::Body, this, true)),
      m_lines(new QVBoxLayout), m_who(new PersonField(this)), m_reason(new QLineEdit(this)),
      m_add(newButton(tr("Leave out"), Look::Secondary, this)), m_announce(newButton(tr("They have been read out"), Look::Secondary, this))
{
    setObjectName(u"exclusions"_s);
    m_who->setObjectName(u"leftOut"_s);
    m_who->setSearch([this](const QString &typed) { return peopleAtHand(m_hall.roster(), m_hall.attendance(), typed); });
    m_reason->setObjectName(u"leftOutReason"_s);
    m_reason->setMaxLength(200);
    m_add->setObjectName(u"leaveOut"_s);
    m_announce->setObjectName(u"announceLeftOut"_s);
    m_lines->setSpacing(4);
    m_whoRow = new FieldRow(tr("Who cannot be reached or cannot come back"), m_who, this);
    m_reasonRow = new FieldRow(tr("Why", "somebody is left out"), m_reason, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_whoRow, 1);
    row->addWidget(m_reasonRow, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_announce);
    buttons->addStretch(1);
    body()->addWidget(m_law);
    body()->addLayout(m_lines);
    body()->addLayout(row);
    body()->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &ExclusionCard::leaveOut);
    connect(m_announce, &QPushButton::clicked, this, [this] { tell(m_desk.announceLeftOut()); });
    hide();
}

void ExclusionCard::refresh()
{
    const Meeting &meeting = m_hall.meeting();
    const QString &article = m_hall.card().baseExclusionsArticle;
    const bool isPreparing = meeting.state == MeetingState::Preparing;
    const QList<BaseExclusion> &exclusions = m_hall.course().exclusions;
    setVisible(!article.isEmpty() && (isPreparing || !exclusions.isEmpty()));
    m_law->setText(tr("Members who cannot be reached or cannot come back may be left out, each by name; they are read out at the "
                      "meeting and printed in the minutes (%1).").arg(article));
    for (QWidget *widget : {static_cast<QWidget *>(m_whoRow), static_cast<QWidget *>(m_reasonRow), static_cast<QWidget *>(m_add)})
        widget->setVisible(isPreparing);
    const bool isUnsaid = std::ranges::any_of(exclusions, [](const BaseExclusion &one) { return !one.announced; });
    m_announce->setVisible(meeting.state == MeetingState::Open && isUnsaid);
    showLines();
}

void ExclusionCard::showLines()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const BaseExclusion &one : m_hall.course().exclusions) {
        auto *line = new QWidget(this);
        auto *across = new QHBoxLayout(line);
        across->setContentsMargins(0, 0, 0, 0);
        const QString name = m_hall.nameOf(one.villager);
        const QString said = one.announced ? tr("%1: %2. Read out at %3.").arg(name, one.reason, timeWords(one.announced->circumstance.happenedAt))
                                           : tr("%1: %2. Not read out yet.").arg(name, one.reason);
        across->addWidget(newLabel(said, Look::Body, line, true), 1);
        if (m_hall.meeting().state == MeetingState::Preparing) {
            auto *again = newButton(tr("Count again"), Look::Quiet, line);
            again->setAccessibleName(tr("Count %1 again").arg(name));
            connect(again, &QPushButton::clicked, this, [this, one] { tell(m_desk.countAgain(one)); }, Qt::QueuedConnection);
            across->addWidget(again);
        }
        m_lines->addWidget(line);
    }
}

void ExclusionCard::leaveOut()
{
    m_whoRow->setError({});
    m_reasonRow->setError({});
    if (!m_who->person()) {
        m_whoRow->setError(tr("Choose who is left out."));
        return m_who->setFocus();
    }
    const Done done = m_desk.leaveOut(*m_who->person(), m_reason->text());
    if (!done) {
        const bool isReason = done.error().is(ExclusionRefusal::NoReason);
        (isReason ? m_reasonRow : m_whoRow)->setError(wordsOf(done.error()));
        return (isReason ? static_cast<QWidget *>(m_reason) : m_who)->setFocus();
    }
    m_who->setPerson({}, {});
    m_reason->clear();
    m_who->setFocus();
}

void ExclusionCard::tell(const Done &done)
{
    if (!done)
        Q_EMIT said(Tone::Warn, wordsOf(done.error()));
}

} // namespace yishibu
