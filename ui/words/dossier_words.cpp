#include "ui/words/dossier_words.h"

#include "ui/words/floor_words.h"

namespace yishibu {

namespace {

class DossierWords
{
    Q_DECLARE_TR_FUNCTIONS(yishibu::DossierWords)
};

QString cited(const QString &sentence, const DossierWarning &warning)
{
    return warning.article.isEmpty() ? sentence : DossierWords::tr("%1 (%2)", "a sentence and the article it rests on").arg(sentence, warning.article);
}

} // namespace

QString wordOf(DossierMotive motive)
{
    switch (motive) {
    case DossierMotive::Villagers: break;
    case DossierMotive::Cadres: return DossierWords::tr("Proposed by village cadres");
    case DossierMotive::Higher: return DossierWords::tr("Arranged by a higher office");
    }
    return DossierWords::tr("Suggested by Party members or villagers");
}

QString wordsOf(const DossierWarning &warning)
{
    const QString name = warning.names.value(0);
    const auto count = [&warning](int at) { return warning.figures.value(at); };
    switch (warning.what) {
    case DossierWarning::What::Missing: return DossierWords::tr("The step “%1” was left out.").arg(name);
    case DossierWarning::What::Backwards:
        return DossierWords::tr("“%1” was held before “%2”, which comes first.").arg(warning.names.value(1), name);
    case DossierWarning::What::AllOnOneDay:
        return DossierWords::tr("All steps up to the decision are dated on one single day. Check the dates against the papers.");
    case DossierWarning::What::PlanGoesBack:
        return DossierWords::tr("“%1” had an older version of the plan before it than the step before.").arg(name);
    case DossierWarning::What::ShortPosting:
        return cited(DossierWords::tr("“%1” hung %2 days; %3 are asked for.").arg(name).arg(count(0)).arg(count(1)), warning);
    case DossierWarning::What::TooFewPresent:
        return cited(DossierWords::tr("“%1”: %2 of %3 came; at least %4 have to be there.").arg(name).arg(count(0)).arg(count(1)).arg(count(2)), warning);
    case DossierWarning::What::TooFewInFavour:
        return cited(DossierWords::tr("“%1”: %2 of %3 were in favour; a decision takes at least %4.").arg(name).arg(count(0)).arg(count(1)).arg(count(2)),
                     warning);
    case DossierWarning::What::NoVote:
        return cited(DossierWords::tr("“%1”: no vote is on its sheet; it takes at least %2 in favour. Enter them if it was put to the vote.")
                         .arg(name).arg(count(0)),
                     warning);
    case DossierWarning::What::TwoHeads:
        return DossierWords::tr("One person is ticked as holding both posts, but by the register the secretary and the director are two. "
                                "Take the tick away, or correct the seats in the register.");
    case DossierWarning::What::NoFigures:
        return cited(DossierWords::tr("“%1” tells neither who should attend nor who came. Enter the figures of its sheet.").arg(name), warning);
    }
    return {};
}

QString ReasonWords::of(DossierRefusal code, const Reason &reason)
{
    switch (code) {
    case DossierRefusal::UnknownStep: return tr("This form has no such step.");
    case DossierRefusal::NoDay: return tr("Enter the day on which the step was held.");
    case DossierRefusal::HeldAlready: return tr("This step is on record already. Correct that sheet, or take it back first.");
    case DossierRefusal::WrongKind: return tr("This kind of meeting does not take that step. Choose another kind.");
    case DossierRefusal::PresentOverBase:
        return tr("%1 present of %2 who should attend cannot be. Correct the figures.").arg(figure(reason, 0)).arg(figure(reason, 1));
    case DossierRefusal::FavourOverPresent:
        return tr("%1 votes in favour of %2 present cannot be. Correct the figures.").arg(figure(reason, 0)).arg(figure(reason, 1));
    case DossierRefusal::NoStudyBefore:
        return tr("The village Party organisation has to study the matter before it is decided. Record that step first with a day "
                  "not after the decision, or give the reason why it was decided without.");
    case DossierRefusal::NothingDecided:
        return tr("There is no decision to post yet on that day. Record the step that decides first.");
    case DossierRefusal::TooFewCame:
        return tr("By its sheet there is no decision to post: %1 of %2 came, and at least %3 have to be there. Correct the sheet of the "
                  "step that decides, or hold the meeting again.")
            .arg(figure(reason, 0)).arg(figure(reason, 1)).arg(figure(reason, 2));
    case DossierRefusal::NoMajority:
        return tr("By its sheet there is no decision to post: %1 of %2 were in favour, and it takes at least %3. Correct the sheet of the "
                  "step that decides, or hold the meeting again.")
            .arg(figure(reason, 0)).arg(figure(reason, 1)).arg(figure(reason, 2));
    case DossierRefusal::NoDelegation:
        return tr("The Villagers' Assembly had not handed “%1” over on that day, so this meeting could not decide it. Enter the "
                  "delegation in the register under Topics if there is one in writing; otherwise the Assembly decides.")
            .arg(name(reason));
    case DossierRefusal::DelegationNotInWriting:
        return tr("Here a delegation counts in writing only, and that of “%1” names no paper. Name the paper in the register under "
                  "Topics; otherwise the Assembly decides.")
            .arg(name(reason));
    case DossierRefusal::NotPosted:
        return tr("“%1” is not on record. Put it on record first; what came of it is posted once the decision has hung its days.").arg(name(reason));
    case DossierRefusal::SheetInTheWay:
        return tr("The sheet “%1” rests on this one and would no longer stand. Correct that sheet or take it back first.").arg(name(reason));
    case DossierRefusal::StillHanging:
        return tr("The decision has not hung its %1 days yet; %2 are left. Post what came of it afterwards.").arg(figure(reason, 1)).arg(figure(reason, 0));
    case DossierRefusal::UnknownForm: return tr("This program does not know the form of the dossier. Choose another one.");
    case DossierRefusal::HasDossier: return tr("This topic has its dossier already. Go on with that one.");
    case DossierRefusal::NoMatter: return tr("Write down what the matter is; it stands on every sheet.");
    case DossierRefusal::NoReason: return tr("Say why the sheet is taken back; the reason stays in the book.");
    case DossierRefusal::NoDossier: return tr("No dossier was opened for this topic. Open it on the topic's page first.");
    }
    return {};
}

QString ReasonWords::of(ProcedureFault code, const Reason &reason)
{
    const QString place = name(reason);
    switch (code) {
    case ProcedureFault::TooLarge: return tr("The file of the form is too large.");
    case ProcedureFault::NotJson: return tr("The file of the form cannot be read.");
    case ProcedureFault::OtherFormat: return tr("The file is no form of steps that this program knows.");
    case ProcedureFault::UnknownKey: return tr("The form of steps says something unknown at %1.").arg(place);
    case ProcedureFault::MissingKey: return tr("The form of steps leaves something out at %1.").arg(place);
    case ProcedureFault::WrongValue: return tr("The form of steps has a wrong value at %1.").arg(place);
    case ProcedureFault::Contradictory: return tr("The form of steps contradicts itself at %1.").arg(place);
    }
    return {};
}

} // namespace yishibu
