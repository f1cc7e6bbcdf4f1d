#pragma once

#include "ui/roster/roster_desk.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTabBar;
class QVBoxLayout;

namespace yishibu {

class Card;
class DelegateList;
class FrontStack;
class Hall;
class ImportFigures;
class ListTable;
class MissingList;
class RowList;
class RowNoteModel;

/// What a spreadsheet would bring in, to be looked at before anything is kept: how many rows came to what, each row with
/// its number in the sheet, what was passed over, and the people of the book whom the sheet does not name.
class ImportPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPanel(const Hall &hall, QWidget *parent = nullptr);

    void show(RosterPreview preview, const RosterChanges &changes, QDate today);
    const RosterPreview &preview() const { return m_preview; }
    /// What the rows came to once they were compared with the book.
    const RosterCounts &counts() const { return m_people.counts; }
    /// What was decided here about those missing.
    const MissingDecisions &decisions() const { return m_decisions; }
    /// The households for which somebody said here that the sheet is right about who stands for them.
    const DelegateDecisions &delegates() const;
    QPushButton *takeButton() const { return m_take; }

Q_SIGNALS:
    void taken();
    void cancelled();
    void columnsAsked();     ///< the columns are to be assigned by hand
    void refusedRowsAsked(); ///< the refused rows are to be saved as a sheet of their own

private:
    void addHead();
    void addTabs(QVBoxLayout *column);
    void addFoot();
    void showTab(int tab);
    void showWords(const RosterChanges &changes, QDate today);
    QStringList termsInWords(const RosterChanges &changes) const;
    QStringList endsInWords(const RosterChanges &changes, QDate today) const;
    void decide(const QList<VillagerId> &people, const StandingDecision &decision);
    QString linesInWords(const RegisterChanges &lines) const;

    const Hall &m_hall;
    RosterPreview m_preview;
    RosterReading m_people; ///< its people as the book knows them
    BodyReading m_lists;    ///< its lists, found among them
    QList<FieldChange> m_changed;
    MissingDecisions m_decisions;
    Card *m_card;
    ImportFigures *m_figures;
    QLabel *m_whole;
    QLabel *m_bodies;
    QLabel *m_ended;
    QTabBar *m_tabs;
    FrontStack *m_parts;
    RowList *m_rows;
    MissingList *m_missing;
    DelegateList *m_delegates;
    QWidget *m_others;
    RowNoteModel *m_model;
    ListTable *m_table;
    QLabel *m_nothing;
    QPushButton *m_saveRefused;
    QPushButton *m_take;
};

/// How many people the sheet itself says it holds, from its line of totals; none where it has no such line.
std::optional<int> expectedBySheet(const RosterReading &reading);

} // namespace yishibu
