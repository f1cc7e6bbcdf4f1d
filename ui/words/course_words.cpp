#include "ui/words/floor_words.h"
#include "ui/words/value_words.h"

namespace yishibu {

QString ReasonWords::of(MeetingRefusal code, const Reason &reason)
{
    switch (code) {
    case MeetingRefusal::NoLawForThatDay:
        return tr("No law known to this program holds on the day of the meeting. Check the date.");
    case MeetingRefusal::NoSuchMeeting: return tr("The book has no such meeting.");
    case MeetingRefusal::AnotherOpen: return tr("%1 is still open. Close it first, then open this one.").arg(name(reason));
    case MeetingRefusal::AlreadyOpen: return tr("The meeting has been opened, so this no longer changes.");
    }
    return {};
}

QString ReasonWords::of(CourseRefusal code, const Reason &reason)
{
    switch (code) {
    case CourseRefusal::MissingTime: return tr("Enter the day and time of the meeting first.");
    case CourseRefusal::MissingPlace: return tr("Enter the place of the meeting first.");
    case CourseRefusal::MissingChair: return tr("Name who chairs the meeting first.");
    case CourseRefusal::MissingRecorder: return tr("Name who takes the minutes first.");
    case CourseRefusal::NoAgendaItem: return tr("Take at least one topic onto the agenda first.");
    case CourseRefusal::NobodyShouldAttend:
        return tr("The register names nobody who should attend. Import the list of representatives first.");
    case CourseRefusal::NotOpenYet: return tr("The meeting is not open yet. Begin the sign-in first.");
    case CourseRefusal::NotClosedYet: return tr("The meeting is not closed yet. Close it first.");
    case CourseRefusal::AlreadyClosed: return tr("The meeting is closed, so its record no longer changes.");
    case CourseRefusal::Cancelled: return tr("The meeting was called off. Record that it takes place after all, then go on.");
    case CourseRefusal::NoSuchItem:
        return tr("There is no agenda item %1; the agenda has %2.").arg(figure(reason, 0)).arg(figure(reason, 1));
    case CourseRefusal::NothingPassed: return tr("Nothing passed on item %1, so there is nothing to carry out.").arg(figure(reason));
    case CourseRefusal::OnlyAStep:
        return tr("Item %1 is a step of its dossier, which another body decides, so no resolution is written here. Its minutes go "
                  "into the dossier.")
            .arg(figure(reason));
    case CourseRefusal::ItemsOpen:
        return tr("Items %1 have not ended yet. Vote on them, or say how they end.").arg(figuresOf(reason));
    case CourseRefusal::VoteOpen:
        return tr("The motion on item %1 has not been counted yet. Count it or take it back.").arg(figure(reason));
    case CourseRefusal::PlannedForLater:
        return tr("The meeting is planned for %1, so the law and the figures are those of that day; open it then, or bring it "
                  "forward to today first.")
            .arg(dateWords(QDate::fromJulianDay(reason.figures().value(0))));
    case CourseRefusal::PlannedForBefore:
        return tr("The meeting was planned for %1, so the law and the figures are those of that day; put it off to today first, "
                  "or say that it was held then and is entered from paper.")
            .arg(dateWords(QDate::fromJulianDay(reason.figures().value(0))));
    case CourseRefusal::NotHeldYet:
        return tr("%1 is still to come, so no meeting of that day can be entered from paper. Correct the day of the meeting.")
            .arg(dateWords(QDate::fromJulianDay(reason.figures().value(0))));
    case CourseRefusal::EnteredForOtherDay:
        return tr("The late entry from paper is of a meeting on %1. Take it back, and enter the right day of the meeting first.")
            .arg(dateWords(QDate::fromJulianDay(reason.figures().value(0))));
    }
    return {};
}

QString ReasonWords::of(AgendaRefusal code, const Reason &reason)
{
    switch (code) {
    case AgendaRefusal::MissingTitle: return tr("Item %1 needs a title.").arg(figure(reason));
    case AgendaRefusal::UnknownTopic: return tr("The topic of item %1 is no longer in the pool.").arg(figure(reason));
    case AgendaRefusal::UnknownMatter:
        return tr("Choose for item %1 which kind of matter it is; the law of that day does not know this one.").arg(figure(reason));
    case AgendaRefusal::MissingDelegation:
        return tr("The villagers' assembly has not delegated the matter of item %1. Choose its delegation, or let it only be heard.")
            .arg(figure(reason));
    case AgendaRefusal::DelegationNotInForce:
        return tr("The delegation of item %1 does not hold on the day of the meeting. Choose another one.").arg(figure(reason));
    case AgendaRefusal::OtherDelegation:
        return tr("The delegation of item %1 is about another matter. Choose another one.").arg(figure(reason));
    case AgendaRefusal::DelegationNotInWriting:
        return tr("Here a delegation counts in writing only, and that of item %1 names no paper. Name the paper under Topics, or let "
                  "the item only be heard.")
            .arg(figure(reason));
    case AgendaRefusal::MissingPartyStudy:
        return tr("The village Party organisation has to study item %1 first. Enter the day, or the reason why it is decided "
                  "without.").arg(figure(reason));
    case AgendaRefusal::PartyStudyTooLate:
        return tr("The Party organisation's study of item %1 lies after the meeting. Correct the day.").arg(figure(reason));
    }
    return {};
}

QString ReasonWords::of(MatterRefusal code, const Reason &reason)
{
    switch (code) {
    case MatterRefusal::WrongBody:
        if (reason.names().isEmpty())
            return tr("This matter does not belong before this meeting.");
        return tr("This matter does not belong before this meeting. It is decided by: %1.", "names of bodies")
            .arg(reason.names().join(tr(", ", "between the names of bodies")));
    case MatterRefusal::NotDelegable:
        return tr("The law does not let this body decide this matter, and nobody may hand it over.");
    case MatterRefusal::ByMembersOnly:
        return tr("The group's members of the collective decide this one by one, not by households. Let a meeting of the whole group "
                  "decide it.");
    case MatterRefusal::OtherSitting:
        return tr("Here this matter is decided in another way, by: %1. Let such a meeting decide it.", "names of meetings")
            .arg(reason.names().join(tr(", ", "between the names of bodies")));
    case MatterRefusal::OnlyConsults:
        return tr("A consultation decides nothing. Let it be heard here, and bring what was agreed before a meeting that decides.");
    case MatterRefusal::OfTheVillage:
        return tr("As it is worded this belongs to the whole village and is decided by: %1. If what it touches belongs to the group, "
                  "choose the matter “%2” under Topics.")
            .arg(name(reason, 0), name(reason, 1));
    }
    return {};
}

} // namespace yishibu
