#include "app/rules/brought_pack.h"
#include "db/packages/rule_pack_file.h"
#include "ui/commands/commands.h"
#include "ui/hall/rule_shelf.h"
#include "ui/words/reason_words.h"
#include "ui/words/value_words.h"

namespace yishibu {

namespace {

constexpr int noSuchFile = 2;

/// What the village's program would say of the pack, but for the signature.
Done fitForUse(const RulePack &pack)
{
    auto shelf = RuleShelf::open();
    if (!shelf)
        return std::unexpected(shelf.error());
    // One that the program came with is compared with the others.
    shelf->packs.removeIf([&pack](const RulePack &shipped) { return shipped.digest == pack.digest; });
    return mayStandWith(pack, shelf->packs);
}

} // namespace

int rulesCheckCommand(const CommandLine &line, const Terminal &terminal)
{
    const auto found = readPackOnStick(line.operands.constFirst());
    if (!found)
        return terminal.refuse(found.error(), found.error().is(BroughtPackFault::NoPackThere) ? noSuchFile : 1);
    const auto pack = readRulePack(found->text);
    if (!pack)
        return terminal.refuse(pack.error());
    if (const Done fits = fitForUse(*pack); !fits)
        return terminal.refuse(fits.error());
    terminal.say(CommandWords::tr("%1 is fit for use: in force from %2, cards %3, matters %4, changes %5.")
                     .arg(pack->title, dateWords(pack->effectiveFrom), QString::number(pack->cards.size()),
                          QString::number(pack->matters.size()), QString::number(pack->changes.size())));
    return 0;
}

} // namespace yishibu
