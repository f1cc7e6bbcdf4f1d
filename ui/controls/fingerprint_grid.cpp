#include "ui/controls/fingerprint_grid.h"

#include <QGridLayout>
#include <QLabel>

namespace yishibu {

namespace {

constexpr int columns = 4;

} // namespace

FingerprintGrid::FingerprintGrid(Look look, QWidget *parent) : QWidget(parent), m_look(look), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(look == Look::Title ? 12 : 2);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
}

void FingerprintGrid::setFingerprint(const QString &spoken)
{
    const QStringList groups = spoken.split(u' ', Qt::SkipEmptyParts);
    if (groups == m_groups)
        return;
    m_groups = groups;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (qsizetype i = 0; i < groups.size(); ++i) {
        QLabel *group = newLabel(groups[i], m_look, this);
        group->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_grid->addWidget(group, int(i / columns), int(i % columns), Qt::AlignCenter);
    }
    setAccessibleName(tr("Fingerprint: %1").arg(spoken));
    updateGeometry();
}

QSize FingerprintGrid::sizeHint() const
{
    // As wide as the widest signs would be: which ones the key drew must not decide how the page is laid.
    QSize size = m_grid->totalSizeHint();
    if (!m_groups.isEmpty()) {
        const auto *first = qobject_cast<QLabel *>(m_grid->itemAt(0)->widget());
        int widest = 0;
        for (const QChar sign : QStringView(u"0123456789abcdef"))
            widest = std::max(widest, first->fontMetrics().horizontalAdvance(QString(4, sign)));
        size.setWidth(columns * (widest + 2) + (columns - 1) * m_grid->horizontalSpacing());
    }
    return size;
}

} // namespace yishibu
