#include "app/procedure/procedure_form.h"

#include "app/rules/card_reading.h"
#include "app/rules/text_format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr TextFormat format{"yishibu-procedure/1"_L1, 256 * 1024};

ProcedureStep readStep(StrictObject object, const ProcedureForm &before)
{
    ProcedureStep step;
    step.id = object.text(u"id"_s);
    step.name = object.text(u"name"_s);
    for (const QString &word : object.textsIf(u"held"_s))
        step.held.append({word});
    step.isDisclosure = object.flagIf(u"disclosure"_s, false);
    step.postingDays = int(object.wholeIf(u"posting_days"_s, 0, 1, 365));
    step.decides = object.flagIf(u"decides"_s, false);
    step.studies = object.flagIf(u"studies"_s, false);
    step.mergesInto = object.textIf(u"merges_into"_s);
    if (before.step(step.id))
        object.fault(JsonTrouble::Kind::Contradictory, u"id"_s);
    // What hangs has its days and no meeting; what a meeting takes has no days.
    if (step.isDisclosure != (step.postingDays > 0) || (step.isDisclosure && !step.held.isEmpty()))
        object.fault(JsonTrouble::Kind::Contradictory, u"posting_days"_s);
    if ((step.decides || step.studies) && step.held.isEmpty())
        object.fault(JsonTrouble::Kind::Contradictory, u"held"_s);
    if (!step.mergesInto.isEmpty() && !before.step(step.mergesInto))
        object.fault(JsonTrouble::Kind::Contradictory, u"merges_into"_s);
    object.done();
    return step;
}

void readSteps(StrictObject &top, ProcedureForm &form)
{
    QList<StrictObject> objects = top.objects(u"steps"_s);
    for (StrictObject &object : objects)
        form.steps.append(readStep(object, form));
    const auto deciding = std::ranges::find(form.steps, true, &ProcedureStep::decides);
    const auto studying = std::ranges::find(form.steps, true, &ProcedureStep::studies);
    const bool isWhole = std::ranges::count(form.steps, true, &ProcedureStep::decides) == 1
                         && std::ranges::count(form.steps, true, &ProcedureStep::studies) == 1 && studying < deciding
                         && std::ranges::any_of(deciding, form.steps.end(), &ProcedureStep::isDisclosure);
    if (!isWhole)
        top.fault(JsonTrouble::Kind::Contradictory, u"steps"_s);
}

ProcedureForm readForm(StrictObject &top)
{
    ProcedureForm form;
    form.id = top.text(u"id"_s);
    form.name = top.text(u"name"_s);
    form.mark = readMark(top, u"mark"_s);
    readSteps(top, form);
    return form;
}

} // namespace

qsizetype ProcedureForm::at(const QString &wanted) const
{
    const auto found = std::ranges::find(steps, wanted, &ProcedureStep::id);
    return found == steps.cend() ? -1 : found - steps.cbegin();
}

const ProcedureStep *ProcedureForm::step(const QString &wanted) const
{
    const qsizetype place = at(wanted);
    return place < 0 ? nullptr : &steps.at(place);
}

const ProcedureStep &ProcedureForm::deciding() const
{
    return *std::ranges::find(steps, true, &ProcedureStep::decides);
}

bool ProcedureForm::followsDecision(const QString &step) const
{
    return at(step) > at(deciding().id);
}

Outcome<ProcedureForm> readProcedureForm(const QByteArray &json)
{
    return readText<ProcedureFault>(format, json, readForm);
}

} // namespace yishibu
