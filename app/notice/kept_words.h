#pragma once

#include "app/notice/notice.h"

#include <optional>

namespace yishibu {

/// The exact wording of a notice as the book keeps it: two lines of title, one line a paragraph, signature, date.
QString keptWords(const Notice &notice);

/// The notice back from its kept wording, word for word, to be looked at and printed again; nothing if it is not of
/// that form. Which paragraph is a heading or a salutation is told from how it is written.
std::optional<Notice> noticeFromKeptWords(const QString &words, NoticeKind kind, bool practice);

} // namespace yishibu
