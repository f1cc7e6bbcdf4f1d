#pragma once

#include "app/moment.h"
#include "ui/controls/tone.h"
#include "ui/roster/roster_desk.h"

#include <QWidget>
#include <functional>

class QPushButton;

namespace yishibu {

class FrontStack;
class ImportCourse;
class PeopleCard;
class PersonPanel;
class RosterFigures;
class WaitingPanel;

/// 花名册: the people of the village, found by typing, each with their card; the way they come in from the clerk's
/// spreadsheet; and what waits for a decision after it.
class RosterPage : public QWidget
{
    Q_OBJECT

public:
    RosterPage(RosterDesk &desk, const Hall &hall, const Clock &clock, QWidget *parent = nullptr);
    ~RosterPage() override;

    /// Asks which file to import; an empty answer is none. A test may answer in its place.
    std::function<QString()> chooseFile;
    /// Asks where refused rows are to be saved. A test may answer in its place.
    void setChooseTarget(std::function<QString(const QString &proposed)> choose);

    /// Asks for a file and reads it.
    void importRegister();

Q_SIGNALS:
    void said(yishibu::Tone tone, const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *newEmptyView();
    QWidget *newPeopleView();
    QString askForFile();
    void refresh();
    void refreshOnANewDay();
    void showPeople();
    void showPerson(const VillagerId &who);
    void showFigures();
    void beginNewcomer();
    void fitSide();

    RosterDesk &m_desk;
    const Hall &m_hall;
    const Clock &m_clock;
    FrontStack *m_views;
    QWidget *m_empty;
    QWidget *m_people;
    ImportCourse *m_import;
    WaitingPanel *m_waiting;
    PeopleCard *m_find;
    FrontStack *m_side = nullptr;
    RosterFigures *m_figures;
    QWidget *m_village;
    PersonPanel *m_person;
    QPushButton *m_settle;
    QDate m_shownOn; ///< the day whose ages and seats are shown
};

} // namespace yishibu
