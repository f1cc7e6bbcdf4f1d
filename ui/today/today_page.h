#pragma once

#include "app/moment.h"
#include "app/record_id.h"
#include "ui/controls/tone.h"
#include "ui/today/today_desk.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace yishibu {

class Card;
class HeroCard;

/// 今日: the meeting that is running or comes next, and what needs doing, each line one click from being done.
class TodayPage : public QWidget
{
    Q_OBJECT

public:
    TodayPage(TodayDesk &desk, const Hall &hall, const Clock &clock, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void meetingChosen(const yishibu::MeetingId &meeting);
    void newMeetingWanted();
    void todoChosen(const yishibu::Todo &todo);
    void said(yishibu::Tone tone, const QString &text);

private:
    void showHero();
    void showTodos();
    void showYear();
    void showComing();

    TodayDesk &m_desk;
    const Hall &m_hall;
    const Clock &m_clock;
    HeroCard *m_hero;
    Card *m_todos;
    QWidget *m_todoRows = nullptr;
    Card *m_year;
    QWidget *m_yearFigures = nullptr;
    Card *m_coming;
    QWidget *m_comingRows = nullptr;
    std::optional<MeetingId> m_meeting;
};

} // namespace yishibu
