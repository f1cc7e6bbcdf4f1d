#include "ui/discussion/discussion_page.h"

#include "app/meeting/item_end.h"
#include "ui/controls/front_stack.h"
#include "ui/discussion/ending_panel.h"
#include "ui/discussion/grouping_panel.h"
#include "ui/hall/hall.h"
#include "ui/style/look.h"
#include "ui/words/reason_words.h"
#include "ui/words/value_words.h"

#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr int shortWords = 8;

QString shortened(const QString &words)
{
    return words.size() > shortWords ? words.left(shortWords) + u'…' : words;
}

} // namespace

void DiscussionPage::newFootButtons()
{
    m_undo = newButton({}, Look::SecondaryLarge, this);
    m_undo->setObjectName(u"undoEntry"_s);
    connect(m_undo, &QPushButton::clicked, this, &DiscussionPage::withdrawLast);
    m_end = newButton(tr("End the item otherwise"), Look::SecondaryLarge, this);
    m_end->setObjectName(u"endItem"_s);
    //: 换组讨论
    m_regroup = newButton(tr("Other groups"), Look::SecondaryLarge, this);
    m_regroup->setObjectName(u"regroup"_s);
    connect(m_regroup, &QPushButton::clicked, this, [this] { bringForward(m_groupingPanel); });
    m_backToGroups = newButton(tr("Back to the groups"), Look::SecondaryLarge, this);
    m_backToGroups->setObjectName(u"backToGroups"_s);
    connect(m_backToGroups, &QPushButton::clicked, this, [this] { report(false); });
    for (QPushButton *button : {m_end, m_undo, m_regroup, m_backToGroups})
        button->hide();
    newEndings();
}

/// Only what may be chosen now; the tool tip says why the rest may not.
void DiscussionPage::newEndings()
{
    auto *menu = new QMenu(m_end);
    menu->setToolTipsVisible(true);
    for (const ItemEnding ending : {ItemEnding::Consensus, ItemEnding::Deferred, ItemEnding::Withdrawn, ItemEnding::Open}) {
        if (ending == ItemEnding::Open)
            menu->addSeparator();
        QAction *action = menu->addAction(ending == ItemEnding::Open ? tr("Take the item up again") : wordOf(ending));
        connect(action, &QAction::triggered, this, [this, ending] { chooseEnding(ending); });
        connect(menu, &QMenu::aboutToShow, action, [this, action, ending] {
            const AgendaItem *item = m_hall.currentItem();
            const Done may = item ? mayEnd(*item, ending, m_hall.votes()) : Done();
            action->setEnabled(may.has_value());
            action->setToolTip(may ? QString() : wordsOf(may.error()));
            action->setVisible(ending != ItemEnding::Open || hasEndedOtherwise());
        });
    }
    m_end->setMenu(menu);
}

/// Who withdrew an item, or put it off, is asked before it ends.
void DiscussionPage::chooseEnding(ItemEnding ending)
{
    if (isTold(ending, {})) {
        Q_EMIT endItemWanted(ending, {});
        return;
    }
    m_endingPanel->begin(ending);
    bringForward(m_endingPanel);
}

void DiscussionPage::showFoot()
{
    qint64 newest = -1;
    QString words;
    QString id;
    const auto look = [&](const auto &entry, const Moment &when) {
        if (entry.item == *m_item && !entry.withdrawn && when.sequence > newest) {
            newest = when.sequence;
            words = entry.text;
            id = entry.id.hex();
        }
    };
    for (const Remark &remark : m_hall.remarks())
        look(remark, remark.said);
    for (const Point &point : m_hall.points())
        look(point, point.noted);
    m_undo->setText(tr("Undo: %1").arg(shortened(words)));
    m_undo->setToolTip(words);
    m_undo->setAccessibleName(tr("Undo: %1").arg(words));
    m_undo->setProperty("entry", id);
}

bool DiscussionPage::hasEndedOtherwise() const
{
    const AgendaItem *item = m_hall.hasMeeting() ? m_hall.currentItem() : nullptr;
    return item && isOtherwise(item->ending);
}

QList<QPushButton *> DiscussionPage::footButtons() const
{
    if (isGrouped())
        return {m_isReporting ? m_backToGroups : m_regroup, m_end};
    const bool canUndo = !m_undo->property("entry").toString().isEmpty();
    return canUndo ? QList<QPushButton *>{m_undo, m_end} : QList<QPushButton *>{m_end};
}

QString DiscussionPage::nextStep() const
{
    const AgendaItem *item = m_hall.hasMeeting() ? m_hall.currentItem() : nullptr;
    if (item && isGrouped() && !m_isReporting && !hasEndedOtherwise())
        //: 集中汇报
        return tr("Report back");
    if (!hasEndedOtherwise() && !(item && item->purpose == ItemPurpose::Hear))
        return tr("To the vote");
    return m_hall.item(m_hall.meeting().at.item + 1) ? tr("Next item") : tr("To the minutes");
}

QString DiscussionPage::note() const
{
    if (!m_hall.hasMeeting())
        return {};
    if (hasEndedOtherwise()) {
        const AgendaItem &item = *m_hall.currentItem();
        return tr("This item ended: %1").arg(endingWords(item, item.otherwise ? m_hall.nameOf(item.otherwise->by) : QString()));
    }
    if (!m_hall.quorum().reached())
        return tr("Too few are here: people may be heard, a vote must wait");
    const int open = m_hall.currentItem() ? openChecks(m_hall.points(), m_hall.currentItem()->id) : 0;
    return open > 0 ? tr("To be checked, and nobody does yet: %1").arg(open) : QString();
}

void DiscussionPage::goOn()
{
    keepDraft();
    if (isGrouped() && !m_isReporting && !hasEndedOtherwise())
        return report(true);
    if (!hasEndedOtherwise()) {
        Q_EMIT finished();
        return;
    }
    if (const auto after = following({Stage::Item, m_hall.meeting().at.item, ItemStep::Resolve}, m_hall.facts()))
        Q_EMIT goTo(*after);
}

} // namespace yishibu
