#pragma once

#include "app/outcome.h"

#include <QString>
#include <QTemporaryDir>

namespace yishibu {

/// A new book that is filled under another name first, in a folder of its own beside the place it is for. Until
/// moveIn() nothing stands at that place, and whatever ends the program before, nothing half-done ever does. What was
/// not moved in is removed.
class UnfinishedBook
{
public:
    explicit UnfinishedBook(const QString &path);

    /// Whether the book may come to stand there: a folder that is there, and neither a book nor anything a book leaves
    /// beside it. BookTrouble NoFolder, AlreadyThere, ReadOnly.
    Done mayBegin() const;
    /// Where it is filled. Whatever it leaves beside it has the same beginning.
    QString path() const;
    /// Gives the closed book its name, and with it what lies beside it. BookTrouble AlreadyThere or ReadOnly, or
    /// NoRoom where its log could not be folded in; then nothing of it stands there.
    Done moveIn();
    /// Why no book was made. A disk too full for a new book has no last entry to be typed again.
    QString notMade(const Reason &why, const QString &sentence) const;
    /// A sentence that names the unfinished book, with the name it is to have.
    QString inItsName(QString sentence) const;

private:
    QString target() const { return m_folder + u'/' + m_name; }

    QString m_asked;  ///< as it was typed
    QString m_folder;
    QString m_name;
    QTemporaryDir m_hidden;
};

} // namespace yishibu
