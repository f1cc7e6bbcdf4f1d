#include "ui/words/floor_words.h"
#include "ui/words/value_words.h"

namespace yishibu {

QString ReasonWords::of(GroundworkRefusal code, const Reason &reason)
{
    switch (code) {
    case GroundworkRefusal::Breaches:
        if (figure(reason) > 0)
            return tr("Item %1 may not be put to the vote: the content check found what the law forbids (%2 %3). Change the "
                      "proposal, or let it only be heard.")
                .arg(QString::number(figure(reason)), name(reason, 0), name(reason, 1));
        return tr("This may not be put to the vote: the content check found what the law forbids (%1 %2). Change the proposal.")
            .arg(name(reason, 0), name(reason, 1));
    case GroundworkRefusal::NoRemark: return tr("“%1” is answered with yes. Say which passage it is.").arg(name(reason));
    case GroundworkRefusal::AlreadyListed: return tr("This household is on the list already.");
    case GroundworkRefusal::NoHouseholdAnswer: return tr("Write down what the household said, in its own words.");
    case GroundworkRefusal::NobodyTouchedSaid:
        return tr("It is kept that this touches no household more than others. Take that back before a household is listed.");
    case GroundworkRefusal::HouseholdsListed:
        return tr("Households are listed as touched: %1. Take them off the list before saying that it touches none more than others.")
            .arg(figure(reason));
    case GroundworkRefusal::NoFinder: return tr("Name who found so: the name and the post.");
    case GroundworkRefusal::NoAdviser: return tr("Name the adviser first.");
    case GroundworkRefusal::NoOpinion: return tr("Write down what the adviser said.");
    case GroundworkRefusal::NoDay: return tr("Enter the day on which the opinion was given.");
    case GroundworkRefusal::DayToCome: return tr("This day has not come yet. Correct it.");
    }
    return {};
}

namespace {

class GroundworkWords
{
    Q_DECLARE_TR_FUNCTIONS(yishibu::GroundworkWords)
};

} // namespace

QString wordOf(HouseholdStance stance)
{
    switch (stance) {
    case HouseholdStance::InFavour: break;
    case HouseholdStance::Against: return GroundworkWords::tr("Against it");
    case HouseholdStance::Otherwise: return GroundworkWords::tr("Another opinion");
    }
    return GroundworkWords::tr("In favour");
}

} // namespace yishibu
