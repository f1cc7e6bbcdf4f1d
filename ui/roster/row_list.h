#pragma once

#include "app/intake/roster_reading.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace yishibu {

class ListTable;
class RowNoteModel;

/// The rows of a sheet that stand for a person, with their number in the sheet; those that came to one thing at a time:
/// refused, doubtful, put right, good.
class RowList : public QWidget
{
    Q_OBJECT

public:
    explicit RowList(QWidget *parent = nullptr);

    /// Begins with the worst there is.
    void show(const RosterReading &reading);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addChip(QHBoxLayout *row, RowVerdict verdict, const char *name);
    static QString chipWords(RowVerdict verdict, int rows);
    void list();
    void fitColumns();

    RosterReading m_reading;
    QButtonGroup *m_chips;
    ListTable *m_table = nullptr;
    QLabel *m_nothing;
    RowNoteModel *m_model;
};

/// A table of what an import found, with widths that suit it.
ListTable *newRowTable(RowNoteModel *model, const QString &name, QWidget *parent);

} // namespace yishibu
