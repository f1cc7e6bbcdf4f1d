#include "ui/signin/door_form.h"

#include "ui/controls/card.h"
#include "ui/controls/field_row.h"
#include "ui/controls/page_scroll.h"
#include "ui/controls/scan_guard.h"
#include "ui/style/look.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

DoorForm::DoorForm(QWidget *parent) : DoorForm(new Card, parent) {}

DoorForm::DoorForm(Card *card, QWidget *parent)
    : Curtain(card, Sight::Private, parent), m_card(card), m_guard(new ScanGuard(this))
{
    connect(m_guard, &ScanGuard::scanned, this, &DoorForm::scanned);
}

void DoorForm::ask(DoorQuestion question)
{
    delete m_parts;
    m_question = std::move(question);
    m_asking = true;
    m_fields.clear();
    setSight(m_question.sight);
    m_card->setTitle(m_question.title);
    m_parts = new QWidget;
    auto *column = new QVBoxLayout(m_parts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    if (!m_question.explanation.isEmpty())
        column->addWidget(newLabel(m_question.explanation, Look::Small, nullptr, true));
    if (!m_question.fields.isEmpty())
        column->addWidget(newFields(), 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addStretch(1);
    QPushButton *cancel = newButton(tr("Cancel"), Look::Quiet);
    cancel->setObjectName(u"doorCancel"_s);
    connect(cancel, &QPushButton::clicked, this, &DoorForm::cancel);
    m_guard->watch(cancel);
    QPushButton *keep = newButton(m_question.keep, Look::Secondary);
    keep->setObjectName(u"doorKeep"_s);
    keep->setAutoDefault(true);
    m_guard->watch(keep);
    connect(keep, &QPushButton::clicked, this, &DoorForm::answer);
    row->addWidget(cancel);
    row->addWidget(keep);
    column->addLayout(row);
    if (m_question.fields.isEmpty())
        column->addStretch(1);
    m_card->body()->addWidget(m_parts, 1);
    m_parts->show();
    if (!m_fields.isEmpty())
        m_fields.first()->selectAll();
    QWidget *first = m_fields.size() == 1 && !m_question.choices.isEmpty() && !m_question.startsInField
                         ? findChild<QPushButton *>(u"doorChoice0"_s)
                         : m_fields.isEmpty() ? static_cast<QWidget *>(keep) : m_fields.first();
    setFocusProxy(first);
    first->setFocus(Qt::TabFocusReason); // so that the ring is seen
}

/// Two beside each other, and where large text needs more room than there is, to be scrolled: the buttons stay in sight.
QWidget *DoorForm::newFields()
{
    auto *content = new QWidget;
    auto *scroll = new PageScroll(content);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    for (const DoorQuestion::Field &field : std::as_const(m_question.fields)) {
        auto *edit = new QLineEdit(field.value);
        edit->setObjectName(u"doorField%1"_s.arg(m_fields.size()));
        auto *row = new FieldRow(field.label, edit);
        row->setHint(field.hint);
        m_guard->watch(edit);
        const qsizetype at = m_fields.size();
        grid->addWidget(row, int(at / 2), int(at % 2), Qt::AlignTop);
        m_fields.append(edit);
        connect(edit, &QLineEdit::returnPressed, this, [this, scroll, at] {
            if (at + 1 == m_fields.size())
                return answer();
            m_fields.at(at + 1)->setFocus(Qt::TabFocusReason);
            scroll->ensureWidgetVisible(m_fields.at(at + 1), 0, 24);
        });
    }
    if (!m_question.choices.isEmpty())
        grid->addLayout(newChoices(), grid->rowCount(), 0, 1, 2);
    grid->setRowStretch(grid->rowCount(), 1);
    return scroll;
}

/// Answers to the last field that need no typing.
QLayout *DoorForm::newChoices()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    for (qsizetype i = 0; i < m_question.choices.size(); ++i) {
        QPushButton *choice = newButton(m_question.choices.at(i), Look::Secondary);
        choice->setObjectName(u"doorChoice%1"_s.arg(i));
        choice->setAutoDefault(true);
        m_guard->watch(choice);
        connect(choice, &QPushButton::clicked, this, [this, i] {
            m_fields.last()->setText(m_question.choices.at(i));
            answer();
        });
        row->addWidget(choice);
    }
    row->addStretch(1);
    return row;
}

void DoorForm::answer()
{
    if (!m_asking)
        return;
    QStringList answers;
    for (const QLineEdit *field : std::as_const(m_fields))
        answers.append(field->text().trimmed());
    if (const Done done = m_question.done(answers); !done) {
        Q_EMIT refused(done.error());
        return;
    }
    close();
}

void DoorForm::cancel()
{
    if (m_asking)
        close();
}

void DoorForm::close()
{
    m_asking = false;
    Q_EMIT closed();
}

void DoorForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    else if (!event->text().isEmpty() && event->text().at(0).isPrint())
        event->accept(); // typing here is not meant for the box above
    else
        Curtain::keyPressEvent(event);
}

} // namespace yishibu
