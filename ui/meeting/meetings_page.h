#pragma once

#include "app/meeting/meeting.h"
#include "ui/controls/tone.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;

namespace yishibu {

class EmptyState;
class Hall;
class ListTable;
class MeetingDesk;
class MeetingListModel;

/// All meetings of the book, and the way to a new one.
class MeetingsPage : public QWidget
{
    Q_OBJECT

public:
    MeetingsPage(MeetingDesk &desk, const Hall &hall, const Clock &clock, QWidget *parent = nullptr);

    /// Reads the list anew.
    void refresh();
    /// Puts down a new meeting with what can be guessed and asks to be led to it.
    void prepareNewMeeting();

Q_SIGNALS:
    void meetingChosen(const yishibu::MeetingId &id);
    void said(yishibu::Tone tone, const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *newList();

    MeetingDesk &m_desk;
    MeetingListModel *m_model;
    ListTable *m_list;
    EmptyState *m_empty;
    QWidget *m_filled;
    QStackedLayout *m_stack;
};

} // namespace yishibu
