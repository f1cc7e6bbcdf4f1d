#pragma once

#include "app/meeting/meeting.h"
#include "ui/controls/hall_sight.h"
#include "ui/controls/tone.h"

#include <QWidget>

class QStackedWidget;

namespace yishibu {

class MeetingDesk;
class Hall;
class StageBar;
class StageFoot;
class StagePage;

/// A meeting fills the window: on top its stages with ticks, in the middle the stage, at the bottom the foot with one
/// big button. A stage can be left and entered again at any time until the minutes are closed.
class MeetingFrame : public QWidget
{
    Q_OBJECT

public:
    MeetingFrame(MeetingDesk &desk, const Hall &hall, QWidget *parent = nullptr);

    /// The page for a stage, and for a step of an agenda item.
    void addPage(Stage stage, StagePage *page, Sight sight = Sight::Private);
    void addPage(ItemStep step, StagePage *page, Sight sight = Sight::Private);

    /// Shows where the meeting in the hall stands.
    void refresh();
    StagePage *currentPage() const;
    /// Goes somewhere in the meeting, if its course allows it.
    void goTo(const StagePoint &to);
    /// Whether the pages may show what is for the facilitator alone.
    void setShowsPrivate(bool shows);
    /// Gives the keyboard to the page where one types on it.
    void focusPage();

Q_SIGNALS:
    void said(yishibu::Tone tone, const QString &text);
    void moved();        ///< the facilitator stands somewhere else now
    void meetingDone();  ///< the last stage is done

private:
    void adopt(StagePage *page, Sight sight);
    void goOn();
    void showStages();
    StagePage *pageFor(const StagePoint &at) const;

    MeetingDesk &m_desk;
    const Hall &m_hall;
    StageBar *m_stages;
    QStackedWidget *m_pages;
    StageFoot *m_foot;
    QHash<int, StagePage *> m_stagePages;
    QHash<int, StagePage *> m_stepPages;
};

} // namespace yishibu
