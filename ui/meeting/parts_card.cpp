#include "ui/meeting/parts_card.h"

#include "app/meeting/attendance_of_parts.h"
#include "ui/controls/date_fields.h"
#include "ui/controls/field_row.h"
#include "ui/hall/hall.h"
#include "ui/meeting/meeting_desk.h"
#include "ui/style/look.h"
#include "ui/words/reason_words.h"
#include "ui/words/value_words.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <numeric>

using namespace Qt::StringLiterals;

namespace yishibu {

PartsCard::PartsCard(MeetingDesk &desk, const Hall &hall, QWidget *parent)
    : Card(tr("Held in parts"), parent), m_desk(desk), m_hall(hall),
      m_law(newLabel(QString(), Look::Body, this, true)), m_rows(new QVBoxLayout), m_sum(newLabel(QString(), Look::Strong, this, true)),
      m_open(newButton(tr("Hold it in parts"), Look::Secondary, this)), m_form(new QWidget), m_place(new QLineEdit),
      m_reason(new QLineEdit), m_reasonRow(new FieldRow(tr("Why in parts all the same"), m_reason)),
      m_day(newDateField(tr("Day of the part"), {})), m_time(newTimeField(tr("Time of the part"), {})),
      m_add(newButton(tr("Add this part"), Look::Secondary, this)), m_next(newButton(QString(), Look::Secondary, this))
{
    m_law->setObjectName(u"partsLaw"_s);
    m_sum->setObjectName(u"partsSum"_s);
    m_open->setObjectName(u"holdInParts"_s);
    m_place->setObjectName(u"partPlace"_s);
    m_place->setMaxLength(80);
    m_reason->setObjectName(u"partsReason"_s);
    m_reason->setMaxLength(120);
    m_day->setObjectName(u"partDay"_s);
    m_time->setObjectName(u"partTime"_s);
    m_add->setObjectName(u"addPart"_s);
    m_next->setObjectName(u"beginPart"_s);
    m_rows->setSpacing(4);
    auto *across = new QHBoxLayout(m_form);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(16);
    across->addWidget(new FieldRow(tr("Place of the part"), m_place), 3);
    across->addWidget(new FieldRow(tr("Day", "of a part of the meeting"), m_day), 2);
    across->addWidget(new FieldRow(tr("Time", "of a part of the meeting"), m_time), 1);
    addToHead(m_open);
    body()->addWidget(m_law);
    body()->addLayout(m_rows);
    body()->addWidget(m_sum);
    body()->addWidget(m_reasonRow);
    body()->addWidget(m_form);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_next);
    buttons->addStretch(1);
    body()->addLayout(buttons);
    connectParts();
}

void PartsCard::connectParts()
{
    connect(m_open, &QPushButton::clicked, this, [this] {
        m_isOpen = true;
        Q_EMIT changed();
        m_place->setFocus();
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        QDateTime at = m_hall.meeting().scheduledAt;
        at.setDate(m_day->date());
        at.setTime(m_time->time());
        const Done added = m_desk.addPart(m_place->text(), at, m_reason->text());
        if (added)
            m_place->clear();
        tell(added);
    });
    connect(m_next, &QPushButton::clicked, this, [this] { tell(m_desk.beginNextPart()); });
}

void PartsCard::show(const MeetingPlan &plan)
{
    const Meeting &meeting = m_hall.meeting();
    if (m_shown != meeting.id) {
        m_shown = meeting.id;
        m_isOpen = false;
        m_reason->setText(plan.isInParts() ? plan.parts.last().reason : QString());
    }
    const bool editable = meeting.state == MeetingState::Preparing || meeting.state == MeetingState::Open;
    const bool isAsked = m_isOpen || plan.isInParts();
    // Who sits in a committee sits in one room; what gathers a village or a group may not fit into one.
    setVisible(plan.isInParts() || (editable && m_hall.card().decides && m_hall.card().attends != Attends::Seats));
    m_open->setVisible(editable && !isAsked);
    m_form->setVisible(editable && isAsked);
    m_reasonRow->setVisible(editable && isAsked && m_hall.card().partsArticle.isEmpty());
    m_add->setVisible(editable && isAsked);
    if (!m_place->hasFocus() && m_place->text().isEmpty() && !plan.parts.isEmpty()) {
        const QDateTime after = plan.parts.last().session.scheduledAt;
        m_day->setDate(after.date().addDays(1));
        m_time->setTime(after.time());
    }
    showLaw(plan);
    showParts(plan);
}

void PartsCard::showLaw(const MeetingPlan &plan)
{
    const QString &article = m_hall.card().partsArticle;
    m_law->setVisible(m_isOpen || plan.isInParts());
    m_law->setText(article.isEmpty()
                       ? tr("No law in force here says that this meeting may be held in parts. Ask the township first, and write down "
                            "why; the reason stands in the minutes.")
                       : tr("It may be held in parts (%1). The law and the base figure are those of the first part.").arg(article));
    setTone(m_law, article.isEmpty() ? Tone::Warn : Tone::Neutral);
}

void PartsCard::showParts(const MeetingPlan &plan)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QList<int> came = attendedByPart(plan.parts, m_hall.attendance());
    const bool begun = m_hall.meeting().state != MeetingState::Preparing;
    int number = 0;
    int next = 0;
    for (const MeetingPart &part : plan.isInParts() ? plan.parts : QList<MeetingPart>()) {
        auto *row = new QWidget;
        auto *across = new QHBoxLayout(row);
        across->setContentsMargins(0, 0, 0, 0);
        const QString where = tr("Part %1: %2, %3").arg(++number).arg(dateTimeWords(part.session.scheduledAt), part.session.place);
        const QString words = part.openedAt.isValid() ? tr("%1; %2 came").arg(where).arg(came.value(number - 1)) : where;
        across->addWidget(newLabel(words, part.isSitting() ? Look::Strong : Look::Body, row, true), 1);
        if (part.session.ordinal > 1 && !part.openedAt.isValid()) {
            next = next == 0 ? number : next;
            QPushButton *drop = newButton(tr("Take out", "a part of the meeting"), Look::Quiet, row);
            drop->setObjectName(u"dropPart%1"_s.arg(number));
            drop->setAccessibleName(tr("Take out: %1").arg(where));
            connect(drop, &QPushButton::clicked, this, [this, part] { tell(m_desk.dropPart(part)); }, Qt::QueuedConnection);
            across->addWidget(drop);
        }
        m_rows->addWidget(row);
    }
    m_next->setText(tr("Begin part %1").arg(next));
    m_next->setVisible(m_hall.meeting().state == MeetingState::Open && next > 0);
    m_sum->setVisible(plan.isInParts() && begun);
    m_sum->setText(tr("Together %1 of %2 came, nobody counted twice. Each part's hands are kept; once the last part has met, the sum decides.")
                       .arg(std::accumulate(came.cbegin(), came.cend(), 0))
                       .arg(m_hall.meeting().base));
}

void PartsCard::tell(const Done &done)
{
    if (!done)
        Q_EMIT said(Tone::Warn, wordsOf(done.error()));
    Q_EMIT changed();
}

} // namespace yishibu
