#include "ui/topic/dated_tick.h"

#include "ui/controls/date_fields.h"
#include "ui/style/tokens.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace yishibu {

DatedTick::DatedTick(const QString &words, const QString &name, QWidget *parent)
    : QWidget(parent), m_done(new QCheckBox(words, this)), m_day(newDateField(words, QDate(), this))
{
    m_done->setObjectName(name);
    m_day->setObjectName(name + u"On"_s);
    m_day->setEnabled(false);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(12);
    m_row->addWidget(m_done, 1);
    m_row->addWidget(m_day, 1);
    applySizes();
    connect(m_done, &QCheckBox::toggled, m_day, &QWidget::setEnabled);
}

/// In large text the words need the line for themselves.
void DatedTick::applySizes()
{
    const bool large = tokensOf(this).scale > Tokens::ordinaryText;
    m_row->setDirection(large ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void DatedTick::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applySizes();
}

void DatedTick::show(QDate day, QDate today)
{
    m_done->setChecked(day.isValid());
    m_day->setDate(day.isValid() ? day : today);
}

QDate DatedTick::day() const
{
    return m_done->isChecked() ? m_day->date() : QDate();
}

} // namespace yishibu
