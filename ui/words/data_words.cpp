#include "ui/words/floor_words.h"

namespace yishibu {

QString ReasonWords::place(const Reason &reason)
{
    //: a place in a rule file and its line
    return figure(reason) > 0 ? tr("%1, line %2").arg(name(reason)).arg(figure(reason)) : name(reason);
}

QString ReasonWords::of(RulePackFault code, const Reason &reason)
{
    switch (code) {
    case RulePackFault::TooLarge: return tr("The rule file is larger than %1 KiB and was not read.").arg(figure(reason));
    case RulePackFault::NotJson: return tr("The rule file cannot be read (line %1).").arg(figure(reason));
    case RulePackFault::OtherFormat: return tr("This is not a rule file of this program.");
    case RulePackFault::UnknownKey: return tr("The rule file says something that is not understood (%1).").arg(place(reason));
    case RulePackFault::MissingKey: return tr("The rule file lacks something (%1).").arg(place(reason));
    case RulePackFault::WrongValue: return tr("The rule file has a wrong value (%1).").arg(place(reason));
    case RulePackFault::TooMany:
        //: %1 is a place in the file and its line, %2 a number
        return tr("The rule file has more than %2 entries there (%1).").arg(place(reason)).arg(figure(reason, 1));
    case RulePackFault::Contradictory:
        if (!name(reason, 1).isEmpty())
            return tr("The rule file speaks of what another law settles: %1, at %2.").arg(name(reason, 1), place(reason));
        return tr("The rule file contradicts itself (%1).").arg(place(reason));
    case RulePackFault::NoSuchSitting:
        //: %1 is a matter, %2 a place in the file and its line
        return tr("The rule file has “%1” decided by persons alone or by households alone, but a body that decides it does not meet in "
                  "both ways (%2).")
            .arg(name(reason, 1), place(reason));
    case RulePackFault::BelowTheLaw:
        //: %1 is a kind of meeting or a matter, %2 a place in the file and its line
        return tr("The rule file asks for less than the law does: %1, at %2.").arg(name(reason, 1), place(reason));
    }
    return {};
}

QString ReasonWords::of(ScriptFault code, const Reason &reason)
{
    switch (code) {
    case ScriptFault::TooLarge: return tr("The script is larger than %1 KiB and was not read.").arg(figure(reason));
    case ScriptFault::NotJson: return tr("The script cannot be read (line %1).").arg(figure(reason));
    case ScriptFault::OtherFormat: return tr("This is not a meeting script of this program.");
    case ScriptFault::UnknownKey: return tr("The script says something that is not understood (%1).").arg(name(reason));
    case ScriptFault::MissingKey: return tr("The script lacks something (%1).").arg(name(reason));
    case ScriptFault::WrongValue: return tr("The script has a wrong value (%1).").arg(name(reason));
    case ScriptFault::Contradictory: return tr("The script contradicts itself (%1).").arg(name(reason));
    case ScriptFault::NobodyFits:
        return tr("The register has nobody for a part of the script (%1). Import a register with its representatives first.")
            .arg(name(reason));
    }
    return {};
}

} // namespace yishibu
