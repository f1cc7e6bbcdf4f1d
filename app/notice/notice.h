#pragma once

#include "app/record_id.h"

#include <QDate>
#include <QList>
#include <QString>

namespace yishibu {

enum class NoticeKind {
    MeetingNotice,    ///< 会议通知 (law-and-paper.md D1)
    ResolutionNotice, ///< 决议公示 (D10)
    Resolution,       ///< 决议 (D9): signed, sealed and filed; never hung, so no book keeps it as a notice
};

/// One paragraph of a posted paper. A caption (题注) stands centred under the title.
struct NoticeParagraph
{
    enum class Kind { Body, Heading, Salutation, Caption };
    Kind kind = Kind::Body;
    QString text;

    bool operator==(const NoticeParagraph &) const = default;
};

/// What hangs on the board, word for word: already masked, so that no number can be copied from under a black
/// box. Painted by ui/paper/notice_paper, which knows no printer.
struct Notice
{
    NoticeKind kind = NoticeKind::MeetingNotice;
    QStringList titleLines;             ///< "青石村村民委员会", "关于…的公示": one line each
    QList<NoticeParagraph> paragraphs;
    QString signature;                  ///< 落款, with room for the seal over it
    QDate date;                         ///< 成文日期
    QDate postedFrom;                   ///< first counted day on the board; invalid for a meeting notice
    QDate postedUntil;                  ///< last day it must hang (at least 15 days: Organic Law art. 35)
    bool practice = false;              ///< 演练 is printed on every page

    bool operator==(const Notice &) const = default;
};

} // namespace yishibu
