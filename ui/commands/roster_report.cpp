#include "ui/commands/roster_report.h"

#include "ui/commands/commands.h"
#include "ui/words/value_words.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

void sayPeople(const RosterChanges &changes, const Terminal &terminal)
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
    for (const ThinGroup &group : changes.thin) {
        //: a villagers' group, of which most people are missing in the sheet
        terminal.say(CommandWords::tr("Of group %1 the sheet names %2 of %3 people. Does it lack the whole group?")
                         .arg(group.group.isEmpty() ? CommandWords::tr("(none)", "people without a group") : group.group,
                              QString::number(group.named), QString::number(group.listed)));
    }
    if (!changes.namedAgain.isEmpty()) {
        terminal.say(CommandWords::tr("Named by the sheet, though dead or gone by the register; they stay so: %1.")
                         .arg(changes.namedAgain.size()));
    }
}

void saySeats(const RosterReport &report, const Terminal &terminal)
{
    const QList<Seat> &ended = report.changes.seatsEnded;
    if (ended.isEmpty())
        return;
    terminal.say(CommandWords::tr("Seats that ended, because the sheet does not name them any more: %1. Their last day was %2.")
                     .arg(QString::number(ended.size()), dateWords(ended.constFirst().until)));
    for (const QString &seat : report.seatsEnded)
        terminal.say(u"  "_s + seat);
}

void sayDelegates(const RosterReport &report, const Terminal &terminal)
{
    if (const qsizetype begun = report.changes.delegates.begins.size(); begun > 0)
        terminal.say(CommandWords::tr("Representatives of households who begin: %1.").arg(begun));
    if (report.delegates.isEmpty())
        return;
    terminal.say(CommandWords::tr("Households for which the sheet names another representative: %1. The present ones stay; change "
                                  "them in the roster where the sheet is right.")
                     .arg(report.delegates.size()));
    for (const RosterReport::DelegateQuestion &one : report.delegates) {
        terminal.say(u"  "_s + CommandWords::tr("Household %1: %2; in the sheet %3.", "its number, its representative, the sheet's")
                                   .arg(one.household, one.present, one.named));
    }
}

void sayPassedOver(const RosterReport &report, const Terminal &terminal)
{
    for (const RosterReport::PassedOver &one : report.passedOver) {
        if (one.row == 0) {
            terminal.say(CommandWords::tr("Sheet %1 was not read: it is neither a register nor a list of seats.").arg(one.sheet));
            continue;
        }
        const QString words = one.use == TableUse::Unclear
                                  ? CommandWords::tr("The table at %1, row %2, was not read: its heading does not tell who the people are.")
                                  : CommandWords::tr("The table at %1, row %2, was passed over: it lists people of the register again.");
        terminal.say(words.arg(one.sheet, QString::number(one.row)));
    }
    if (const QStringList &columns = report.changes.people.columnsLeft; !columns.isEmpty())
        terminal.say(CommandWords::tr("Columns not taken in: %1.").arg(columns.join(CommandWords::tr(", ", "between names of columns"))));
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

QList<RosterReport::DelegateQuestion> delegateQuestions(const RosterChanges &changes, const Roster &roster)
{
    const auto nameOf = [&](const VillagerId &who) {
        const auto typed = std::ranges::find(changes.people.villagers, who, &Villager::id);
        const Villager *kept = roster.find(who);
        return typed != changes.people.villagers.cend() ? typed->name : kept ? kept->name : QString();
    };
    QList<RosterReport::DelegateQuestion> questions;
    for (const DelegateQuestion &question : changes.delegates.open) {
        const Household *home = roster.findHousehold(question.present.household);
        questions.append({.household = home ? home->number : QString(),
                          .group = home ? home->group : QString(),
                          .present = nameOf(question.present.villager),
                          .named = nameOf(question.named.villager)});
    }
    return questions;
}

QList<RosterReport::PassedOver> passedOverTables(const QList<SheetPlan> &sheets)
{
    QList<RosterReport::PassedOver> tables;
    for (const SheetPlan &plan : sheets) {
        if (plan.role == SheetRole::NotRead)
            tables.append({.sheet = plan.name});
        for (qsizetype table = 0; table < plan.uses.size(); ++table) {
            if (plan.role == SheetRole::NotRead || (plan.uses[table] != TableUse::PassedOver && plan.uses[table] != TableUse::Unclear))
                continue;
            tables.append({.sheet = plan.name, .row = plan.headingsOf(table).firstRow + 1, .use = plan.uses[table]});
        }
    }
    return tables;
}

void say(const RosterReport &report, const Terminal &terminal)
{
    const RosterCounts &counts = report.changes.people.counts;
    if (!report.newBook.isEmpty())
        terminal.say(CommandWords::tr("New book: %1").arg(report.newBook));
    terminal.say(CommandWords::tr("Taken in: people %1, households %2 (put right %3, to be looked at %4). Not taken in: %5.")
                     .arg(counts.persons).arg(counts.households).arg(counts.repaired).arg(counts.doubtful)
                     .arg(counts.refused));
    if (!counts.isAsExpected()) {
        terminal.say(CommandWords::tr("A second count of the sheet finds %1 people, the rows read are %2: look at what was passed over.")
                         .arg(counts.expected).arg(counts.read));
    }
    sayPeople(report.changes, terminal);
    saySeats(report, terminal);
    sayDelegates(report, terminal);
    sayPassedOver(report, terminal);
    sayNotes(report.changes.people.notes, terminal);
    sayOpenLines(report.changes.bodies, terminal); // the lists as found in the book, not in the sheet alone
    if (report.waitingPeople + report.waitingLines > 0) {
        terminal.say(CommandWords::tr("Open in the roster until somebody decides there: people %1, lines of lists %2.")
                         .arg(report.waitingPeople).arg(report.waitingLines));
    }
}

} // namespace yishibu
