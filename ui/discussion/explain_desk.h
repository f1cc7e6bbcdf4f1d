#pragma once

#include "app/discussion/attachment.h"
#include "app/discussion/plain_words.h"
#include "app/moment.h"
#include "app/outcome.h"
#include "ui/hall/paper_copies.h"

#include <QObject>
#include <optional>

namespace yishibu {

class Book;
class Hall;

/// What explains the current item: its plain-language card (a word of the paper, how one says it every day, how one says it
/// here) and the papers beside it. The big screen shows card and pictures on demand.
class ExplainDesk : public QObject
{
    Q_OBJECT

public:
    ExplainDesk(Book &book, Hall &hall, const Clock &clock);
    ~ExplainDesk() override;

    Done add(const QString &term, const QString &everyday, const QString &local);
    Done change(const PlainWord &word);
    Done drop(const PlainWordId &word);

    /// Puts the card of the current item on the big screen, or takes it off; a long one in parts, one after the other, and
    /// off after the last.
    void showNext();
    void hide();
    bool isShown() const;

    /// Keeps a file with the current item, as it lies on the disk now.
    Done attach(const QString &path);
    /// Takes it away again; that stays on record.
    Done detach(const AttachmentId &attachment);
    /// A copy that the desktop can open, in a folder of its own that goes with the program.
    Outcome<QString> copyOf(const AttachmentId &attachment);
    /// Puts a picture on the big screen, or, where it stands there, takes it off.
    Done showPicture(const AttachmentId &attachment);
    std::optional<AttachmentId> shownPicture() const;

private:
    Done keep(PlainWord word);
    Done mayWrite() const;
    const Attachment *find(const AttachmentId &attachment) const;

    Book &m_book;
    Hall &m_hall;
    const Clock &m_clock;
    PaperCopies m_copies;
};

} // namespace yishibu
