#include "ui/commands/book_fault_words.h"
#include "ui/commands/commands.h"
#include "ui/startup/open_place.h"
#include "ui/startup/workplace.h"
#include "ui/village/book_desk.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr qsizetype mostFaultsNamed = 50;

/// The first is the sentence to read; the places below it are for whoever has to mend the book.
int sayFaults(const QString &path, const QList<BookFault> &faults, const Terminal &terminal)
{
    const int status =
        terminal.refuse(CommandWords::tr("The book %1 was changed from outside or is damaged: %2 places do not fit. "
                                         "Restore the newest backup that lies beside it.")
                            .arg(path, QString::number(faults.size())));
    for (const BookFault &fault : faults.first(qMin(faults.size(), mostFaultsNamed)))
        terminal.err << "  " << wordsOf(fault) << '\n';
    if (faults.size() > mostFaultsNamed)
        terminal.err << "  " << CommandWords::tr("and %1 more").arg(faults.size() - mostFaultsNamed) << '\n';
    return status;
}

} // namespace

int bookNewCommand(const CommandLine &line, const Terminal &terminal)
{
    const QString path = line.operands.constFirst();
    const BookKind kind = line.has(u"--practice"_s) ? BookKind::Practice : BookKind::Village;
    const auto place = newPlace(path, kind, terminal.clock);
    if (!place)
        return terminal.refuse(place.error());
    terminal.say(CommandWords::tr("The book %1 was made.").arg(path));
    return 0;
}

int bookCheckCommand(const CommandLine &line, const Terminal &terminal)
{
    const QString path = line.operands.constFirst();
    const auto place = openPlace(path, terminal.clock);
    if (!place)
        return terminal.refuse(place.error());
    const auto found = BookDesk(*(*place)->book).check();
    if (!found)
        return terminal.refuse(found.error());
    if (!found->isSound())
        return sayFaults(path, found->faults, terminal);
    terminal.say(CommandWords::tr("The book %1 is sound: journal lines %2, facts compared %3.")
                     .arg(path, QString::number(found->lines), QString::number(found->rows)));
    return 0;
}

} // namespace yishibu
