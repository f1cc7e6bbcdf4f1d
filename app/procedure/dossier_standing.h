#pragma once

#include "app/rules/meeting_kind.h"

#include <QList>
#include <QString>

namespace yishibu {

/// How far the dossier of a topic has come, in the words of its form.
struct DossierStanding
{
    QString form; ///< "四议两公开"
    QString next; ///< the first step that is missing: "村“两委”商议"; empty once all are held
    int held = 0; ///< steps on record
    int steps = 0;
    QList<MeetingKind> stepKinds;      ///< kinds of meetings that take a step of it other than the one that decides
    QList<MeetingKind> afterDecision;  ///< those of them whose step comes after the decision

    bool operator==(const DossierStanding &) const = default;

    /// Whether such a meeting settles its own step of it, whoever's the matter is.
    bool hasStepOf(const MeetingKind &kind) const { return stepKinds.contains(kind); }
};

struct Dossier;
struct ProcedureForm;

DossierStanding standingIn(const ProcedureForm &form, const Dossier &dossier);

} // namespace yishibu
