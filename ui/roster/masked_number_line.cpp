#include "ui/roster/masked_number_line.h"

#include "ui/style/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace yishibu {

using namespace Qt::StringLiterals;

MaskedNumberLine::MaskedNumberLine(const QString &word, const QString &name, QWidget *parent) : QWidget(parent), m_word(word)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(newLabel(word, Look::Small, this));
    m_number = newLabel({}, Look::Body, this);
    m_number->setObjectName(name);
    texts->addWidget(m_number);
    row->addLayout(texts, 1);
    m_show = newButton({}, Look::Secondary, this);
    m_show->setObjectName(name + u"Show"_s);
    row->addWidget(m_show);
    m_timer.setSingleShot(true);
    m_timer.setInterval(shownForMs);
    connect(&m_timer, &QTimer::timeout, this, &MaskedNumberLine::cover);
    connect(m_show, &QPushButton::clicked, this, &MaskedNumberLine::toggle);
}

void MaskedNumberLine::show(const QString &masked, std::function<Outcome<QString>()> uncover)
{
    m_masked = masked;
    m_uncover = std::move(uncover);
    cover();
}

void MaskedNumberLine::cover()
{
    m_timer.stop();
    m_isUncovered = false;
    m_number->setText(m_masked.isEmpty() ? tr("not known") : m_masked);
    m_show->setText(tr("Show"));
    m_show->setAccessibleName(tr("Show the number: %1").arg(m_word));
    m_show->setToolTip(tr("That it was shown is kept in the journal."));
    m_show->setVisible(!m_masked.isEmpty());
}

void MaskedNumberLine::toggle()
{
    if (m_isUncovered) {
        cover();
        return;
    }
    const auto number = m_uncover();
    if (!number) {
        Q_EMIT refused(number.error());
        return;
    }
    m_isUncovered = true;
    m_number->setText(*number);
    m_show->setText(tr("Hide"));
    m_show->setAccessibleName(tr("Hide the number: %1").arg(m_word));
    m_timer.start();
}

void MaskedNumberLine::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_isUncovered)
        cover();
}

} // namespace yishibu
