#include "ui/notice/meeting_notice_window.h"

#include "ui/controls/date_fields.h"
#include "ui/notice/notice_desk.h"
#include "ui/paper/notice_paper.h"
#include "ui/style/look.h"
#include "ui/words/reason_words.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

MeetingNoticeWindow::MeetingNoticeWindow(NoticeDesk &desk, QWidget *parent)
    : PaperWindow(Paper(), tr("Meeting notice"), parent), m_desk(desk),
      m_day(newDateField(tr("Day on which it was posted"), {})),
      m_post(newButton(tr("The notice is posted"), Look::SecondaryLarge))
{
    setObjectName(u"meetingNoticeWindow"_s);
    setSight(Sight::FitForHall);
    m_day->setObjectName(u"postedOn"_s);
    m_post->setObjectName(u"noticePosted"_s);
    m_post->setAutoDefault(false);
    auto *strip = new QFrame(this);
    setLook(strip, Look::Foot);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(24, 12, 24, 12);
    row->setSpacing(12);
    row->addWidget(newLabel(tr("Say so once it hangs: the days count from then."), Look::Small,
                            nullptr, true),
                   1);
    row->addWidget(newLabel(tr("Day on which it was posted"), Look::Body));
    row->addWidget(m_day);
    row->addWidget(m_post);
    layout()->addWidget(strip);
    connect(m_post, &QPushButton::clicked, this, &MeetingNoticeWindow::post);

    const auto notice = m_desk.meetingNotice();
    if (!notice) {
        setWindowTitle(tr("Meeting notice"));
        preview()->setEnabled(false);
        strip->setEnabled(false);
        say(Tone::Warn, wordsOf(notice.error()));
        return;
    }
    m_notice = *notice;
    m_day->setDate(m_notice.date);
    setPaper(NoticePaper(m_notice));
}

void MeetingNoticeWindow::post()
{
    const QDate day = m_day->date();
    if (const Done kept = m_desk.post(m_notice, std::nullopt, day); !kept) {
        say(Tone::Bad, wordsOf(kept.error()));
        Q_EMIT said(Tone::Bad, wordsOf(kept.error()));
        return;
    }
    Q_EMIT given(day);
    accept();
}

} // namespace yishibu
