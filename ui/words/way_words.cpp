// How people may vote, and what comes in which order at the box.
#include "ui/words/floor_words.h"

namespace yishibu {

namespace {

class WayWords
{
    Q_DECLARE_TR_FUNCTIONS(yishibu::WayWords)
};

} // namespace

QString ReasonWords::of(MethodRefusal code, const Reason &)
{
    switch (code) {
    case MethodRefusal::NotInParts:
        return WayWords::tr("A meeting held in parts votes by show of hands, part by part.");
    case MethodRefusal::PapersCannotBeWeighed:
        return WayWords::tr("Each hand counts for the households it stands for, and papers count one each. Vote by hands, or by roll call.");
    case MethodRefusal::NoChoiceInParts:
        return WayWords::tr("A meeting held in parts votes on one motion. Put each option as a motion of its own.");
    case MethodRefusal::HeadsCannotBeWeighed:
        return WayWords::tr("Each hand counts for the households it stands for, and this way counts people. Vote by name, or by hands on one motion.");
    }
    return {};
}

QString ReasonWords::of(SectionRefusal code, const Reason &reason)
{
    switch (code) {
    case SectionRefusal::NoName: return WayWords::tr("Name every section of the hall whose hands were counted.");
    case SectionRefusal::SameName: return WayWords::tr("Two sections are named %1. Name one of them otherwise.").arg(name(reason));
    case SectionRefusal::NotCounted:
        return WayWords::tr("%1: type its hands, noughts too, or remove the section.").arg(name(reason));
    case SectionRefusal::InParts: return WayWords::tr("A meeting held in parts is counted part by part, not by sections of the hall.");
    }
    return {};
}

QString ReasonWords::of(BoxRefusal code, const Reason &reason)
{
    switch (code) {
    case BoxRefusal::NotOnPaper: return WayWords::tr("This vote is not held on paper.");
    case BoxRefusal::NotIssued: return WayWords::tr("Give the papers out first.");
    case BoxRefusal::NothingIssued: return WayWords::tr("Type how many papers were given out.");
    case BoxRefusal::IssuedAlready: return WayWords::tr("The papers have been given out: who is here and how many they are stands. To begin anew take the "
                                                       "motion back.");
    case BoxRefusal::StillToCall: return WayWords::tr("%1 papers have not been called yet.").arg(figure(reason));
    case BoxRefusal::FewerThanCalled:
        return WayWords::tr("%1 papers cannot be in the box: %2 have been called already.").arg(figure(reason)).arg(figure(reason, 1));
    case BoxRefusal::BoardStands: return WayWords::tr("The blackboard's figures are kept already. Take them back before you type others.");
    case BoxRefusal::NoBoard: return WayWords::tr("No figures of the blackboard have been kept.");
    case BoxRefusal::BoardRecounted:
        return WayWords::tr("Papers have been counted anew already: that count decides, and the blackboard's figures stay as they are.");
    case BoxRefusal::NoReason: return WayWords::tr("Write down why the blackboard's figures are taken back.");
    }
    return {};
}

QString ReasonWords::of(NamedPaperRefusal code, const Reason &)
{
    switch (code) {
    case NamedPaperRefusal::SecretPaper: return WayWords::tr("This ballot is secret: no paper of it has a name.");
    case NamedPaperRefusal::NameMissing:
        return WayWords::tr("Without the name of somebody who was here the paper does not count. Call it as one without a name that counts.");
    case NamedPaperRefusal::NotThere: return WayWords::tr("Whoever signed this paper was not here when the papers were given out.");
    case NamedPaperRefusal::CalledAlready: return WayWords::tr("A paper with this name was called already. Take that call back first.");
    }
    return {};
}

} // namespace yishibu
