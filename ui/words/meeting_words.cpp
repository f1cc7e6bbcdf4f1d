#include "ui/words/value_words.h"

#include "ui/words/moment_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

class MeetingWords
{
    Q_DECLARE_TR_FUNCTIONS(yishibu::MeetingWords)
};

QString withSource(const QString &sentence, const QString &source)
{
    return source.isEmpty() ? sentence : MeetingWords::tr("%1 (%2)", "a sentence and what it rests on").arg(sentence, source);
}

} // namespace

QString wordOf(MeetingState state)
{
    switch (state) {
    case MeetingState::Open: return MeetingWords::tr("Under way");
    case MeetingState::Closed: return MeetingWords::tr("Closed", "a meeting");
    case MeetingState::Cancelled: return MeetingWords::tr("Cancelled", "a meeting");
    case MeetingState::Preparing: break;
    }
    return MeetingWords::tr("Being prepared");
}

QString wordOf(Stage stage)
{
    switch (stage) {
    case Stage::SignIn: return MeetingWords::tr("Sign-in");
    case Stage::Item: return MeetingWords::tr("Agenda item");
    case Stage::Minutes: return MeetingWords::tr("Minutes");
    case Stage::Publish: return MeetingWords::tr("Publish");
    case Stage::Prepare: break;
    }
    return MeetingWords::tr("Prepare");
}

QString wordOf(ItemStep step)
{
    switch (step) {
    case ItemStep::Discuss: return MeetingWords::tr("Discuss");
    case ItemStep::Vote: return MeetingWords::tr("Vote");
    case ItemStep::Resolve: return MeetingWords::tr("Resolve");
    case ItemStep::Explain: break;
    }
    return MeetingWords::tr("Explain");
}

QString wordOf(Capacity capacity)
{
    return capacity == Capacity::Member ? MeetingWords::tr("Member") : MeetingWords::tr("Observer");
}

QString wordOf(PointColumn column)
{
    switch (column) {
    case PointColumn::Disputed: return MeetingWords::tr("Disputed");
    case PointColumn::ToCheck: return MeetingWords::tr("To check");
    case PointColumn::Agreed: break;
    }
    return MeetingWords::tr("Agreed");
}

QString wordOf(VoteMethod method)
{
    switch (method) {
    case VoteMethod::RollCall: return MeetingWords::tr("Roll call");
    case VoteMethod::SecretBallot: return MeetingWords::tr("Secret ballot");
    case VoteMethod::NamedBallot: return MeetingWords::tr("Named ballot");
    case VoteMethod::Consensus: return MeetingWords::tr("Consensus", "a way to vote");
    case VoteMethod::ShowOfHands: break;
    }
    return MeetingWords::tr("Show of hands");
}

QString wordOf(ItemEnding ending)
{
    switch (ending) {
    case ItemEnding::Passed: return MeetingWords::tr("Passed");
    case ItemEnding::NotPassed: return MeetingWords::tr("Not passed");
    case ItemEnding::Consensus: return MeetingWords::tr("Consensus reached");
    case ItemEnding::Withdrawn: return MeetingWords::tr("Withdrawn");
    case ItemEnding::Deferred: return MeetingWords::tr("Deferred");
    case ItemEnding::Open: break;
    }
    return MeetingWords::tr("Not ended yet");
}

QString endingWords(const AgendaItem &item, const QString &by)
{
    QStringList words{wordOf(item.ending)};
    if (!item.otherwise)
        return words.first();
    if (!by.isEmpty())
        words.append((item.ending == ItemEnding::Withdrawn ? MeetingWords::tr("by %1", "who withdrew an item") : MeetingWords::tr("proposed by %1")).arg(by));
    if (!item.otherwise->putOffTo.isEmpty())
        words.append(MeetingWords::tr("put off to %1", "a later meeting or day").arg(item.otherwise->putOffTo));
    words.append(momentWords(item.otherwise->when.circumstance));
    return words.join(u" · "_s);
}

QString wordOf(Gap gap)
{
    switch (gap) {
    case Gap::NoDay: break;
    case Gap::NoBeginning: return MeetingWords::tr("The time when the meeting began is missing.");
    case Gap::NoPlace: return MeetingWords::tr("The place is missing.");
    case Gap::NoChair: return MeetingWords::tr("The chair is missing.");
    case Gap::NoRecorder: return MeetingWords::tr("The minute-taker is missing.");
    case Gap::ChairIsRecorder: return MeetingWords::tr("The chair takes the minutes too; they should be two people.");
    case Gap::NoBase: return MeetingWords::tr("The number of those who should attend is missing.");
    case Gap::NobodySignedIn: return MeetingWords::tr("Nobody has signed in.");
    case Gap::BelowQuorum: return MeetingWords::tr("Fewer people came than the law asks, so nothing could be decided.");
    case Gap::NoItems: return MeetingWords::tr("There is no agenda item.");
    case Gap::ItemWithoutExplanation: return MeetingWords::tr("The item has no explanation.");
    case Gap::ItemWithoutPartyStudy:
        return MeetingWords::tr("The day on which the Party organisation studied the item is missing.");
    case Gap::ItemWithoutDelegation:
        return MeetingWords::tr("The delegation by the villagers' assembly is missing.");
    case Gap::ItemWithoutRemarks: return MeetingWords::tr("Nobody's words on this item are noted.");
    case Gap::ItemWithoutPoints: return MeetingWords::tr("No agreed, disputed or open point is noted.");
    case Gap::PointUnchecked: return MeetingWords::tr("Nobody finds this point out, and it is not answered.");
    case Gap::ItemWithoutEnding: return MeetingWords::tr("How the item ended is missing.");
    case Gap::VoteWithoutScrutineer: return MeetingWords::tr("Nobody is named who watched over the vote.");
    case Gap::VoteWithoutTeller: return MeetingWords::tr("Nobody is named who counted the votes.");
    case Gap::PassedWithoutResolution: return MeetingWords::tr("The item passed, but nobody is named to carry it out.");
    case Gap::ResolutionWithoutOwner: return MeetingWords::tr("The person who carries the resolution out is missing.");
    case Gap::ResolutionWithoutDeadline: return MeetingWords::tr("The deadline of the resolution is missing.");
    case Gap::ResolutionWithoutSupervisor:
        return MeetingWords::tr("The person who watches over the resolution is missing.");
    case Gap::SupervisorIsOwner:
        return MeetingWords::tr("The same person carries the resolution out and watches over it; name two people.");
    }
    return MeetingWords::tr("The day of the meeting is missing.");
}

QString wordsOf(const MeetingWarning &warning)
{
    const auto figure = [&warning](int at) { return warning.figures.value(at); };
    const auto sentence = [&]() -> QString {
        switch (warning.gap) {
        case MeetingGap::NoticeNotGiven: break;
        case MeetingGap::NoticeLate:
            return MeetingWords::tr("The notice went out %1 days before the meeting; %2 days are asked for.")
                .arg(figure(0)).arg(figure(1));
        case MeetingGap::NoticeUrgent:
            return MeetingWords::tr("The notice is shorter than usual because of: %1. The reason is printed.").arg(warning.names.value(0));
        case MeetingGap::NoticeTight:
            return MeetingWords::tr("The notice went out %1 days before the meeting, on the last day that can be argued for; "
                                    "%2 days are asked for.")
                .arg(figure(0)).arg(figure(1));
        case MeetingGap::NoScrutineer: return MeetingWords::tr("Nobody is named yet to watch over the vote.");
        case MeetingGap::NoTeller: return MeetingWords::tr("Nobody is named yet to count the votes.");
        case MeetingGap::ChairIsRecorder:
            return MeetingWords::tr("The chair takes the minutes too; they should be two people.");
        case MeetingGap::ScrutineerIsTeller:
            return MeetingWords::tr("The same person counts the votes and watches over it; name two people.");
        case MeetingGap::ChairIsOwner:
            return MeetingWords::tr("Item %1: the chair is to carry the resolution out; check that this is meant.").arg(figure(0));
        case MeetingGap::ChairIsSupervisor:
            return MeetingWords::tr("Item %1: the chair is to watch over the resolution; check that this is meant.").arg(figure(0));
        case MeetingGap::OwnerIsSupervisor:
            return MeetingWords::tr("Item %1: the same person carries the resolution out and watches over it; name two people.")
                .arg(figure(0));
        case MeetingGap::PassedWithoutResolution:
            return MeetingWords::tr("Item %1 passed, but nobody is named to carry it out.").arg(figure(0));
        case MeetingGap::ContentUnchecked:
            return MeetingWords::tr("Item %1: %2 of %3 questions of the content check are open. Answer them under Topics before the "
                                    "vote.")
                .arg(figure(0)).arg(figure(1)).arg(figure(2));
        case MeetingGap::HouseholdsNotAsked:
            return MeetingWords::tr("Item %1: %2 of %3 households that it touches were not asked beforehand.")
                .arg(figure(0)).arg(figure(1)).arg(figure(2));
        case MeetingGap::TouchedUnknown:
            return MeetingWords::tr("Item %1: nobody said which households it touches. List them under Topics, or say there that it "
                                    "touches none more than others.")
                .arg(figure(0));
        case MeetingGap::ChairIsConcerned:
            return MeetingWords::tr("Item %1 touches the household of its chair. Let somebody else take the chair for this item.")
                .arg(figure(0));
        case MeetingGap::MayBeHandedBack:
            return MeetingWords::tr("Item %1 goes to the villagers' assembly if more than half of the representatives think that it "
                                    "belongs there.")
                .arg(figure(0));
        case MeetingGap::PapersLieOpen:
            return MeetingWords::tr("Reports and accounts lie open for reading %1 whole days before the meeting: from %2 at the latest.")
                .arg(QString::number(figure(0)), dateWords(QDate::fromJulianDay(figure(1))));
        case MeetingGap::EveningTooShort:
            return MeetingWords::tr("The items take %1 minutes together, but there are %2. Plan less, or put an item off.")
                .arg(figure(0)).arg(figure(1));
        case MeetingGap::ChairWithoutPost:
            return MeetingWords::tr("The chair is not known as %1, who presides over this meeting; check the chair and their posts.")
                .arg(warning.names.join(MeetingWords::tr(" or ", "between posts")));
        case MeetingGap::ChairOfAppraisal:
            return MeetingWords::tr("Item %1 is an appraisal: %2 presides over it. Let them take the chair for this item.")
                .arg(figure(0)).arg(warning.names.join(MeetingWords::tr(" or ", "between posts")));
        case MeetingGap::ChairIsScrutineer:
            return MeetingWords::tr("The chair watches over the vote too; name somebody else.");
        case MeetingGap::ChairIsTeller: return MeetingWords::tr("The chair counts the votes too; name somebody else.");
        case MeetingGap::RecorderIsScrutineer:
            return MeetingWords::tr("Who takes the minutes watches over the vote too; they should be two people.");
        case MeetingGap::NotAnnounced:
            return MeetingWords::tr("%1 people are left out of the expected number and have not been read out at the meeting yet.")
                .arg(figure(0));
        case MeetingGap::PartyStudyWaived:
            return MeetingWords::tr("Item %1 is decided without a study by the Party organisation; the reason is printed.")
                .arg(figure(0));
        }
        return MeetingWords::tr("The notice of the meeting has not gone out yet.");
    };
    return withSource(sentence(), warning.source);
}

namespace {

QString numberWords(const CompositionGap &gap)
{
    if (gap.most > 0) {
        return (gap.isOdd ? MeetingWords::tr("%1: %2 hold a seat; the law asks for an odd number from %3 to %4.")
                          : MeetingWords::tr("%1: %2 hold a seat; the law asks for a number from %3 to %4."))
            .arg(gap.body).arg(gap.count).arg(gap.needed).arg(gap.most);
    }
    return (gap.isOdd ? MeetingWords::tr("%1: %2 hold a seat; the law asks for an odd number, at least %3.")
                      : MeetingWords::tr("%1: %2 hold a seat; the law asks for at least %3."))
        .arg(gap.body).arg(gap.count).arg(gap.needed);
}

} // namespace

QString wordsOf(const CompositionGap &gap)
{
    if (gap.what == CompositionGap::What::WrongNumber)
        return numberWords(gap);
    if (gap.what == CompositionGap::What::HouseholdTwice)
        return MeetingWords::tr("The household of %1 is named by %2: one of them stands for it, and it counts once.")
            .arg(gap.names.value(0), gap.names.mid(1).join(u'、'));
    if (gap.what == CompositionGap::What::HouseholdsWithout) {
        constexpr int shown = 8;
        const QString names = gap.names.mid(0, shown).join(u'、');
        return gap.names.size() > shown
                   ? MeetingWords::tr("No representative stands for %n household(s): %1 and others.", nullptr, gap.count).arg(names)
                   : MeetingWords::tr("No representative stands for %n household(s): %1.", nullptr, gap.count).arg(names);
    }
    if (gap.what == CompositionGap::What::TooFewWomen && !gap.ofRepresentatives)
        return MeetingWords::tr("Women among the representatives: %1; of all %2 members the law asks for at least %3.")
            .arg(gap.count).arg(gap.all).arg(gap.needed);
    if (gap.what == CompositionGap::What::TooFewWomen)
        return MeetingWords::tr("Women among the representatives: %1; of the %2 representatives the law asks for at least %3.")
            .arg(gap.count).arg(gap.all).arg(gap.needed);
    return MeetingWords::tr("Villagers' representatives: %1 of %2 members; the law asks for at least %3.")
        .arg(gap.count).arg(gap.all).arg(gap.needed);
}

} // namespace yishibu
