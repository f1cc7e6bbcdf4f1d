#pragma once

#include "app/moment.h"
#include "app/notice/notice.h"
#include "app/outcome.h"
#include "ui/controls/stage_page.h"
#include "ui/notice/notice_desk.h"

class QVBoxLayout;

namespace yishibu {

class Hall;
class PaperSheets;
class PostingCard;

/// 公示: each decision of the closed meeting as it hangs on the board, from which day to which, and when it may come
/// down, by the article of its body. Nothing is posted of what did not pass.
class PublishPage : public StagePage
{
    Q_OBJECT

public:
    PublishPage(NoticeDesk &desk, const Hall &hall, const Clock &clock, QWidget *parent = nullptr);

    void refresh() override;
    QString nextStep() const override { return tr("Finish"); }
    QString whyNot() const override;
    QString note() const override;
    QWidget *firstControl() const override;

private:
    void showChoices();
    void choose(int item);
    void showItem();
    void showNotice();
    void post();
    bool isStep(int item) const;
    bool canBePosted(int item) const;
    std::optional<PostedNotice> postedOf(int item) const;

    NoticeDesk &m_desk;
    const Hall &m_hall;
    const Clock &m_clock;
    QVBoxLayout *m_left;
    QWidget *m_choices = nullptr;
    PostingCard *m_card;
    PaperSheets *m_sheets;
    QList<PostedNotice> m_posted;
    std::optional<MeetingId> m_meeting; ///< whose item is chosen
    int m_item = 0;
    Notice m_notice;
};

} // namespace yishibu
