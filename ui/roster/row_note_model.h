#pragma once

#include "app/intake/body_reading.h"
#include "app/intake/register_changes.h"
#include "app/intake/roster_reading.h"

#include <QAbstractTableModel>

namespace yishibu {

/// What an import found, row by row of the sheet: what came in as typed, what was put right, what is doubtful, what was
/// passed over, and which lines of the bodies' lists found nobody. ID and phone numbers are masked in it.
class RowNoteModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SheetName, Row, Person, Heading, Change, What, VerdictColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Every row that stands for a person and came to that; each finding of a row is a line of its own.
    void showRows(const RosterReading &reading, RowVerdict verdict);
    /// What the book writes in its own form wherever it stands, and the columns that are not taken in.
    void showColumns(const RosterReading &reading);
    /// What it would change of people and households that the book has, value by value, before and after.
    void showChanges(const RosterReading &reading, const QList<FieldChange> &changes);
    void showSkipped(const QList<SkippedRow> &skipped);
    /// Lines of lists that somebody has to settle, and what was noted of the terms of office.
    void showOpenLines(const QList<OpenLine> &lines, const QList<RowNote> &terms = {});

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        QStringList texts; ///< one for each column
        RowVerdict verdict = RowVerdict::Good;
    };
    void show(QList<Line> lines);
    static QString changeWords(const QString &before, const QString &after);
    static QString wordsOf(const RowNote &note);

    QList<Line> m_lines;
};

/// A cell as it may stand on a screen that others see: of an ID number the place and the last four signs stay, of a
/// phone the last four. The heading says what the column is about.
QString maskedCell(const QString &heading, const QString &text);

} // namespace yishibu
