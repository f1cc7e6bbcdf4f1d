#pragma once

#include "app/moment.h"
#include "ui/controls/tone.h"
#include "ui/roster/roster_desk.h"

#include <QFutureWatcher>
#include <QObject>
#include <functional>

namespace yishibu {

class BusyPanel;
class ColumnPanel;
class FrontStack;
class ImportPanel;

/// The way of a spreadsheet into the roster: it is read beside the window, its columns are assigned by hand where that is
/// wanted, it is looked at, and taken in. Its panels stand in the page's stack.
class ImportCourse : public QObject
{
    Q_OBJECT

public:
    ImportCourse(RosterDesk &desk, const Hall &hall, const Clock &clock, FrontStack *views);
    ~ImportCourse() override;

    void begin(const QString &path);
    bool isUnderWay() const;
    /// Asks where refused rows go; an empty answer is nowhere. A test may answer in its place.
    std::function<QString(const QString &proposed)> chooseTarget;

Q_SIGNALS:
    void over(); ///< the people of the village are to be shown again
    void said(yishibu::Tone tone, const QString &text);

private:
    QString askForTarget(const QString &proposed);
    void read(const QString &what, std::function<SheetReading()> reading);
    void readAgain();
    void show();
    void assignColumns(const QString &why);
    void takeIn();
    void saveRefused();
    void stop();
    void give(const QString &words);

    RosterDesk &m_desk;
    const Hall &m_hall;
    const Clock &m_clock;
    FrontStack *m_views;
    BusyPanel *m_busy;
    ImportPanel *m_preview;
    ColumnPanel *m_columns;
    QFutureWatcher<SheetReading> m_reading;
    std::stop_source m_stop; ///< of what is being read
    ColumnChoices m_choices;
    bool m_isPreviewed = false; ///< there is a preview to go back to
    bool m_keeping = false;
};

} // namespace yishibu
