#include "ui/discussion/attachments_card.h"

#include "ui/controls/elided_label.h"
#include "ui/discussion/explain_desk.h"
#include "ui/hall/hall.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/words/reason_words.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace yishibu {

AttachmentsCard::AttachmentsCard(ExplainDesk &desk, const Hall &hall, QWidget *parent)
    : Card(tr("Papers beside it"), parent), m_desk(desk), m_hall(hall),
      m_choose([this](const QString &title) { return QFileDialog::getOpenFileName(this, title, {}, tr("Papers and pictures (*.pdf *.png *.jpg *.jpeg *.txt)")); }),
      m_open([](const QString &path) { return QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }), m_lines(new QVBoxLayout),
      m_none(newLabel(tr("A drawing, a quotation, a page of the law: PDF, picture or text, 2 MiB at most."), Look::Small, this, true)),
      m_add(newButton(tr("Add a file…"), Look::Secondary, this))
{
    setObjectName(u"attachments"_s);
    m_lines->setSpacing(10);
    m_add->setObjectName(u"addAttachment"_s);
    body()->addWidget(m_none);
    body()->addLayout(m_lines);
    body()->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, &AttachmentsCard::attach);
    connect(&m_hall, &Hall::boardChanged, this, &AttachmentsCard::refresh);
    connect(&m_hall, &Hall::discussionChanged, this, &AttachmentsCard::refresh);
}

void AttachmentsCard::attach()
{
    const QString path = m_choose(tr("A file for this item"));
    if (!path.isEmpty())
        tell(m_desk.attach(path));
}

void AttachmentsCard::open(const AttachmentId &attachment)
{
    const auto copy = m_desk.copyOf(attachment);
    if (!copy)
        return tell(std::unexpected(copy.error()));
    if (!m_open(*copy))
        Q_EMIT said(Tone::Warn, tr("No program on this computer opens this file."));
}

void AttachmentsCard::tell(const Done &done)
{
    if (!done)
        Q_EMIT said(Tone::Warn, wordsOf(done.error()));
}

/// Its clicks are queued: a line is not taken apart under the click on its own button.
QWidget *AttachmentsCard::newLine(const Attachment &attachment)
{
    auto *line = new QWidget(this);
    auto *column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *name = new ElidedLabel(attachment.name, Look::Strong, line);
    column->addWidget(name);
    column->addWidget(newLabel(QLocale().formattedDataSize(attachment.size), Look::Small, line));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *open = newButton(tr("Open"), Look::Secondary, line);
    open->setObjectName(u"openAttachment"_s);
    open->setAccessibleName(tr("Open: %1").arg(attachment.name));
    row->addWidget(open);
    connect(open, &QPushButton::clicked, this, [this, id = attachment.id] { this->open(id); });
    if (attachment.isPicture()) {
        //: on the big screen
        auto *show = newButton(m_onScreen == attachment.id ? tr("Hide") : tr("Show"), Look::Secondary, line);
        show->setObjectName(u"showAttachment"_s);
        show->setAccessibleName((m_onScreen == attachment.id ? tr("Take off the big screen: %1") : tr("Show on the big screen: %1")).arg(attachment.name));
        show->setToolTip(show->accessibleName());
        row->addWidget(show);
        connect(show, &QPushButton::clicked, this, [this, id = attachment.id] { tell(m_desk.showPicture(id)); }, Qt::QueuedConnection);
    }
    row->addStretch(1);
    auto *drop = new QToolButton(line);
    const Tokens tokens = tokensOf(this);
    drop->setIcon(tinted(Icon::Close, tokens.colours.ink2));
    drop->setIconSize(QSize(tokens.high(20), tokens.high(20)));
    drop->setMinimumSize(tokens.high(44), tokens.high(44));
    drop->setObjectName(u"dropAttachment"_s);
    drop->setAccessibleName(tr("Take away: %1").arg(attachment.name));
    drop->setToolTip(drop->accessibleName());
    drop->setFocusPolicy(Qt::StrongFocus);
    drop->setVisible(m_hall.meeting().state != MeetingState::Closed);
    connect(drop, &QToolButton::clicked, this, [this, id = attachment.id] { tell(m_desk.detach(id)); }, Qt::QueuedConnection);
    row->addWidget(drop);
    column->addLayout(row);
    return line;
}

void AttachmentsCard::refresh()
{
    const AgendaItem *item = m_hall.hasMeeting() ? m_hall.currentItem() : nullptr;
    if (!item)
        return;
    const QList<Attachment> attachments = m_hall.discussion().attachmentsOn(item->id);
    const auto onScreen = m_desk.shownPicture();
    const bool isClosed = m_hall.meeting().state == MeetingState::Closed;
    if (attachments != m_shown || onScreen != m_onScreen) {
        m_shown = attachments;
        m_onScreen = onScreen;
        while (QLayoutItem *line = m_lines->takeAt(0)) {
            line->widget()->hide();
            line->widget()->deleteLater();
            delete line;
        }
        for (const Attachment &attachment : attachments) {
            QWidget *line = newLine(attachment);
            m_lines->addWidget(line);
            line->show();
        }
    }
    m_none->setVisible(attachments.isEmpty());
    m_add->setVisible(!isClosed);
    setVisible(!isClosed || !attachments.isEmpty());
}

} // namespace yishibu
