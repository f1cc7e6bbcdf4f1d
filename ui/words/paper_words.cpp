#include "ui/words/floor_words.h"

namespace yishibu {

QString ReasonWords::of(NoticeRefusal code, const Reason &reason)
{
    switch (code) {
    case NoticeRefusal::NoVillage: return tr("The village has no name yet. Set it up first.");
    case NoticeRefusal::NoTime: return tr("The notice needs the day and time of the meeting. Enter them first.");
    case NoticeRefusal::NoPlace: return tr("The notice needs the place of the meeting. Enter it first.");
    case NoticeRefusal::NoAgenda: return tr("The notice needs an agenda. Take at least one topic up first.");
    case NoticeRefusal::NoSuchDecision: return tr("This item has no resolution that could be posted.");
    case NoticeRefusal::NotPassed: return tr("No vote in the minutes passed this text, so it cannot be posted.");
    case NoticeRefusal::PersonalNumber:
        if (figure(reason) > 0)
            return tr("Paragraph %1 holds an ID, card or private telephone number, which must not hang on a wall. "
                      "Take it out.").arg(figure(reason));
        return tr("The title or signature holds an ID, card or private telephone number, which must not hang on a wall. "
                  "Take it out.");
    }
    return {};
}

QString ReasonWords::of(PostingRefusal code, const Reason &reason)
{
    switch (code) {
    case PostingRefusal::NoDay: return tr("Enter the day on which the notice was hung.");
    case PostingRefusal::TooShort:
        return tr("%1 days are too short: a decision has to hang for at least %2 days.").arg(figure(reason, 0)).arg(figure(reason, 1));
    }
    return {};
}

QString ReasonWords::of(AllowanceRefusal code, const Reason &reason)
{
    switch (code) {
    case AllowanceRefusal::NoAmount: return tr("Enter what each person is paid, in yuan.");
    case AllowanceRefusal::TooMuch:
        return tr("More than %1 yuan for one person and one meeting cannot be right. Check the amount.").arg(figure(reason));
    }
    return {};
}

QString ReasonWords::of(TemplateTrouble code, const Reason &reason)
{
    switch (code) {
    case TemplateTrouble::NotText: return tr("The template of the notice cannot be read. Install the program anew.");
    case TemplateTrouble::UnknownFact:
        return tr("Line %1 of the notice's template asks for %2, which is not known. Correct the template.")
            .arg(QString::number(figure(reason)), name(reason));
    case TemplateTrouble::UnclosedBracket:
        return tr("Line %1 of the notice's template has a bracket without its end. Correct the template.").arg(figure(reason));
    case TemplateTrouble::NoTitle: return tr("The template of the notice has no title. Correct the template.");
    case TemplateTrouble::NoSignature:
        return tr("The template of the notice needs exactly one signature. Correct the template.");
    case TemplateTrouble::MissingWord:
        return tr("The words of the record book do not give %1. Install the program anew.").arg(name(reason));
    }
    return {};
}

QString ReasonWords::of(CanonicalTrouble code, const Reason &reason)
{
    switch (code) {
    case CanonicalTrouble::TooLarge:
        return tr("The record is larger than any record may be: %1 bytes, allowed %2.").arg(figure(reason, 0)).arg(figure(reason, 1));
    case CanonicalTrouble::NotJson: return tr("The record cannot be read; ask the village for a new copy.");
    case CanonicalTrouble::OtherSchema:
        return tr("The record is of another kind or version (%1, %2). Install the newer version first.")
            .arg(name(reason), QString::number(figure(reason)));
    case CanonicalTrouble::WrongField:
        return tr("A part of the record is missing or wrong (%1); ask the village for a new copy.").arg(name(reason));
    case CanonicalTrouble::NotCanonical:
        return tr("The record was written by something else than this program; ask the village for a new copy.");
    }
    return {};
}

} // namespace yishibu
