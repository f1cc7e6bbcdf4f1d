#pragma once

#include "app/intake/sheet_plan.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QSpinBox;
class QVBoxLayout;

namespace yishibu {

/// One sheet of a workbook in the panel that assigns columns: how it is read, where its headings stand, and each column
/// with some of its cells. ID and phone numbers are masked in them.
class SheetColumns : public QWidget
{
    Q_OBJECT

public:
    SheetColumns(const SheetPlan &plan, const SheetChoice &choice, int number, QWidget *parent = nullptr);

Q_SIGNALS:
    /// `anew`: headings or role changed, so that the columns are to be planned again.
    void chosen(int number, const yishibu::SheetChoice &choice, bool anew);

private:
    void addHow(const SheetPlan &plan, QVBoxLayout *column);
    void addColumn(const ColumnPlan &plan, QGridLayout *grid, int row);
    void assign(int column, const std::optional<Column> &meaning);

    void freeOthers(int column);
    void readAsRegister();

    SheetChoice m_choice;
    int m_number;
    bool m_isUnread;       ///< neither a register nor a list of seats so far
    bool m_hasHeadings;
    QSpinBox *m_heading = nullptr;
    QMap<int, QComboBox *> m_fields; ///< of each column
};

} // namespace yishibu
