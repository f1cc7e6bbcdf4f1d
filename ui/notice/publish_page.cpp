#include "ui/notice/publish_page.h"

#include "ui/controls/option_card.h"
#include "ui/controls/page_scroll.h"
#include "ui/hall/hall.h"
#include "ui/notice/posting_card.h"
#include "ui/paper/notice_paper.h"
#include "ui/paper/paper_window.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"
#include "ui/words/reason_words.h"
#include "ui/words/value_words.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

PublishPage::PublishPage(NoticeDesk &desk, const Hall &hall, const Clock &clock, QWidget *parent)
    : StagePage(parent), m_desk(desk), m_hall(hall), m_clock(clock), m_left(new QVBoxLayout), m_card(new PostingCard),
      m_sheets(new PaperSheets)
{
    setObjectName(u"publishPage"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 20, 24, 20);
    row->setSpacing(16);
    auto *left = new QWidget;
    m_left->setContentsMargins(0, 0, 0, 0);
    m_left->setSpacing(16);
    m_left->addWidget(m_card);
    m_left->addStretch(1);
    left->setLayout(m_left);
    auto *scroll = new PageScroll(left);
    scroll->setFixedWidth(std::min(560, tokensOf(this).type(440)));
    row->addWidget(scroll);
    m_sheets->setObjectName(u"noticeSheets"_s);
    m_sheets->setAccessibleName(tr("The notice as it will hang"));
    row->addWidget(m_sheets, 1);
    connect(m_card, &PostingCard::dayChanged, this, &PublishPage::showNotice);
    connect(m_card, &PostingCard::postWanted, this, &PublishPage::post);
    connect(m_card, &PostingCard::printWanted, this, [this] {
        PaperWindow::show(NoticePaper(m_notice), m_notice.titleLines.value(1), window(), Sight::FitForHall);
    });
    connect(&m_hall, &Hall::meetingChanged, this, [this] {
        if (isVisible() && m_hall.hasMeeting())
            refresh();
    });
}

void PublishPage::refresh()
{
    const auto posted = m_desk.posted();
    if (!posted) {
        Q_EMIT said(Tone::Bad, wordsOf(posted.error()));
        return;
    }
    m_posted = *posted;
    if (m_meeting != m_hall.meeting().id || m_item >= m_hall.agenda().size()) {
        m_meeting = m_hall.meeting().id;
        m_item = 0;
        for (int item = int(m_hall.agenda().size()) - 1; item >= 0; --item) {
            if (canBePosted(item) && !postedOf(item))
                m_item = item;
        }
    }
    showChoices();
    showItem();
    Q_EMIT footChanged();
}

/// Whether another body decides: what this meeting said is a step of 四议两公开, and no 决议 to be announced.
bool PublishPage::isStep(int item) const
{
    const AgendaItem *about = m_hall.item(item);
    return about && m_hall.takesStepOf(about->topic);
}

bool PublishPage::canBePosted(int item) const
{
    const AgendaItem *about = m_hall.item(item);
    if (isStep(item) && !postedOf(item))
        return false;
    return about && std::ranges::any_of(m_hall.resolutions(), [about](const Resolution &resolution) {
               return resolution.item == about->id;
           });
}

std::optional<PostedNotice> PublishPage::postedOf(int item) const
{
    const AgendaItem *about = m_hall.item(item);
    for (const PostedNotice &notice : m_posted) {
        if (about && notice.kind == NoticeKind::ResolutionNotice && notice.item == about->id)
            return notice;
    }
    return std::nullopt;
}

void PublishPage::showChoices()
{
    if (m_choices) {
        m_left->removeWidget(m_choices);
        m_choices->hide();
        m_choices->deleteLater();
    }
    m_choices = new QWidget;
    auto *column = new QVBoxLayout(m_choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const QList<AgendaItem> &items = m_hall.agenda();
    for (int item = 0; item < items.size(); ++item) {
        const auto posted = postedOf(item);
        const QString state = posted             ? tr("Hangs since %1").arg(dateWords(posted->postedOn))
                              : canBePosted(item) ? tr("Passed, to be posted")
                              : isStep(item)      ? tr("A step of its dossier: nothing to post")
                                                  : tr("%1: nothing to post").arg(wordOf(items.at(item).ending));
        const QString name = items.size() == 1 ? tr("The item") : tr("Item %1").arg(item + 1);
        auto *choice = new OptionCard(name, tr("%1\n%2").arg(items.at(item).title, state));
        choice->setObjectName(u"item%1"_s.arg(item));
        choice->setChecked(item == m_item);
        connect(choice, &OptionCard::toggled, this, [this, item](bool chosen) {
            if (chosen)
                choose(item);
        });
        column->addWidget(choice);
    }
    m_left->insertWidget(0, m_choices);
    m_choices->show(); // at once, so that it can take the keyboard
}

void PublishPage::choose(int item)
{
    m_item = item;
    showItem();
}

void PublishPage::showItem()
{
    const AgendaItem *about = m_hall.item(m_item);
    if (const auto posted = postedOf(m_item))
        m_card->showPosted(*posted, m_clock.today());
    else if (canBePosted(m_item))
        m_card->showToPost(m_clock.today(), m_clock.today(), [this](QDate day) { return m_desk.postingDuty(day); },
                           m_desk.holidays());
    else if (isStep(m_item))
        m_card->showNothing(tr("This item is a step of its dossier, which another body decides, so no resolution is posted. Its "
                               "minutes go into the dossier."));
    else
        m_card->showNothing(about && about->ending == ItemEnding::Passed
                                ? tr("This item passed but has no resolution in the minutes, so nothing can be posted.")
                                : tr("This item made no decision, so nothing has to be posted."));
    showNotice();
}

void PublishPage::showNotice()
{
    m_notice = {};
    if (!canBePosted(m_item)) {
        m_sheets->setPaper(Paper());
        return;
    }
    const auto posted = postedOf(m_item);
    const auto notice = m_desk.resolutionNotice(m_item, posted ? posted->postedOn : m_card->day());
    if (!notice) {
        m_sheets->setPaper(Paper());
        m_card->showNothing(wordsOf(notice.error()));
        return;
    }
    m_notice = *notice;
    m_sheets->setPaper(NoticePaper(m_notice));
}

void PublishPage::post()
{
    const AgendaItem *about = m_hall.item(m_item);
    if (!about || m_notice.titleLines.isEmpty())
        return;
    const QDate day = m_card->day();
    if (const Done kept = m_desk.post(m_notice, about->id, day); !kept) {
        Q_EMIT said(Tone::Bad, wordsOf(kept.error()));
        return;
    }
    const QDate until = m_notice.postedUntil;
    refresh();
    Q_EMIT said(Tone::Good, tr("Noted as hung on %1; it has to hang until %2.").arg(dateWords(day), dateWords(until)));
}

QString PublishPage::whyNot() const
{
    if (!m_hall.hasMeeting() || m_hall.meeting().state == MeetingState::Closed)
        return {};
    return wordsOf(Reason::refusal(CourseRefusal::NotClosedYet));
}

QString PublishPage::note() const
{
    int waiting = 0;
    for (int item = 0; m_hall.hasMeeting() && item < m_hall.agenda().size(); ++item)
        waiting += canBePosted(item) && !postedOf(item);
    return waiting > 0 ? tr("Still to be hung: %1. It stays on the list of today.").arg(waiting) : QString();
}

QWidget *PublishPage::firstControl() const
{
    return m_choices ? m_choices->findChild<QWidget *>(u"item%1"_s.arg(m_item)) : nullptr;
}

} // namespace yishibu
