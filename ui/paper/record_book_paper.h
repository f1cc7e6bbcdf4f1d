#pragma once

#include "app/notice/record_book_words.h"
#include "app/procedure/record_book.h"
#include "ui/paper/paper.h"

namespace yishibu {

/// 决策实施登记表: a sheet for each step of the dossier, each on a page of its own (law-and-paper.md B2). What is not on record
/// stays empty, to be filled in by hand; the places to sign are never parted. Every word is that of resources/record_book.
class RecordBookPaper : public Paper
{
public:
    explicit RecordBookPaper(const RecordBook &book);
};

/// The words that come with the program.
Outcome<RecordBookWords> shippedRecordBookWords();

} // namespace yishibu
