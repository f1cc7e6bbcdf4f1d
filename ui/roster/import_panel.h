#pragma once

#include "ui/roster/roster_desk.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTabBar;

namespace yishibu {

class Card;
class ListTable;
class RowNoteModel;

/// What a spreadsheet would bring in, to be looked at before anything is kept: how many rows came to what, and each row
/// that was not taken as typed.
class ImportPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPanel(QWidget *parent = nullptr);

    /// `seatsEnded`: whose seats of `changes` they are, one person each.
    void show(RosterPreview preview, const RosterChanges &changes, const QStringList &seatsEnded);
    const RosterPreview &preview() const { return m_preview; }
    QPushButton *takeButton() const { return m_take; }

Q_SIGNALS:
    void taken();
    void cancelled();

private:
    QLabel *addFigure(class QHBoxLayout *row, const QString &meaning, const char *name);
    void showRows(int tab);
    QString linesInWords(const RegisterChanges &lines) const;

    RosterPreview m_preview;
    Card *m_card;
    QList<QLabel *> m_figures;
    QLabel *m_whole;
    QLabel *m_bodies;
    QLabel *m_ended;
    QTabBar *m_tabs;
    ListTable *m_table;
    QLabel *m_nothing;
    RowNoteModel *m_model;
    QPushButton *m_take;
};

/// How many people the sheet itself says it holds, from its line of totals; none where it has no such line.
std::optional<int> expectedBySheet(const RosterReading &reading);

} // namespace yishibu
