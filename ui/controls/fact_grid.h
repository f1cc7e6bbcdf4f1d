#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace yishibu {

/// Pairs of a word and a value: 到会 31, 总监票人 叶平. Filled row by row, `pairs` pairs side by side.
class FactGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FactGrid(int pairs = 1, QWidget *parent = nullptr);

    /// Returns the label of the value, to set it anew later.
    QLabel *addFact(const QString &word, const QString &value, bool strong = false);
    void clear();

private:
    int m_pairs;
    int m_count = 0;
    QGridLayout *m_grid;
};

} // namespace yishibu
