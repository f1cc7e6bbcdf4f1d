#include "ui/topic/dated_tick.h"

#include "ui/controls/date_fields.h"

#include <QCheckBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

DatedTick::DatedTick(const QString &words, const QString &name, QWidget *parent)
    : QWidget(parent), m_done(new QCheckBox(words, this)), m_day(newDateField(words, QDate(), this))
{
    m_done->setObjectName(name);
    m_day->setObjectName(name + u"On"_s);
    m_day->setEnabled(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_done, 1);
    row->addWidget(m_day, 1);
    connect(m_done, &QCheckBox::toggled, m_day, &QWidget::setEnabled);
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
