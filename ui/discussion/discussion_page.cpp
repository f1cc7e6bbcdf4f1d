#include "ui/discussion/discussion_page.h"

#include "ui/controls/item_head.h"
#include "ui/controls/page_scroll.h"
#include "ui/controls/people_at_hand.h"
#include "ui/discussion/discussion_desk.h"
#include "ui/discussion/discussion_input.h"
#include "ui/discussion/entry_list.h"
#include "ui/hall/hall.h"
#include "ui/style/look.h"
#include "ui/words/reason_words.h"
#include "ui/words/moment_words.h"
#include "ui/words/value_words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr std::array columnOrder{PointColumn::Agreed, PointColumn::Disputed, PointColumn::ToCheck};

} // namespace

DiscussionPage::DiscussionPage(DiscussionDesk &desk, const Hall &hall, QWidget *parent)
    : StagePage(parent), m_desk(desk), m_hall(hall)
{
    setLook(this, Look::Paper);
    setAttribute(Qt::WA_StyledBackground);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 14, 24, 16);
    column->setSpacing(14);
    m_head = new ItemHead(content);
    column->addWidget(m_head);
    auto *lists = new QHBoxLayout;
    lists->setSpacing(14);
    m_remarks = new EntryList(tr("What was said"), Look::Card, Tone::Neutral,
                              tr("Nobody has spoken yet. Type below what is said, and press Enter."), content);
    m_remarks->setObjectName(u"remarks"_s);
    lists->addWidget(m_remarks, 1);
    const std::array looks{Look::GoodTint, Look::BadTint, Look::WarnTint};
    const std::array tones{Tone::Good, Tone::Bad, Tone::Warn};
    const std::array names{u"agreed"_s, u"disputed"_s, u"toCheck"_s};
    for (size_t i = 0; i < columnOrder.size(); ++i) {
        m_columns[i] = new EntryList(wordOf(columnOrder[i]), looks[i], tones[i], tr("Nothing yet. Key %1.").arg(i + 2), content);
        m_columns[i]->setObjectName(names[i]);
        lists->addWidget(m_columns[i], 1);
        connect(m_columns[i], &EntryList::withdrawWanted, this, &DiscussionPage::withdraw);
    }
    connect(m_remarks, &EntryList::withdrawWanted, this, &DiscussionPage::withdraw);
    for (EntryList *list : content->findChildren<EntryList *>())
        list->setMinimumHeight(tokensOf(this).high(200));
    column->addLayout(lists, 1);
    m_input = new DiscussionInput(content);
    m_input->setSearch(
        [this](const QString &typed) { return peopleAtHand(m_hall.roster(), m_hall.attendance(), typed); });
    column->addWidget(m_input);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new PageScroll(content, this));
    newFootButtons();

    connect(m_head, &ItemHead::stepChosen, this,
            [this](ItemStep step) { Q_EMIT goTo({Stage::Item, m_hall.meeting().at.item, step}); });
    connect(m_input, &DiscussionInput::entered, this, &DiscussionPage::keepLine);
    connect(m_input, &DiscussionInput::paused, this, &DiscussionPage::keepDraft);
    for (const auto signal : {&Hall::discussionChanged, &Hall::agendaChanged, &Hall::attendanceChanged, &Hall::votesChanged})
        connect(&m_hall, signal, this, &DiscussionPage::refresh);
}

void DiscussionPage::refresh()
{
    if (!m_hall.hasMeeting() || !m_hall.currentItem())
        return;
    if (m_item != m_hall.currentItem()->id) {
        keepDraft();
        m_item = m_hall.currentItem()->id;
        restoreDraft();
    }
    m_head->showItem(m_hall.facts(), ItemStep::Discuss);
    m_end->setText(m_hall.currentItem()->purpose == ItemPurpose::Hear ? tr("Say how the item ends")
                                                                       : tr("End the item otherwise"));
    showEntries();
    showFoot();
    Q_EMIT footChanged();
}

void DiscussionPage::showEntries()
{
    QList<Entry> remarks;
    for (const Remark &remark : m_hall.remarks()) {
        if (remark.item != *m_item || remark.withdrawn)
            continue;
        const QString name = m_hall.nameOf(remark.speaker);
        // The laptop's picture may hang on the wall: who did not agree to be named is not named here either.
        const QString above = remark.named && !name.isEmpty() ? name : tr("A villager");
        remarks.append({remark.id.hex(), above, remark.text, momentWords(remark.said.circumstance)});
    }
    m_remarks->setEntries(remarks);
    for (size_t i = 0; i < columnOrder.size(); ++i) {
        QList<Entry> points;
        for (const Point &point : m_hall.points()) {
            if (point.item == *m_item && !point.withdrawn && point.column == columnOrder[i])
                points.append({point.id.hex(), {}, point.text, momentWords(point.noted.circumstance)});
        }
        m_columns[i]->setEntries(points);
    }
}

void DiscussionPage::keepLine()
{
    if (!m_item || m_input->words().trimmed().isEmpty())
        return;
    const QString words = m_input->words();
    Done kept;
    if (m_input->kind() == LineKind::Remark) {
        if (const auto done = m_desk.addRemark(*m_item, m_input->speaker(), m_input->isNamed(), words); !done)
            kept = std::unexpected(done.error());
    } else {
        const PointColumn to = columnOrder[size_t(m_input->kind()) - 1];
        if (const auto done = m_desk.addPoint(*m_item, to, words); !done)
            kept = std::unexpected(done.error());
    }
    if (!kept) {
        Q_EMIT said(Tone::Warn, wordsOf(kept.error()));
        return;
    }
    m_input->clearLine();
    keepDraft();
    m_input->line()->setFocus();
}

QString DiscussionPage::place(const QString &part) const
{
    return u"discussion/%1/%2"_s.arg(m_item->hex(), part);
}

void DiscussionPage::keepDraft()
{
    if (!m_item)
        return;
    const Done kept = then(m_desk.keepDraft(place(u"words"_s), m_input->words()), [this] {
        return m_desk.keepDraft(place(u"kind"_s), QString::number(int(m_input->kind())));
    });
    if (!kept)
        Q_EMIT said(Tone::Bad, wordsOf(kept.error()));
}

void DiscussionPage::restoreDraft()
{
    m_input->clearLine();
    m_input->setWords(m_desk.draft(place(u"words"_s)));
    m_input->setKind(LineKind(qBound(0, m_desk.draft(place(u"kind"_s)).toInt(), 3)));
}

void DiscussionPage::withdraw(const QString &id)
{
    Done done;
    QString words;
    for (const Remark &remark : QList<Remark>(m_hall.remarks())) {
        if (remark.id.hex() == id) {
            words = remark.text;
            done = m_desk.withdraw(remark);
        }
    }
    for (const Point &point : QList<Point>(m_hall.points())) {
        if (point.id.hex() == id) {
            words = point.text;
            done = m_desk.withdraw(point);
        }
    }
    if (!done)
        Q_EMIT said(Tone::Warn, wordsOf(done.error()));
    else if (!words.isEmpty())
        Q_EMIT said(Tone::Info, tr("Withdrawn: %1").arg(words));
    m_input->line()->setFocus();
}

void DiscussionPage::withdrawLast()
{
    withdraw(m_undo->property("entry").toString());
}

void DiscussionPage::goOn()
{
    keepDraft();
    if (!hasEndedOtherwise()) {
        Q_EMIT finished();
        return;
    }
    if (const auto after = following({Stage::Item, m_hall.meeting().at.item, ItemStep::Resolve}, m_hall.facts()))
        Q_EMIT goTo(*after);
}

QWidget *DiscussionPage::firstControl() const
{
    return m_input->line();
}

void DiscussionPage::hideEvent(QHideEvent *event)
{
    keepDraft();
    StagePage::hideEvent(event);
}

} // namespace yishibu
