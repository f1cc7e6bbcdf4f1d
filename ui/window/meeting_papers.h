#pragma once

#include "app/minutes/sign_in_sheet.h"
#include "ui/controls/tone.h"

#include <QObject>

class QMenu;

namespace yishibu {

struct Workplace;

/// The papers that are shown and printed from a meeting, each in a window of its own over the main one.
class MeetingPapers : public QObject
{
    Q_OBJECT

public:
    MeetingPapers(Workplace &place, QWidget &window, QObject *parent);

    /// What the menu at the head of a meeting offers.
    QMenu *newMenu();
    void showNotice();
    /// The sheet that is printed is the one whose pages and lines the screen names from now on.
    void showSignInSheet(SheetOrder order);

Q_SIGNALS:
    void said(yishibu::Tone tone, const QString &text);
    void noticeGiven(); ///< the meeting's notice was posted

private:
    void showHouseholdCards();
    void showAllowances();
    void showGroupSheets(bool onA3);
    void showSpeakingRules();
    void showResolutions();

    Workplace &m_place;
    QWidget &m_window;
};

} // namespace yishibu
