#include "app/intake/masked_text.h"
#include "ui/commands/commands.h"
#include "ui/commands/roster_report.h"
#include "ui/commands/unfinished_book.h"
#include "ui/startup/open_place.h"
#include "ui/startup/workplace.h"
#include "ui/words/reason_words.h"
#include "ui/words/value_words.h"

#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

Outcome<RosterReport> takeIn(Workplace &place, const RosterPreview &preview)
{
    const auto changes = place.roster.changes(preview);
    if (!changes)
        return std::unexpected(changes.error());
    RosterReport report{.changes = *changes, .newBook = {}, .seatsEnded = {}, .delegates = delegateQuestions(*changes, place.hall.roster()),
                        .passedOver = passedOverTables(changes->people.sheets)};
    if (const Done kept = place.roster.import(preview); !kept)
        return std::unexpected(kept.error());
    report.seatsEnded = seatWords(changes->seatsEnded, place.hall);
    const auto lines = place.roster.waitingLines();
    if (!lines)
        return std::unexpected(lines.error());
    report.waitingLines = int(lines->size());
    report.waitingPeople = int(place.roster.missing().size());
    return report;
}

void tell(const RosterReport &report, const CommandLine &line, const Terminal &terminal)
{
    if (line.has(u"--json"_s))
        terminal.say(QString::fromUtf8(QJsonDocument(jsonOf(report)).toJson(QJsonDocument::Compact)));
    else
        say(report, terminal);
}

int importIntoNewBook(const RosterPreview &preview, const CommandLine &line, const Terminal &terminal)
{
    UnfinishedBook unfinished(line.value(u"--book"_s));
    if (const Done may = unfinished.mayBegin(); !may)
        return terminal.refuse(may.error());
    Outcome<RosterReport> taken = RosterReport();
    {
        const auto place = newPlace(unfinished.path(), BookKind::Village, terminal.clock);
        if (!place)
            return terminal.refuse(unfinished.inItsName(wordsOf(place.error())));
        taken = takeIn(**place, preview);
        if (!taken)
            return terminal.refuse(unfinished.notMade(taken.error(), wordsOf(taken.error())));
    }
    if (const Done moved = unfinished.moveIn(); !moved)
        return terminal.refuse(moved.error());
    taken->newBook = line.value(u"--book"_s);
    tell(*taken, line, terminal);
    return 0;
}

} // namespace

int rosterImportCommand(const CommandLine &line, const Terminal &terminal)
{
    // Read before the book is touched: a bad sheet must leave no trace.
    const auto preview = RosterDesk::read(line.operands.constFirst(), terminal.clock.today());
    if (!preview)
        return terminal.refuse(preview.error());
    const QFileInfo there(line.value(u"--book"_s));
    if (!there.exists() && !there.isSymLink())
        return importIntoNewBook(*preview, line, terminal);
    const auto place = openPlace(there.filePath(), terminal.clock);
    if (!place)
        return terminal.refuse(place.error());
    const auto taken = takeIn(**place, *preview);
    if (!taken)
        return terminal.refuse(taken.error());
    tell(*taken, line, terminal);
    return 0;
}

void sayOpenLines(const BodyReading &bodies, const Terminal &terminal)
{
    for (const OpenLine &open : bodies.open) {
        const QString who = withoutPersonalNumbers(open.post.isEmpty() ? open.name : u"%1（%2）"_s.arg(open.name, open.post));
        terminal.say(CommandWords::tr("%1, row %2, %3: %4")
                         .arg(open.sheet, QString::number(open.row), who, wordOf(open.reason)));
    }
}

} // namespace yishibu
