#include "ui/controls/fact_grid.h"

#include "ui/style/look.h"

#include <QGridLayout>
#include <QLabel>
#include <QLayoutItem>

namespace yishibu {

FactGrid::FactGrid(int pairs, QWidget *parent) : QWidget(parent), m_pairs(qMax(1, pairs))
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(6);
    for (int i = 0; i < m_pairs; ++i)
        m_grid->setColumnStretch(2 * i + 1, 1);
}

QLabel *FactGrid::addFact(const QString &word, const QString &value, bool strong)
{
    const int row = m_count / m_pairs;
    const int column = 2 * (m_count % m_pairs);
    ++m_count;
    QLabel *left = newLabel(word, Look::Soft, this);
    QLabel *right = newLabel(value, strong ? Look::Strong : Look::Body, this, true);
    right->setAccessibleName(tr("%1: %2").arg(word, value));
    m_grid->addWidget(left, row, column, Qt::AlignTop);
    m_grid->addWidget(right, row, column + 1);
    return right;
}

void FactGrid::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_count = 0;
}

} // namespace yishibu
