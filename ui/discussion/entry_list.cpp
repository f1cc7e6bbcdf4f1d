#include "ui/discussion/entry_list.h"

#include "ui/controls/hold_height.h"
#include "ui/controls/page_scroll.h"
#include "ui/controls/tone.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

/// A white slip as high as its wrapping words.
class Slip : public QFrame
{
public:
    using QFrame::QFrame;

protected:
    bool event(QEvent *event) override
    {
        const bool handled = QFrame::event(event);
        holdHeight(this, event);
        return handled;
    }
};

} // namespace

EntryList::EntryList(const QString &title, Look look, Tone tone, const QString &empty, QWidget *parent)
    : QFrame(parent), m_title(title)
{
    setLook(this, look);
    setAccessibleName(title);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(14, 14, 6, 10);
    whole->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 8, 0);
    QLabel *name = newLabel(title, Look::Heading, this, true);
    m_count = newLabel(u"0"_s, Look::Heading, this);
    m_count->setObjectName(u"count"_s);
    for (QLabel *label : {name, m_count})
        setTone(label, tone);
    head->addWidget(name, 1);
    head->addWidget(m_count);
    whole->addLayout(head);
    m_slips = new QWidget(this);
    m_column = new QVBoxLayout(m_slips);
    m_column->setContentsMargins(0, 0, 8, 0);
    m_column->setSpacing(8);
    m_empty = newLabel(empty, Look::Soft, m_slips, true);
    m_column->addWidget(m_empty);
    m_column->addStretch(1);
    whole->addWidget(new PageScroll(m_slips, this), 1);
}

void EntryList::setEntries(const QList<Entry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    m_count->setText(QString::number(entries.size()));
    m_count->setAccessibleName(tr("%1: %2").arg(m_title).arg(entries.size()));
    m_empty->setVisible(entries.isEmpty());
    while (m_column->count() > 2) {
        QLayoutItem *item = m_column->takeAt(1);
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    for (const Entry &entry : entries)
        m_column->insertWidget(1, newSlip(entry));
}

QWidget *EntryList::newSlip(const Entry &entry)
{
    auto *slip = new Slip(m_slips);
    setLook(slip, Look::Note);
    slip->setObjectName(u"slip"_s);
    auto *row = new QHBoxLayout(slip);
    row->setContentsMargins(12, 8, 4, 8);
    row->setSpacing(4);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    if (!entry.above.isEmpty())
        words->addWidget(newLabel(entry.above, Look::Strong, slip, true));
    words->addWidget(newLabel(entry.text, Look::Body, slip, true));
    words->addWidget(newLabel(entry.detail, Look::Small, slip, true));
    row->addLayout(words, 1);
    QToolButton *tool = entry.opens ? newTool(Icon::ChevronRight, u"openPoint"_s, tr("More about: %1").arg(entry.text), slip)
                                    : newTool(Icon::Undo, u"withdraw"_s, tr("Withdraw: %1").arg(entry.text), slip);
    connect(tool, &QToolButton::clicked, this, [this, id = entry.id, opens = entry.opens] {
        if (opens)
            Q_EMIT openWanted(id);
        else
            Q_EMIT withdrawWanted(id);
    });
    row->addWidget(tool, 0, Qt::AlignTop);
    return slip;
}

QToolButton *EntryList::newTool(Icon icon, const QString &objectName, const QString &words, QWidget *slip)
{
    auto *tool = new QToolButton(slip);
    const Tokens tokens = tokensOf(this);
    tool->setIcon(tinted(icon, tokens.colours.ink2));
    tool->setIconSize(QSize(tokens.high(20), tokens.high(20)));
    tool->setMinimumSize(tokens.high(44), tokens.high(44));
    tool->setObjectName(objectName);
    tool->setAccessibleName(words);
    tool->setToolTip(words);
    tool->setFocusPolicy(Qt::StrongFocus);
    return tool;
}

} // namespace yishibu
