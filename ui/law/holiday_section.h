#pragma once

#include "ui/controls/tone.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QStandardItemModel;

namespace yishibu {

class LawDesk;
class ListTable;
struct Holiday;

/// The public holidays by which last days move on, year by year: those the program knows, those written in, and those
/// struck off, each with where it comes from.
class HolidaySection : public QWidget
{
    Q_OBJECT

public:
    explicit HolidaySection(LawDesk &desk, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void said(yishibu::Tone tone, const QString &text);

private:
    QWidget *newTable();
    QWidget *newForm();
    void showYear();
    void writeIn();
    void strikeOff();
    void keep(const Holiday &holiday, const QString &words);

    LawDesk &m_desk;
    QComboBox *m_year;
    QLabel *m_note;
    ListTable *m_table;
    QStandardItemModel *m_model;
    QPushButton *m_strike;
    QDateEdit *m_day;
    QLineEdit *m_name;
    QLineEdit *m_source;
};

} // namespace yishibu
