#include "app/rules/brought_pack.h"
#include "ui/commands/commands.h"
#include "ui/law/law_desk.h"
#include "ui/words/reason_words.h"
#include "ui/words/value_words.h"

namespace yishibu {

namespace {

constexpr int noSuchFile = 2;

} // namespace

int rulesCheckCommand(const CommandLine &line, const Terminal &terminal)
{
    const auto pack = LawDesk::lookUnsigned(line.operands.constFirst());
    if (!pack)
        return terminal.refuse(pack.error(), pack.error().is(BroughtPackFault::NoPackThere) ? noSuchFile : 1);
    terminal.say(CommandWords::tr("%1 is fit for use: in force from %2, cards %3, matters %4, changes %5.")
                     .arg(pack->title, dateWords(pack->effectiveFrom), QString::number(pack->cards.size()),
                          QString::number(pack->matters.size()), QString::number(pack->changes.size())));
    return 0;
}

} // namespace yishibu
