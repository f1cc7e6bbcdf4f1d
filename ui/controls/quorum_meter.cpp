#include "ui/controls/quorum_meter.h"

#include "ui/controls/figure_label.h"
#include "ui/controls/meter_bar.h"
#include "ui/style/look.h"
#include "ui/controls/tone.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace yishibu {

QuorumMeter::QuorumMeter(QWidget *parent) : Card(parent)
{
    m_heading = newLabel(QString(), Look::Soft, this);
    m_figure = new FigureLabel(this);
    m_expected = newLabel(QString(), Look::Soft, this);
    m_expected->setProperty("tall", true);
    m_bar = new MeterBar(this);
    m_verdict = newLabel(QString(), Look::Verdict, this, true);
    m_basis = newLabel(QString(), Look::Small, this, true);
    for (QLabel *label : {m_heading, m_verdict, m_basis})
        label->setAlignment(Qt::AlignCenter);

    auto *figures = new QHBoxLayout;
    figures->setSpacing(8);
    figures->addStretch(1);
    figures->addWidget(m_figure, 0, Qt::AlignBottom);
    figures->addWidget(m_expected, 0, Qt::AlignBottom);
    figures->addStretch(1);

    body()->setSpacing(2);
    body()->addWidget(m_heading);
    body()->addLayout(figures);
    body()->addWidget(m_bar);
    body()->addSpacing(4);
    body()->addWidget(m_verdict);
    body()->addWidget(m_basis);
    body()->addStretch(1);
}

void QuorumMeter::setReading(const QuorumReading &reading)
{
    m_reading = reading;
    m_heading->setText(reading.heading);
    m_figure->setMeaning(reading.heading);
    m_figure->setFigure(reading.present);
    m_expected->setText(reading.expectedText);
    m_bar->setReading(reading.present, reading.needed, reading.expected);
    m_verdict->setText(reading.verdict);
    setTone(m_verdict, m_bar->isReached() ? Tone::Good : Tone::Warn);
    m_basis->setText(reading.basis);
    setAccessibleName(reading.verdict);
}

} // namespace yishibu
