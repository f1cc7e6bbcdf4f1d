#include "ui/notice/notices_page.h"

#include "app/notice/posting.h"
#include "ui/controls/card.h"
#include "ui/controls/empty_state.h"
#include "ui/controls/list_table.h"
#include "ui/hall/hall.h"
#include "ui/notice/posting_card.h"
#include "ui/paper/notice_paper.h"
#include "ui/paper/paper_window.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"
#include "ui/words/reason_words.h"
#include "ui/words/value_words.h"

#include <QLabel>
#include <QPushButton>
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

QStandardItem *stateItem(const QString &words, Tone tone, const Colours &colours)
{
    auto *item = new QStandardItem(words);
    item->setForeground(toneText(tone, colours));
    return item;
}

} // namespace

NoticesPage::NoticesPage(NoticeDesk &desk, const Hall &hall, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_hall(hall), m_clock(clock), m_stack(new QStackedWidget),
      m_count(newLabel({}, Look::Soft)), m_table(new ListTable), m_model(new QStandardItemModel(this)),
      m_words(newLabel({}, Look::Small, nullptr, true)), m_print(newButton(tr("Preview and print"), Look::SecondaryLarge)),
      m_post(newButton(tr("To the posting"), Look::Primary))
{
    setObjectName(u"noticesPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    auto *nothing = new Card;
    nothing->body()->addWidget(new EmptyState(Icon::Notices, tr("Nothing has been posted yet"),
                                      tr("Meeting notices and decisions appear here once they hang: from Prepare and "
                                         "from Posting in a meeting."),
                                      {}));
    m_stack->addWidget(nothing);
    m_stack->addWidget(newBoard());
    column->addWidget(m_stack);
    connect(m_table, &ListTable::rowChosen, this, &NoticesPage::doChosen);
    connect(m_print, &QPushButton::clicked, this, &NoticesPage::doChosen);
    connect(m_post, &QPushButton::clicked, this, &NoticesPage::doChosen);
    connect(&m_hall, &Hall::meetingChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

Card *NoticesPage::newBoard()
{
    auto *card = new Card(tr("Notices on the board"));
    m_count->setObjectName(u"hangingCount"_s);
    card->addToHead(m_count);
    m_table->setObjectName(u"noticesTable"_s);
    m_table->setAccessibleName(tr("Notices on the board"));
    m_table->showHeader(true);
    m_table->setModel(m_model);
    card->body()->addWidget(m_table, 1);
    m_words->setObjectName(u"noticeWords"_s);
    m_print->setObjectName(u"printPosted"_s);
    m_post->setObjectName(u"toThePosting"_s);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addWidget(m_words, 1);
    foot->addWidget(m_print);
    foot->addWidget(m_post);
    card->body()->addLayout(foot);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &NoticesPage::showChosen);
    return card;
}

void NoticesPage::refresh()
{
    if (!read())
        return;
    const int row = m_table->currentIndex().row();
    fill();
    m_table->setStrongColumns({0});
    m_table->setColumnWidths({-1, 0, 0, 0, 0, 0});
    const auto hanging = std::ranges::count_if(m_posted, [this](const auto &one) { return daysLeft(one, m_clock.today()) > 0; });
    m_count->setText(hanging > 0 ? tr("Must stay on the board: %1").arg(hanging) : tr("Nothing has to hang today."));
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 0 : 1);
    m_table->selectRow(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1)));
    showChosen();
}

bool NoticesPage::read()
{
    const auto waiting = m_desk.waiting();
    const auto posted = m_desk.posted();
    if (!waiting || !posted) {
        Q_EMIT said(Tone::Bad, wordsOf(!waiting ? waiting.error() : posted.error()));
        return false;
    }
    m_waiting = *waiting;
    m_posted = *posted;
    std::ranges::stable_sort(m_posted, [today = m_clock.today()](const PostedNotice &a, const PostedNotice &b) {
        const bool aHangs = daysLeft(a, today) > 0;
        const bool bHangs = daysLeft(b, today) > 0;
        return aHangs != bHangs ? aHangs : a.postedOn > b.postedOn;
    });
    return true;
}

void NoticesPage::fill()
{
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Notice"), tr("Kind"), tr("Hung on"), tr("Has to hang until"),
                                        tr("Days left"), tr("State")});
    for (const WaitingNotice &notice : std::as_const(m_waiting))
        addWaitingRow(notice);
    for (const PostedNotice &notice : std::as_const(m_posted))
        addPostedRow(notice);
}

void NoticesPage::addWaitingRow(const WaitingNotice &notice)
{
    m_model->appendRow({new QStandardItem(notice.title), new QStandardItem(wordOf(notice.kind)), new QStandardItem,
                        new QStandardItem, new QStandardItem,
                        stateItem(tr("Not hung yet"), Tone::Warn, tokensOf(this).colours)});
}

void NoticesPage::addPostedRow(const PostedNotice &notice)
{
    const int left = daysLeft(notice, m_clock.today());
    const bool counted = notice.postedUntil.isValid();
    m_model->appendRow({new QStandardItem(notice.title.section(u'\n', -1)), new QStandardItem(wordOf(notice.kind)),
                        new QStandardItem(dateWords(notice.postedOn)), new QStandardItem(dateWords(notice.postedUntil)),
                        new QStandardItem(counted && left > 0 ? QString::number(left) : QString()),
                        stateItem(counted ? wordOf(left > 0 ? PostingState::Hanging : PostingState::MayComeDown) : QString(),
                                  left > 0 ? Tone::Info : Tone::Good, tokensOf(this).colours)});
}

void NoticesPage::showChosen()
{
    const qsizetype row = m_table->currentIndex().row();
    const bool waits = row >= 0 && row < m_waiting.size();
    const bool hung = row >= m_waiting.size() && row < m_waiting.size() + m_posted.size();
    m_post->setVisible(waits);
    m_print->setVisible(hung);
    if (waits)
        m_words->setText(m_waiting.at(row).kind == NoticeKind::MeetingNotice
                             ? tr("Print the notice in the meeting's preparation and say there that it hangs.")
                             : tr("Print the notice in the meeting's posting and say there that it hangs."));
    else
        m_words->setText(hung ? hungWords(m_posted.at(row - m_waiting.size())) : QString());
}

void NoticesPage::doChosen()
{
    const qsizetype row = m_table->currentIndex().row();
    if (row < 0 || row >= m_waiting.size() + m_posted.size())
        return;
    if (row < m_waiting.size())
        Q_EMIT postingWanted(m_waiting.at(row).meeting, m_waiting.at(row).kind);
    else
        preview(m_posted.at(row - m_waiting.size()));
}

void NoticesPage::preview(const PostedNotice &notice)
{
    const auto paper = m_desk.asPosted(notice.id);
    if (!paper) {
        Q_EMIT said(Tone::Bad, wordsOf(paper.error()));
        return;
    }
    PaperWindow::show(NoticePaper(*paper), notice.title.section(u'\n', -1), window(), Sight::FitForHall);
}

} // namespace yishibu
