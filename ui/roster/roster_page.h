#pragma once

#include "app/moment.h"
#include "ui/roster/roster_desk.h"
#include "ui/controls/tone.h"

#include <QFutureWatcher>
#include <QWidget>
#include <functional>

class QStackedWidget;

namespace yishibu {

class BusyPanel;
class ImportPanel;
class PeopleCard;
class RosterFigures;

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
    QString askForFile();
    void refresh();
    void refreshOnANewDay();
    void showPeople();
    void fitSide();
    void read(const QString &path);
    void preview();
    void takeIn();
    void endSeat(const Seat &seat);
    void takeBackEnding(const Seat &seat);
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
    PeopleCard *m_find;
    RosterFigures *m_figures;
    QWidget *m_side = nullptr;
    QFutureWatcher<Outcome<RosterPreview>> m_reading;
    bool m_keeping = false;
    QDate m_shownOn; ///< the day whose ages and seats are shown
};

} // namespace yishibu
