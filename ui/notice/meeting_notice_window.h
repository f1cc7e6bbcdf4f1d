#pragma once

#include "app/notice/notice.h"
#include "ui/paper/paper_window.h"

#include <QDate>

class QDateEdit;
class QPushButton;

namespace yishibu {

class NoticeDesk;

/// 会议通知: the notice of the meeting as it will hang, to be printed; then the facilitator says on which day it was
/// posted, and its exact words are kept.
class MeetingNoticeWindow : public PaperWindow
{
    Q_OBJECT

public:
    explicit MeetingNoticeWindow(NoticeDesk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void given(QDate day); ///< the notice was posted that day, and its words are kept
    void said(yishibu::Tone tone, const QString &text);

private:
    void post();

    NoticeDesk &m_desk;
    Notice m_notice;
    QDateEdit *m_day;
    QPushButton *m_post;
};

} // namespace yishibu
