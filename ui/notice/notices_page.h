#pragma once

#include "app/moment.h"
#include "ui/controls/tone.h"
#include "ui/notice/notice_desk.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QStandardItemModel;

namespace yishibu {

class Card;
class Hall;
class ListTable;

/// 公告: what still has to be hung, and everything that hangs or has hung on the board; each paper can be looked at and
/// printed again.
class NoticesPage : public QWidget
{
    Q_OBJECT

public:
    NoticesPage(NoticeDesk &desk, const Hall &hall, const Clock &clock, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void said(yishibu::Tone tone, const QString &text);
    /// The person wants to post what waits of that meeting.
    void postingWanted(const yishibu::MeetingId &meeting, yishibu::NoticeKind kind);

private:
    Card *newBoard();
    bool read();
    void fill();
    void addWaitingRow(const WaitingNotice &notice);
    void addPostedRow(const PostedNotice &notice);
    void showChosen();
    void doChosen();
    void preview(const PostedNotice &notice);

    NoticeDesk &m_desk;
    const Hall &m_hall;
    const Clock &m_clock;
    QList<WaitingNotice> m_waiting; ///< the first rows
    QList<PostedNotice> m_posted;   ///< the rows below them
    QStackedWidget *m_stack;
    QLabel *m_count;
    ListTable *m_table;
    QStandardItemModel *m_model;
    QLabel *m_words;
    QPushButton *m_print;
    QPushButton *m_post;
};

} // namespace yishibu
