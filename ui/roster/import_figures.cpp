#include "ui/roster/import_figures.h"

#include "ui/controls/tone.h"
#include "ui/style/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace yishibu {

using namespace Qt::StringLiterals;

ImportFigures::ImportFigures(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(28);
    m_figures = {addFigure(row, tr("Expected", "number of people the sheet holds by a count of its own"), "expectedCount"),
                 addFigure(row, tr("Read", "number of rows"), "readCount"),
                 addFigure(row, tr("Accepted", "number of rows"), "acceptedCount"),
                 addFigure(row, tr("Put right", "number of rows"), "repairedCount"),
                 addFigure(row, tr("Doubtful", "number of rows"), "doubtfulCount"),
                 addFigure(row, tr("Refused", "number of rows"), "refusedCount")};
    row->addStretch(1);
}

QLabel *ImportFigures::addFigure(QHBoxLayout *row, const QString &meaning, const char *name)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    QLabel *figure = newLabel(u"0"_s, Look::Count, this);
    figure->setObjectName(QLatin1StringView(name));
    figure->setAccessibleDescription(meaning);
    column->addWidget(figure);
    column->addWidget(newLabel(meaning, Look::Small, this));
    row->addLayout(column);
    return figure;
}

void ImportFigures::show(const RosterCounts &counts)
{
    const QList<int> figures{counts.expected, counts.read, counts.accepted, counts.repaired, counts.doubtful, counts.refused};
    for (qsizetype i = 0; i < m_figures.size(); ++i)
        m_figures[i]->setText(QString::number(figures[i]));
    setTone(m_figures[0], counts.isAsExpected() ? Tone::Neutral : Tone::Warn);
    setTone(m_figures[4], counts.doubtful > 0 ? Tone::Warn : Tone::Neutral);
    setTone(m_figures[5], counts.refused > 0 ? Tone::Bad : Tone::Neutral);
}

QString countsInWords(const RosterCounts &counts)
{
    return ImportFigures::tr("Expected %1, read %2, accepted %3, put right %4, doubtful %5, refused %6.")
        .arg(QString::number(counts.expected), QString::number(counts.read), QString::number(counts.accepted),
             QString::number(counts.repaired), QString::number(counts.doubtful), QString::number(counts.refused));
}

} // namespace yishibu
