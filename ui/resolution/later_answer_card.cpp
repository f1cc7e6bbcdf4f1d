#include "ui/resolution/later_answer_card.h"

#include "app/resolution/resolution.h"
#include "ui/controls/card.h"
#include "ui/controls/field_row.h"
#include "ui/controls/todo_row.h"
#include "ui/hall/hall.h"
#include "ui/style/look.h"
#include "ui/words/value_words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr int longestAnswer = 300;

Tone toneOf(const Point &point, QDate today)
{
    if (!point.checkBy.isValid())
        return Tone::Warn;
    const Light light = lightOf(point.checkBy, today);
    return light == Light::Red ? Tone::Bad : light == Light::Yellow ? Tone::Warn : Tone::Info;
}

QString heldOn(const Point &point)
{
    return LaterAnswerCard::tr("noted in the meeting on %1").arg(dateWords(point.noted.circumstance.happenedAt.date()));
}

} // namespace

LaterAnswerCard::LaterAnswerCard(const Hall &hall, QWidget *parent)
    : QWidget(parent), m_hall(hall), m_card(new Card(tr("Points to check"), this)), m_rows(new QVBoxLayout), m_line(new QLineEdit),
      m_lineRow(new FieldRow(tr("What came out"), m_line)), m_asking(new QWidget(m_card))
{
    m_line->setObjectName(u"laterAnswer"_s);
    m_line->setMaxLength(longestAnswer);
    m_lineRow->setHint(tr("It stands beside the minutes; they stay as they were closed."));
    auto *keep = newButton(tr("Keep the answer"), Look::Secondary, m_asking);
    keep->setObjectName(u"keepLaterAnswer"_s);
    auto *row = new QHBoxLayout(m_asking);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_lineRow, 1);
    row->addWidget(keep, 0, Qt::AlignVCenter);
    m_asking->hide();
    m_rows->setSpacing(6);
    m_card->body()->addWidget(m_asking);
    m_card->body()->addLayout(m_rows);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    const auto answer = [this] {
        if (m_asked)
            Q_EMIT answerWanted(RemarkId(*m_asked), m_line->text());
    };
    connect(keep, &QPushButton::clicked, this, answer);
    connect(m_line, &QLineEdit::returnPressed, this, answer);
}

void LaterAnswerCard::showChecks(const QList<TrackedCheck> &checks, QDate today)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    bool isStillAsked = false;
    for (const TrackedCheck &check : checks) {
        isStillAsked = isStillAsked || (check.isOpen() && m_asked == check.point.id);
        if (check.isOpen())
            addOpen(check.point, today);
        else
            addAnswered(check);
    }
    if (!isStillAsked)
        clearAnswer();
    setVisible(!checks.isEmpty());
}

void LaterAnswerCard::clearAnswer()
{
    m_asked.reset();
    m_line->clear();
    m_asking->hide();
}

void LaterAnswerCard::addOpen(const Point &point, QDate today)
{
    const QString who = m_hall.nameOf(point.checker);
    const QString task = who.isEmpty() ? tr("Nobody finds it out yet") : tr("%1 finds it out by %2").arg(who, dateWords(point.checkBy));
    auto *row = new TodoRow(toneOf(point, today), point.text, task + u" · "_s + heldOn(point), tr("Answer"));
    row->button()->setObjectName(u"answerCheck"_s);
    row->button()->setAccessibleName(tr("Answer: %1").arg(point.text));
    connect(row, &TodoRow::chosen, this, [this, point] { ask(point); });
    m_rows->addWidget(row);
}

void LaterAnswerCard::addAnswered(const TrackedCheck &check)
{
    const LaterAnswer answer = *check.answer;
    const QString found = tr("%1, found out on %2", "an answer and its day").arg(answer.text, dateWords(answer.found.circumstance.happenedAt.date()));
    auto *row = new TodoRow(Tone::Good, check.point.text, found + u" · "_s + heldOn(check.point), tr("Withdraw"));
    row->button()->setObjectName(u"withdrawLaterAnswer"_s);
    row->button()->setAccessibleName(tr("Withdraw: %1").arg(answer.text));
    connect(row, &TodoRow::chosen, this, [this, answer] { Q_EMIT withdrawWanted(answer); });
    m_rows->addWidget(row);
}

/// The line is for one point at a time, and says for which.
void LaterAnswerCard::ask(const Point &point)
{
    if (m_asked != point.id)
        m_line->clear();
    m_asked = point.id;
    m_line->setPlaceholderText(point.text);
    m_line->setToolTip(point.text);
    m_asking->show();
    m_line->setFocus();
}

} // namespace yishibu
