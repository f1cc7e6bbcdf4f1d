#pragma once

#include "ui/startup/workplace.h"

#include <QJsonObject>

namespace yishibu {

struct Terminal;

/// What the import of a register came to, as the terminal tells it: in sentences, or in one line of JSON whose keys stay as
/// they are.
struct RosterReport
{
    /// A household for which the sheet names somebody else; the present 户代表 stays, because nobody was there to decide.
    struct DelegateQuestion
    {
        QString household; ///< its number
        QString group;
        QString present;
        QString named; ///< in the sheet
    };
    /// A table or a whole sheet of which nothing was taken in.
    struct PassedOver
    {
        QString sheet;
        int row = 0; ///< of its heading, from 1; 0: the whole sheet
        TableUse use = TableUse::PassedOver;
    };

    RosterChanges changes;
    QString newBook; ///< its path; empty where the book was there before
    QStringList seatsEnded;
    QList<DelegateQuestion> delegates;
    QList<PassedOver> passedOver;
    int waitingPeople = 0; ///< in the book now, until somebody decides: whom the last sheet did not name
    int waitingLines = 0;  ///< and lines of lists that found nobody or several
};

/// The questions of a sheet in words, before the import changes who stands for a household.
QList<RosterReport::DelegateQuestion> delegateQuestions(const RosterChanges &changes, const Roster &roster);
QList<RosterReport::PassedOver> passedOverTables(const QList<SheetPlan> &sheets);

void say(const RosterReport &report, const Terminal &terminal);
QJsonObject jsonOf(const RosterReport &report);

} // namespace yishibu
