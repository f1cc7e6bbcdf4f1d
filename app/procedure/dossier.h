#pragma once

#include "app/procedure/dossier_law.h"
#include "app/procedure/procedure_form.h"
#include "app/record_id.h"

#include <QDate>
#include <QStringList>
#include <optional>

namespace yishibu {

/// 动议事由: who moved the matter; the same tick on every sheet.
enum class DossierMotive {
    Villagers, ///< 党员群众建议
    Cadres,    ///< 村干部提议
    Higher,    ///< 上级安排
};

/// A step that was held, as its sheet of the record book has it (law-and-paper.md B2).
struct StepRecord
{
    DossierStepId id = DossierStepId::fresh();
    QString step;                     ///< word of the step: "propose"
    QDate day;                        ///< held, or hung on the board
    std::optional<MeetingId> meeting; ///< where this program led it; none for what was typed in from paper
    MeetingKind kind;                 ///< the kind of meeting that took it; empty for a disclosure
    int base = 0;                     ///< 应到
    int present = 0;                  ///< 实到
    int inFavour = 0;                 ///< 同意, where it was put to the vote; households where the motion is counted by them
    int planVersion = 1;              ///< which wording of the plan lay on the table, from 1
    QString words;                    ///< 内容: what was said and settled; for a disclosure 公开情况
    QString supervision;              ///< 监督意见, on the sheets of disclosures
    QStringList people;               ///< who attended, by name; empty where the sheet is signed by hand alone
    QString township;                 ///< 乡镇参会人员 with their posts, where the township sends somebody
    QDate postedUntil;                ///< 公示至, as the notice that hung says it; invalid where only the day of hanging is known

    bool operator==(const StepRecord &) const = default;
};

/// 四议两公开 of one matter: its steps as far as they have come, in one folder.
struct Dossier
{
    DossierId id = DossierId::fresh();
    TopicId topic = TopicId::fresh();
    QString form;                ///< id of its form: "four-two"
    DossierMotive motive = DossierMotive::Villagers;
    QString matter;              ///< 事项, the same on every sheet
    QDate openedOn;
    bool hasOneHead = false;     ///< 一肩挑: 书记 and 主任 are one person, so steps that may be merged were held together
    QString studyWaiver;         ///< why it is decided without a study by 村党组织 (reasoned, printed); mostly empty
    QList<StepRecord> records;   ///< what is not withdrawn, in the order of the form

    bool operator==(const Dossier &) const = default;

    const StepRecord *record(const QString &step) const;
};

/// The kinds of meeting that may take a step. Where one person holds both posts, a step that another merges into may be held by
/// the meeting of that other one too, which comes first: who sits there sits in both.
QList<MeetingKind> heldBy(const ProcedureForm &form, const Dossier &dossier, const ProcedureStep &step);

/// How a step of the form stands in a dossier.
enum class StepStanding {
    Held,   ///< on record
    Merged, ///< held together with the step it merges into, by a meeting that may take both; where a later step is on record,
            ///< by whatever meeting its sheet names
    Next,   ///< the first that is missing
    Later,
};

StepStanding standingOf(const ProcedureForm &form, const Dossier &dossier, const QString &step);
/// The first step that is missing; none once all are held.
std::optional<QString> nextStep(const ProcedureForm &form, const Dossier &dossier);

/// Why a step may not be put on record.
enum class DossierRefusal {
    UnknownStep,
    NoDay,
    HeldAlready,
    WrongKind,       ///< this kind of meeting does not take that step
    PresentOverBase, ///< figures: present, base
    FavourOverPresent, ///< not where it is counted by households; figures: in favour, present
    NoStudyBefore,   ///< decided before 村党组织 studied it, where the law of that body and day asks for it; with the article
    NoDelegation,    ///< decided on paper by those to whom 村民会议 had not handed it on that day; names: the matter; with the article
    DelegationNotInWriting, ///< it had handed it over, but the register names no paper, where a province asks for one; names: the
                            ///< matter; with the article
    NothingDecided,  ///< there is no 决议 to post yet; with the article
    TooFewCame,      ///< the sheet that decides shows fewer than have to be there; figures: present, base, needed; with the article
    NoMajority,      ///< it shows fewer in favour than it takes; figures: in favour, of how many, needed; with the article
    NotPosted,       ///< what came of it before the decision was posted; names: the disclosure that is missing; with the article
    StillHanging,    ///< the decision has not hung its days; figures: days left, days it has to hang; with the article
    SheetInTheWay,   ///< another sheet on record would not stand any more; names: its step; with the article it rests on
    UnknownForm,     ///< no form of that id came with the program
    HasDossier,      ///< the topic has one already
    NoMatter,        ///< 事项 is empty
    NoReason,        ///< a record is taken back, and why is missing
    NoDossier,       ///< none was opened for this topic
};

/// Whether the head of a dossier says enough to be kept.
Done mayBeKept(const ProcedureForm *form, const Dossier &dossier);

/// What an inspector would ask about; it stops nothing.
struct DossierWarning
{
    enum class What {
        Missing,       ///< an earlier step was left out; names: its name
        Backwards,     ///< held before the step that comes before it; names: both
        AllOnOneDay,   ///< every step up to the decision on one single day: paperwork made up afterwards looks so
        PlanGoesBack,  ///< a later step lay an older wording of the plan before its people; names: the step
        ShortPosting,  ///< hung for fewer days than the law, or the village for a draft, asks; names: the step; figures: days hung, days asked
        TooFewPresent, ///< fewer came than the law asks; names: the step; figures: present, base, needed
        TooFewInFavour, ///< settled by fewer votes than the law asks; names: the step; figures: in favour, of how many, needed
        NoVote,        ///< a step that settles by votes, and its sheet tells none; names: the step; figures: needed in favour
        TwoHeads,      ///< ticked as one person with both posts (一肩挑), which by the register are two
        NoFigures,     ///< the sheet of a meeting tells neither who should attend nor who came; names: the step
    };
    What what = What::Missing;
    QStringList names;
    QList<qint64> figures;
    QString article; ///< who asks for it; empty where only the order of the steps does

    bool operator==(const DossierWarning &) const = default;
};

QList<DossierWarning> warningsOf(const ProcedureForm &form, const Dossier &dossier, const DossierLaw &law);

} // namespace yishibu
