#include "ui/commands/commands.h"
#include "ui/paper/record_book_paper.h"
#include "ui/startup/open_place.h"
#include "ui/startup/workplace.h"

using namespace Qt::StringLiterals;

namespace yishibu {

/// Topics count from 1, in the order in which they came into the pool.
int printDossierCommand(const CommandLine &line, const Terminal &terminal)
{
    bool isNumber = false;
    const int wanted = line.value(u"--topic"_s).toInt(&isNumber);
    if (!isNumber)
        return terminal.refuse(CommandWords::tr("%1 takes a number; %2 is none.").arg(u"--topic"_s, line.value(u"--topic"_s)), 2);
    const auto place = openPlace(line.value(u"--book"_s), terminal.clock);
    if (!place)
        return terminal.refuse(place.error());
    const QList<Topic> &topics = (*place)->hall.topics();
    if (wanted < 1 || wanted > topics.size())
        return terminal.refuse(CommandWords::tr("There is no topic %1; the pool has %2.").arg(wanted).arg(topics.size()));
    const auto book = (*place)->dossiers.recordBook(topics.at(wanted - 1).id);
    if (!book)
        return terminal.refuse(book.error());
    return writePaper(RecordBookPaper(*book), line.value(u"--out"_s), terminal);
}

} // namespace yishibu
