#include "app/intake/masked_text.h"
#include "ui/commands/commands.h"
#include "ui/commands/unfinished_book.h"
#include "ui/startup/open_place.h"
#include "ui/startup/workplace.h"
#include "ui/words/reason_words.h"
#include "ui/words/value_words.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

QJsonObject jsonOf(const RosterCounts &counts, bool newBook, const RosterChanges &changes)
{
    return {{u"expected"_s, counts.expected}, {u"read"_s, counts.read},         {u"accepted"_s, counts.accepted},
            {u"repaired"_s, counts.repaired}, {u"doubtful"_s, counts.doubtful}, {u"refused"_s, counts.refused},
            {u"households"_s, counts.households}, {u"persons"_s, counts.persons}, {u"new_book"_s, newBook},
            {u"people_new"_s, changes.lines.people.added}, {u"people_changed"_s, changes.lines.people.changed},
            {u"people_unchanged"_s, changes.lines.people.unchanged}, {u"households_new"_s, changes.lines.households.added},
            {u"households_changed"_s, changes.lines.households.changed},
            {u"seats_ended"_s, changes.seatsEnded.size()}, {u"missing"_s, changes.missing.size()}};
}

/// What became other than it was, where the book knew the people already.
void sayChanges(const RosterChanges &changes, const QStringList &whose, const Terminal &terminal)
{
    const LineChanges &people = changes.lines.people;
    const LineChanges &households = changes.lines.households;
    if (!changes.isFirst()) {
        terminal.say(CommandWords::tr("People changed: %1, new: %2, unchanged: %3.")
                         .arg(people.changed).arg(people.added).arg(people.unchanged));
    }
    if (!changes.isFirst() && households.changed + households.added > 0) {
        terminal.say(CommandWords::tr("Households changed: %1, new: %2, unchanged: %3.")
                         .arg(households.changed).arg(households.added).arg(households.unchanged));
    }
    if (!changes.missing.isEmpty()) {
        terminal.say(CommandWords::tr("People who are not in the sheet and wait for a decision in the roster: %1.")
                         .arg(changes.missing.size()));
    }
    if (changes.seatsEnded.isEmpty())
        return;
    terminal.say(CommandWords::tr("Seats that ended, because the sheet does not name them any more: %1. Their last day was %2.")
                     .arg(QString::number(changes.seatsEnded.size()), dateWords(changes.seatsEnded.constFirst().until)));
    for (const QString &seat : whose)
        terminal.say(u"  "_s + seat);
}

/// Each kind of fault with how often it was met; no names, no numbers of anybody.
void sayNotes(const QList<RowNote> &notes, const Terminal &terminal)
{
    QMap<RowFault, int> met;
    for (const RowNote &note : notes)
        ++met[note.fault];
    for (auto it = met.cbegin(); it != met.cend(); ++it)
        terminal.say(u"  %1 × %2"_s.arg(QString::number(it.value()), wordOf(it.key())));
}

/// What came of a sheet, with the words for the seats that ended.
struct Taken
{
    RosterChanges changes;
    QStringList seatsEnded;
};

Outcome<Taken> takeIn(Workplace &place, const RosterPreview &preview)
{
    const auto changes = place.roster.changes(preview);
    if (!changes)
        return std::unexpected(changes.error());
    if (const Done kept = place.roster.import(preview); !kept)
        return std::unexpected(kept.error());
    return Taken{*changes, seatWords(changes->seatsEnded, place.hall)};
}

void tell(const Taken &taken, bool isNew, const CommandLine &line, const Terminal &terminal)
{
    const RosterCounts &counts = taken.changes.people.counts;
    if (line.has(u"--json"_s)) {
        const QJsonObject json = jsonOf(counts, isNew, taken.changes);
        terminal.say(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
        return;
    }
    if (isNew)
        terminal.say(CommandWords::tr("New book: %1").arg(line.value(u"--book"_s)));
    terminal.say(CommandWords::tr("Taken in: people %1, households %2 (put right %3, to be looked at %4). Not taken in: %5.")
                     .arg(counts.persons).arg(counts.households).arg(counts.repaired).arg(counts.doubtful)
                     .arg(counts.refused));
    sayChanges(taken.changes, taken.seatsEnded, terminal);
    sayNotes(taken.changes.people.notes, terminal);
    sayOpenLines(taken.changes.bodies, terminal); // the lists as found in the book, not in the sheet alone
}

int importIntoNewBook(const RosterPreview &preview, const CommandLine &line, const Terminal &terminal)
{
    UnfinishedBook unfinished(line.value(u"--book"_s));
    if (const Done may = unfinished.mayBegin(); !may)
        return terminal.refuse(may.error());
    Outcome<Taken> taken = Taken();
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
    tell(*taken, true, line, terminal);
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
    tell(*taken, false, line, terminal);
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
