#include "ui/commands/commands.h"
#include "ui/startup/open_place.h"
#include "ui/startup/workplace.h"
#include "ui/words/value_words.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

QJsonObject jsonOf(const RosterCounts &counts, bool newBook, qsizetype seatsEnded)
{
    return {{u"read"_s, counts.read},         {u"accepted"_s, counts.accepted}, {u"repaired"_s, counts.repaired},
            {u"doubtful"_s, counts.doubtful}, {u"refused"_s, counts.refused},   {u"households"_s, counts.households},
            {u"persons"_s, counts.persons},   {u"new_book"_s, newBook},
            {u"seats_ended"_s, seatsEnded}};
}

/// What became other than it was, where the book knew the people already.
void sayChanges(const RosterChanges &changes, const Hall &hall, const Terminal &terminal)
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
    if (changes.seatsEnded.isEmpty())
        return;
    terminal.say(CommandWords::tr("Seats that ended, because the sheet does not name them any more: %1. Their last day was %2.")
                     .arg(QString::number(changes.seatsEnded.size()), dateWords(changes.seatsEnded.constFirst().until)));
    for (const QString &whose : seatWords(changes.seatsEnded, hall))
        terminal.say(u"  "_s + whose);
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

} // namespace

int rosterImportCommand(const CommandLine &line, const Terminal &terminal)
{
    // Read before the book is touched: a bad sheet must leave no trace.
    const auto preview = RosterDesk::read(line.operands.constFirst(), terminal.clock.today());
    if (!preview)
        return terminal.refuse(preview.error());
    const QString path = line.value(u"--book"_s);
    const bool isNew = !QFileInfo::exists(path);
    const auto place = isNew ? newPlace(path, BookKind::Village, terminal.clock) : openPlace(path, terminal.clock);
    if (!place)
        return terminal.refuse(place.error());
    const auto changes = (*place)->roster.changes(*preview);
    if (!changes)
        return terminal.refuse(changes.error());
    if (const Done kept = (*place)->roster.import(*preview); !kept)
        return terminal.refuse(kept.error());
    const RosterCounts &counts = preview->people.counts;
    if (isNew && !line.has(u"--json"_s))
        terminal.say(CommandWords::tr("New book: %1").arg(path));
    if (line.has(u"--json"_s)) {
        terminal.say(QString::fromUtf8(QJsonDocument(jsonOf(counts, isNew, changes->seatsEnded.size())).toJson(QJsonDocument::Compact)));
        return 0;
    }
    terminal.say(CommandWords::tr("Taken in: people %1, households %2 (put right %3, to be looked at %4). Not taken in: %5.")
                     .arg(counts.persons).arg(counts.households).arg(counts.repaired).arg(counts.doubtful)
                     .arg(counts.refused));
    sayChanges(*changes, (*place)->hall, terminal);
    sayNotes(preview->people.notes, terminal);
    sayOpenLines(preview->bodies, terminal);
    return 0;
}

void sayOpenLines(const BodyReading &bodies, const Terminal &terminal)
{
    for (const OpenLine &open : bodies.open) {
        const QString who = open.post.isEmpty() ? open.name : u"%1（%2）"_s.arg(open.name, open.post);
        terminal.say(CommandWords::tr("%1, row %2, %3: %4")
                         .arg(open.sheet, QString::number(open.row), who, wordOf(open.reason)));
    }
}

} // namespace yishibu
