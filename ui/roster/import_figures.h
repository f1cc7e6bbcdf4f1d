#pragma once

#include "app/intake/roster_reading.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace yishibu {

/// Expected, read, accepted, put right, doubtful, refused: what the rows of a sheet came to, from two counts that know
/// nothing of each other.
class ImportFigures : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFigures(QWidget *parent = nullptr);

    void show(const RosterCounts &counts);

private:
    QLabel *addFigure(QHBoxLayout *row, const QString &meaning, const char *name);

    QList<QLabel *> m_figures;
};

/// The same in one sentence.
QString countsInWords(const RosterCounts &counts);

} // namespace yishibu
