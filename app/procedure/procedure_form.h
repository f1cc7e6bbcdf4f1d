#pragma once

#include "app/outcome.h"
#include "app/rules/meeting_kind.h"
#include "app/rules/rule_card.h"

#include <QByteArray>
#include <QList>

namespace yishibu {

/// One step of 四议两公开 or of what a place has made of it: a body studies the plan, or something is posted.
struct ProcedureStep
{
    QString id;                 ///< "propose"; the same step has the same word in every variant
    QString name;               ///< on paper: "村党组织提议"
    QList<MeetingKind> held;    ///< the kinds of meeting that may take it; empty for a disclosure and for what no meeting takes
    bool isDisclosure = false;  ///< 公开: something hangs on the board
    int postingDays = 0;        ///< how long, where it is a disclosure (Organic Law 2025 art. 35: 15)
    bool decides = false;       ///< the step whose meeting makes the 决议; there is one
    bool studies = false;       ///< 村党组织 studies the matter here, as art. 28 para. 3 asks before any decision; there is one
    QString mergesInto;         ///< the step it may be held together with where one person holds both posts (一肩挑)

    bool operator==(const ProcedureStep &) const = default;
};

/// The steps as a place holds them, as data: 四议两公开, 五议五公开, 六议两公开.
struct ProcedureForm
{
    QString id;   ///< "four-two"
    QString name; ///< "四议两公开"
    RuleMark mark = RuleMark::Verified;
    QList<ProcedureStep> steps; ///< in the order in which they are to be held

    bool operator==(const ProcedureForm &) const = default;

    /// Where a step stands, from 0; -1 where the form has no such step.
    qsizetype at(const QString &step) const;
    const ProcedureStep *step(const QString &id) const;
    const ProcedureStep &deciding() const;
    bool followsDecision(const QString &step) const;
};

/// Why bytes are no such form. Names: the place ("steps[0].name"); figures: the line, where one is known.
enum class ProcedureFault { TooLarge, NotJson, OtherFormat, UnknownKey, MissingKey, WrongValue, Contradictory };

/// Reads a form strictly; the format is described in resources/procedures/README.md.
Outcome<ProcedureForm> readProcedureForm(const QByteArray &json);

} // namespace yishibu
