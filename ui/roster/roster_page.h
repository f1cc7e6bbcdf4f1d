#pragma once

#include "app/moment.h"
#include "ui/roster/roster_desk.h"
#include "ui/roster/roster_model.h"
#include "ui/controls/tone.h"

#include <QFutureWatcher>
#include <QWidget>
#include <functional>

class QLabel;
class QStackedWidget;
class QTabBar;

namespace yishibu {

class BusyPanel;
class Card;
class ImportPanel;
class ListTable;
class RosterFigures;
class SearchField;

/// 花名册: the people of the village, found by typing, and the way they come in from the clerk's spreadsheet. A sheet is
/// read beside the window and looked at before anything is kept.
class RosterPage : public QWidget
{
    Q_OBJECT

public:
    RosterPage(RosterDesk &desk, const Hall &hall, const Clock &clock, QWidget *parent = nullptr);
    ~RosterPage() override;

    /// Asks which file to import; an empty answer is none. A test may answer in its place.
    std::function<QString()> chooseFile;

    /// Asks for a file and reads it.
    void importRegister();

Q_SIGNALS:
    void said(yishibu::Tone tone, const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *newPeopleView();
    QWidget *newFindCard();
    QString askForFile();
    void refresh();
    void refreshOnANewDay();
    void showPeople();
    void list();
    void fitColumns();
    void read(const QString &path);
    void preview();
    void takeIn();
    QString whatCameIn(const RosterReading &people) const;
    bool isAtRest() const;

    RosterDesk &m_desk;
    const Hall &m_hall;
    const Clock &m_clock;
    QStackedWidget *m_views;
    QWidget *m_empty;
    QWidget *m_people;
    BusyPanel *m_busy;
    ImportPanel *m_import;
    RosterModel *m_model;
    SearchField *m_search;
    QTabBar *m_parts;
    ListTable *m_table = nullptr;
    QLabel *m_nobody;
    RosterFigures *m_figures;
    QFutureWatcher<Outcome<RosterPreview>> m_reading;
    bool m_keeping = false;
    QDate m_shownOn; ///< the day whose ages and seats are shown
};

} // namespace yishibu
