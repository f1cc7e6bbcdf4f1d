#pragma once

#include "app/discussion/attachment.h"

#include <QTemporaryDir>
#include <optional>

namespace yishibu {

/// The bytes of a paper that somebody chose, one more than is allowed where it is too large. AttachmentRefusal::NotReadable for what is no file.
Outcome<QByteArray> bytesOfPaper(const QString &path);

/// Copies of kept papers that the desktop can open, to be looked at alone, in a folder of its own that goes with the program.
class PaperCopies
{
public:
    /// `id`: of the paper, since two may have one name. AttachmentRefusal::NotWritten where there is no room.
    Outcome<QString> copyOf(const QString &id, const QString &name, const QByteArray &bytes);

private:
    std::optional<QTemporaryDir> m_folder; ///< none before the first is opened
};

} // namespace yishibu
