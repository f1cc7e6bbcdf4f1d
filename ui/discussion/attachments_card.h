#pragma once

#include "app/discussion/attachment.h"
#include "ui/controls/card.h"
#include "ui/controls/tone.h"

#include <functional>

class QLabel;
class QPushButton;

namespace yishibu {

class ExplainDesk;
class Hall;

/// 附件 of the item: papers and drawings that lie beside it. Each is opened by the desktop's own program or taken away; a picture
/// stands on the big screen on demand.
class AttachmentsCard : public Card
{
    Q_OBJECT

public:
    AttachmentsCard(ExplainDesk &desk, const Hall &hall, QWidget *parent = nullptr);

    void refresh();
    /// Where the file comes from, and what opens a copy; for tests.
    void setChooser(std::function<QString(const QString &title)> chooser) { m_choose = std::move(chooser); }
    void setOpener(std::function<bool(const QString &path)> opener) { m_open = std::move(opener); }

Q_SIGNALS:
    void said(yishibu::Tone tone, const QString &text);

private:
    void attach();
    void open(const AttachmentId &attachment);
    void tell(const Done &done);
    QWidget *newLine(const Attachment &attachment);

    ExplainDesk &m_desk;
    const Hall &m_hall;
    std::function<QString(const QString &title)> m_choose;
    std::function<bool(const QString &path)> m_open;
    QVBoxLayout *m_lines;
    QLabel *m_none;
    QPushButton *m_add;
    QList<Attachment> m_shown;
    std::optional<AttachmentId> m_onScreen;
};

} // namespace yishibu
