#include "ui/words/floor_words.h"
#include "ui/words/rule_words.h"

namespace yishibu {

QString ReasonWords::of(LocalRefusal code, const Reason &reason)
{
    switch (code) {
    case LocalRefusal::NoticeBelowLaw:
        return tr("The notice of %1 may not be shorter than %2 days; %3 were asked for. Set %2 or more.")
            .arg(name(reason)).arg(figure(reason, 1)).arg(figure(reason));
    case LocalRefusal::PostingBelowLaw:
        return tr("Decisions and results hang for at least %1 days; %2 were asked for. Set %1 or more.")
            .arg(figure(reason, 1)).arg(figure(reason));
    case LocalRefusal::OutOfRange:
        return tr("%1 days are not possible here; set %2 to %3.").arg(figure(reason)).arg(figure(reason, 1)).arg(figure(reason, 2));
    }
    return {};
}

QString ReasonWords::of(BroughtPackFault code, const Reason &reason)
{
    switch (code) {
    case BroughtPackFault::NoPackThere:
        return tr("There is no rule pack in %1. Choose the folder with pack.json, or the file itself.").arg(name(reason));
    case BroughtPackFault::NotSigned:
        return tr("The rule pack is not signed: %1 is missing or is no signature for rule packs. Ask the township to sign it.")
            .arg(name(reason));
    case BroughtPackFault::Altered:
        return tr("The rule pack was altered after it was signed (%1). Ask the township for a new stick.").arg(name(reason));
    case BroughtPackFault::SignerUnknown:
        return tr("The rule pack is signed by somebody this book does not know (%1). Add the township's key first.").arg(name(reason));
    case BroughtPackFault::SignerWithdrawn:
        return tr("The rule pack is signed by %1, whose key is no longer trusted here.").arg(name(reason));
    case BroughtPackFault::AlreadyThere: return tr("%1 is in use already.").arg(name(reason));
    case BroughtPackFault::NoSignerListed:
        return tr("%1 gives no key for rule packs. Ask the township for its list of signers.").arg(name(reason));
    case BroughtPackFault::NoReason: return tr("Write down why the rule pack is withdrawn.");
    case BroughtPackFault::AlreadyWithdrawn: return tr("This rule pack is withdrawn already.");
    }
    return {};
}

} // namespace yishibu
