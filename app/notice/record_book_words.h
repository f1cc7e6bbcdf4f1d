#pragma once

#include "app/notice/template.h"

namespace yishibu {

/// Every word of the record book's sheets (决策实施登记表), as resources/record_book/README.md describes them.
struct RecordBookWords
{
    QHash<QString, QString> texts; ///< by their words: "motive"; `|` begins another line

    bool operator==(const RecordBookWords &) const = default;

    /// The text with its facts put in; empty for a word there is not. What is put in is not read as a template again.
    QString of(const QString &word, const QHash<QString, QString> &facts = {}) const;
};

/// Reads them strictly: each word once, none missing, and no place for a fact that the sheet does not give.
Outcome<RecordBookWords> readRecordBookWords(const QByteArray &bytes);

} // namespace yishibu
