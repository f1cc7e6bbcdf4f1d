#include "ui/notice/notices_page.h"

#include "app/notice/posting.h"
#include "ui/controls/card.h"
#include "ui/controls/empty_state.h"
#include "ui/controls/list_table.h"
#include "ui/hall/hall.h"
#include "ui/notice/notice_desk.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"
#include "ui/words/reason_words.h"
#include "ui/words/value_words.h"

#include <QLabel>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

int daysLeft(const PostedNotice &notice, QDate today)
{
    if (!notice.postedUntil.isValid())
        return 0;
    return daysStillToHang(postingPeriod(notice.postedOn, int(notice.postedOn.daysTo(notice.postedUntil))), today);
}

} // namespace

NoticesPage::NoticesPage(NoticeDesk &desk, const Hall &hall, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_hall(hall), m_clock(clock), m_stack(new QStackedWidget),
      m_count(newLabel({}, Look::Soft)), m_table(new ListTable), m_model(new QStandardItemModel(this))
{
    setObjectName(u"noticesPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    auto *card = new Card(tr("Notices on the board"));
    m_count->setObjectName(u"hangingCount"_s);
    card->addToHead(m_count);
    m_table->setObjectName(u"noticesTable"_s);
    m_table->setAccessibleName(tr("Notices on the board"));
    m_table->showHeader(true);
    m_table->setModel(m_model);
    card->body()->addWidget(m_table, 1);
    auto *nothing = new Card;
    nothing->body()->addWidget(new EmptyState(Icon::Notices, tr("Nothing has been posted yet"),
                                      tr("Meeting notices and decisions appear here once they hang: from Prepare and "
                                         "from Posting in a meeting."),
                                      {}));
    m_stack->addWidget(nothing);
    m_stack->addWidget(card);
    column->addWidget(m_stack);
    connect(&m_hall, &Hall::meetingChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

void NoticesPage::refresh()
{
    const auto posted = m_desk.posted();
    if (!posted) {
        Q_EMIT said(Tone::Bad, wordsOf(posted.error()));
        return;
    }
    const QDate today = m_clock.today();
    QList<PostedNotice> notices = *posted;
    std::ranges::stable_sort(notices, [today](const PostedNotice &a, const PostedNotice &b) {
        const bool aHangs = daysLeft(a, today) > 0;
        const bool bHangs = daysLeft(b, today) > 0;
        return aHangs != bHangs ? aHangs : a.postedOn > b.postedOn;
    });
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Notice"), tr("Kind"), tr("Hung on"), tr("Has to hang until"),
                                        tr("Days left"), tr("State")});
    const Colours colours = tokensOf(this).colours;
    int hanging = 0;
    for (const PostedNotice &notice : std::as_const(notices)) {
        const int left = daysLeft(notice, today);
        const bool counted = notice.postedUntil.isValid();
        hanging += left > 0;
        auto *state = new QStandardItem(counted ? wordOf(left > 0 ? PostingState::Hanging : PostingState::MayComeDown)
                                                : QString());
        state->setForeground(toneText(left > 0 ? Tone::Info : Tone::Good, colours));
        m_model->appendRow({new QStandardItem(notice.title.section(u'\n', -1)), new QStandardItem(wordOf(notice.kind)),
                            new QStandardItem(dateWords(notice.postedOn)),
                            new QStandardItem(dateWords(notice.postedUntil)),
                            new QStandardItem(counted && left > 0 ? QString::number(left) : QString()), state});
    }
    m_table->setStrongColumns({0});
    m_table->setColumnWidths({-1, 0, 0, 0, 0, 0});
    m_count->setText(hanging > 0 ? tr("Must stay on the board: %1").arg(hanging) : tr("Nothing has to hang today."));
    m_stack->setCurrentIndex(notices.isEmpty() ? 0 : 1);
}

} // namespace yishibu
