#include "ui/startup/workplace.h"

#include "db/book.h"
#include "ui/paper/minutes_paper.h"
#include "ui/paper/printing.h"

namespace yishibu {

namespace {

Outcome<QByteArray> minutesPdf(const Minutes &minutes, const ClosedMinutes &closed)
{
    return pdfBytes(MinutesPaper(minutes, closed), minutes.title);
}

} // namespace

Workplace::Workplace(std::unique_ptr<Book> opened, const Clock &clockToUse, RuleShelf shelf)
    : book(std::move(opened)), clock(clockToUse), rules(std::move(shelf)), village(*book, hall, clock),
      law(*book, hall, clock, rules), roster(*book, hall, clock), topics(*book, hall, clock, rules), dossiers(*book, hall, clock, rules), meetings(*book, hall, clock, rules),
      signIn(*book, hall, clock), door(*book, hall, clock), doorPapers(*book, hall, clock), discussion(*book, hall, clock), grouping(*book, hall, clock),
      speaking(*book, hall, clock), explain(*book, hall, clock), rating(*book, hall, clock), voting(*book, hall, clock),
      ballots(*book, hall, voting, clock), names(*book, hall, voting, clock),
      minutes(*book, hall, clock), notices(*book, hall, clock, rules), resolutions(*book, hall, clock),
      handover(*book, hall, clock, minutesPdf), today(*book, hall, clock)
{}

Workplace::~Workplace() = default;

Outcome<std::unique_ptr<Workplace>> Workplace::over(std::unique_ptr<Book> book, const Clock &clock)
{
    auto shelf = RuleShelf::open();
    if (!shelf)
        return std::unexpected(shelf.error());
    std::unique_ptr<Workplace> place(new Workplace(std::move(book), clock, std::move(*shelf)));
    for (const Done &loaded : {place->village.load(), place->law.load(), place->roster.load(), place->topics.load(), place->dossiers.load(), place->doorPapers.load()}) {
        if (!loaded)
            return std::unexpected(loaded.error());
    }
    return place;
}

} // namespace yishibu
