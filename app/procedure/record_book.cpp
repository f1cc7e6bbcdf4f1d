#include "app/procedure/record_book.h"

#include "app/procedure/step_posting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

const MeetingKind partyMembers{u"party_members_meeting"_s};

/// "（三）": the number of the sheet is the step's place in the form.
QString numberOf(qsizetype place)
{
    static const QStringList numerals{u"一"_s, u"二"_s, u"三"_s, u"四"_s, u"五"_s, u"六"_s, u"七"_s, u"八"_s, u"九"_s, u"十"_s};
    return u"（%1）"_s.arg(numerals.value(place, QString::number(place + 1)));
}

void addPosting(RecordSheet &sheet, const ProcedureForm &form, const ProcedureStep &step, const DossierLaw &law)
{
    sheet.isDraft = form.at(step.id) < form.at(form.deciding().id);
    sheet.postingDays = daysToHang(form, step, law);
    if (sheet.record)
        sheet.postedUntil = hangingOf(form, *sheet.record, law).last;
}

RecordSheet sheetOf(const ProcedureForm &form, const ProcedureStep &step, const Dossier &dossier, const QHash<QString, QString> &kinds,
                    const DossierLaw &law)
{
    const StepRecord *record = dossier.record(step.id);
    RecordSheet sheet{.name = step.name, .isDisclosure = step.isDisclosure, .decides = step.decides, .kind = kinds.value(step.id)};
    sheet.hasForm = step.decides || step.held.contains(partyMembers);
    if (record)
        sheet.record = *record;
    const RuleCard *card = law.card(step.id);
    sheet.byHouseholds = !step.isDisclosure && card && card->countsHouseholds();
    sheet.votesByHouseholds = sheet.byHouseholds || (!step.isDisclosure && card && card->votesBy == VotesBy::HouseholdsStoodFor);
    if (step.isDisclosure)
        addPosting(sheet, form, step, law);
    return sheet;
}

} // namespace

RecordBook recordBookOf(const ProcedureForm &form, const Dossier &dossier, const QHash<QString, QString> &kinds, const DossierLaw &law)
{
    RecordBook book{.form = form.name, .motive = dossier.motive, .matter = dossier.matter, .studyWaiver = dossier.studyWaiver};
    QHash<QString, qsizetype> places;
    for (const ProcedureStep &step : form.steps) {
        // Held together: one sheet, and both headings stand on it.
        if (standingOf(form, dossier, step.id) == StepStanding::Merged && places.contains(step.mergesInto)) {
            RecordSheet &together = book.sheets[places.value(step.mergesInto)];
            together.name += u"、"_s + step.name;
            together.number += numberOf(form.at(step.id));
            continue;
        }
        places.insert(step.id, book.sheets.size());
        book.sheets.append(sheetOf(form, step, dossier, kinds, law));
        book.sheets.last().number = numberOf(form.at(step.id));
    }
    if (!book.sheets.isEmpty())
        book.sheets.last().isOutcome = book.sheets.constLast().isDisclosure;
    return book;
}

} // namespace yishibu
