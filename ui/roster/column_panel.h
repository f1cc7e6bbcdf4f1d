#pragma once

#include "app/intake/sheet.h"
#include "app/intake/sheet_plan.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace yishibu {

class Card;

/// What each column of a workbook is about, as the program understood it, and a field to say otherwise. Then the sheet
/// is read again, and looked at again.
class ColumnPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnPanel(QWidget *parent = nullptr);

    /// `why`: what could not be read without help; empty where all was understood.
    void show(const Workbook &workbook, const ColumnChoices &choices, const QString &why);
    const Workbook &workbook() const { return m_workbook; }
    const ColumnChoices &choices() const { return m_choices; }
    void focusFirst();

Q_SIGNALS:
    void readAgain();
    void cancelled();

private:
    void showSheets();

    Workbook m_workbook;
    ColumnChoices m_choices;
    Card *m_card;
    QLabel *m_why;
    QWidget *m_content;
    QVBoxLayout *m_sheets;
    QWidget *m_blocks = nullptr;
};

} // namespace yishibu
