#include "app/village/withdrawal.h"
#include "ui/words/floor_words.h"

namespace yishibu {

namespace {

class HangingFactWords
{
    Q_DECLARE_TR_FUNCTIONS(yishibu::HangingFactWords)

public:
    //: what stands in the book about a person; parts of a list
    static QString of(HangingFact fact)
    {
        switch (fact) {
        case HangingFact::Expected: return tr("counted among those who should attend a meeting");
        case HangingFact::SignedIn: return tr("signed in at a meeting");
        case HangingFact::Spoke: return tr("spoke at a meeting");
        case HangingFact::HasPart: return tr("had a part in a meeting");
        case HangingFact::AnswersFor: return tr("answers for a resolution");
        case HangingFact::Seat: return tr("holds or held a seat");
        case HangingFact::Represents: return tr("stands or stood for a household");
        case HangingFact::Letter: return tr("named in a letter of authorisation");
        case HangingFact::OnLeave: return tr("asked for leave from a meeting");
        }
        return {};
    }
};

QString hangingWords(const QList<qint64> &facts)
{
    QStringList words;
    for (const qint64 fact : facts)
        words.append(HangingFactWords::of(HangingFact(fact)));
    words.removeAll(QString());
    return words.join(HangingFactWords::tr("; ", "between what stands in the book about a person"));
}

} // namespace

QString ReasonWords::of(RegisterRefusal code, const Reason &reason)
{
    switch (code) {
    case RegisterRefusal::NoName: return tr("Type the person's name.");
    case RegisterRefusal::NoSuchDay: return tr("Choose a day.");
    case RegisterRefusal::DayAhead: return tr("This day has not come yet: choose today or an earlier day.");
    case RegisterRefusal::BeforeBirth: return tr("This day lies before the person was born.");
    case RegisterRefusal::ReadingUnfit:
        return tr("Type one syllable in Latin letters for each of the %1 characters of the name, parted by blanks.")
            .arg(figure(reason));
    case RegisterRefusal::NumberUnfit:
        return tr("This is no ID number: it has 18 signs, a birth date, and a check sign at its end.");
    case RegisterRefusal::NumberTaken: return tr("%1 has this ID number already. Compare both cards.").arg(name(reason));
    case RegisterRefusal::PhoneUnfit: return tr("A telephone number has 5 to 15 digits.");
    case RegisterRefusal::NotOfHousehold:
        return tr("%1 does not belong to this household, so somebody else stands for it.").arg(name(reason));
    case RegisterRefusal::NotAdult:
        return tr("%1 is not known to be 18 years old on that day and cannot stand for the household.").arg(name(reason));
    case RegisterRefusal::NotListed: return tr("%1 is no longer on the village's register.").arg(name(reason));
    case RegisterRefusal::StandsAlready: return tr("%1 stands for this household already.").arg(name(reason));
    case RegisterRefusal::HeldAlready: return tr("%1 holds this seat already.").arg(name(reason));
    case RegisterRefusal::EndsBeforeBegin: return tr("The last day of a seat cannot lie before its first day.");
    case RegisterRefusal::NamesakeThere:
        return tr("%1 (%2) is in the register already, with the same birth date or household. If this is another person, say so below.")
            .arg(name(reason), reason.names().value(1));
    case RegisterRefusal::HouseholdNumberTaken:
        return tr("Another household has the number %1. Leave it empty to be given a free one.").arg(name(reason));
    case RegisterRefusal::NoHousehold: return tr("Name somebody of the household, or choose a new household.");
    case RegisterRefusal::HouseholdsUnlikely: return tr("Type how many households the representative stands for, 1 to 99.");
    case RegisterRefusal::StandsNoMore:
        return tr("%1 does not stand for this household any more; it has named somebody else meanwhile.").arg(name(reason));
    case RegisterRefusal::IsNamed:
        return tr("%1 stays in the register, because the book has them elsewhere too (%2). If they died or moved away, note that "
                  "instead.")
            .arg(name(reason), hangingWords(reason.figures()));
    case RegisterRefusal::NoSource: return tr("Type which paper says so, and who issued it.");
    case RegisterRefusal::MarkEndsBeforeBegin:
        return tr("The day from which this person counts again cannot lie before the first day of not counting.");
    case RegisterRefusal::NoReason: return tr("Type why this person was taken in by mistake.");
    }
    return {};
}

} // namespace yishibu
