// The law that a dossier is judged by, as its desk finds it.
#include "app/attendance/eligibility.h"
#include "app/procedure/dossier_gates.h"
#include "app/procedure/one_head.h"
#include "app/rules/stamped_law.h"
#include "db/book.h"
#include "db/stores/meeting_store.h"
#include "ui/dossier/dossier_desk.h"
#include "ui/hall/hall.h"
#include "ui/hall/rule_shelf.h"

#include <algorithm>

namespace yishibu {

Law DossierDesk::lawOn(QDate day) const
{
    return m_rules.lawOn(day.isValid() ? day : m_clock.today(), m_hall.village() ? m_hall.village()->divisionCode : QString());
}

Outcome<QDate> DossierDesk::studiedOn(const TopicId &topic) const
{
    const auto agendas = m_book.meetings().agendas();
    if (!agendas)
        return std::unexpected(agendas.error());
    QDate first;
    for (const MeetingAgenda &one : *agendas) {
        for (const AgendaItem &item : one.items) {
            if (item.topic == topic && item.partyStudiedOn.isValid() && (!first.isValid() || item.partyStudiedOn < first))
                first = item.partyStudiedOn;
        }
    }
    return first;
}

Outcome<Law> DossierDesk::lawOf(const StepRecord &record) const
{
    if (!record.meeting)
        return lawOn(record.day);
    const auto agendas = m_book.meetings().agendas();
    if (!agendas)
        return std::unexpected(agendas.error());
    const auto led = std::ranges::find_if(*agendas, [&record](const MeetingAgenda &one) { return one.meeting.id == *record.meeting; });
    if (led == agendas->cend() || led->meeting.rulePackDigest.isEmpty())
        return lawOn(record.day);
    const auto texts = m_book.meetings().lawOf(led->meeting);
    return texts ? lawStamped(*texts, m_rules.holidays) : std::unexpected(texts.error());
}

Outcome<DossierLaw> DossierDesk::lawFor(const Dossier &dossier) const
{
    const auto studied = studiedOn(dossier.topic);
    if (!studied)
        return std::unexpected(studied.error());
    DossierLaw judged{.draftPostingDays = m_rules.local.draftPostingDays,
                      .draftPostingSource = localSource(),
                      .holidays = m_rules.holidays,
                      .delegations = m_hall.delegations(),
                      .studiedOn = *studied};
    const QDate firstDay = dossier.records.isEmpty() ? m_clock.today() : dossier.records.constFirst().day;
    judged.hasOneHead = oneHeadOf(m_hall.seats(), firstDay);
    const ProcedureForm *form = formOf(dossier);
    const auto topic = std::ranges::find(m_hall.topics(), dossier.topic, &Topic::id);
    const StepRecord *decision = form ? dossier.record(form->deciding().id) : nullptr;
    // Before there is a decision, by any kind that may take it: what hangs is of the same article.
    const MeetingKind decider = decision ? decision->kind : form ? form->deciding().held.value(0) : MeetingKind();
    for (const StepRecord &record : dossier.records) {
        const ProcedureStep *step = form ? form->step(record.step) : nullptr;
        const auto law = lawOf(record);
        if (!law)
            return std::unexpected(law.error());
        // What was put up for comment before a meeting led here is judged by what the village had set by then.
        if (step && step->decides && record.meeting) {
            judged.draftPostingDays = law->local.draftPostingDays;
            judged.draftHolidays = law->holidays;
        }
        // A matter may ask for a majority of its own, of the body that decides it.
        const bool hasMatter = step && step->decides && topic != m_hall.topics().cend();
        const Matter *matter = hasMatter ? law->matter(topic->matter) : nullptr;
        if (matter)
            judged.matter = *matter;
        if (const RuleCard *card = law->card(step && step->isDisclosure ? decider : record.kind))
            judged.cards.insert(record.step, cardFor(matter, *card));
    }
    return judged;
}

Done DossierDesk::restStands(const Dossier &changed) const
{
    const Dossier *before = of(changed.topic);
    const ProcedureForm *form = formOf(changed);
    if (!before || !form)
        return {};
    const auto lawBefore = lawFor(*before);
    const auto lawAfter = lawFor(changed);
    if (!lawBefore || !lawAfter)
        return std::unexpected((lawBefore ? lawAfter : lawBefore).error());
    return stillStand(*form, *before, *lawBefore, changed, *lawAfter);
}

int DossierDesk::baseByRegister(const MeetingKind &kind, QDate day) const
{
    const Law law = lawOn(day);
    const RuleCard *card = law.card(kind);
    // Of which group a sheet does not say; to a consultation nobody has to come.
    if (!card || !card->decides || card->isOfOneGroup())
        return 0;
    const Roster &roster = m_hall.roster();
    return int(eligible(*card, roster.villagers(), roster.households(), {}, m_hall.seats(), day).members.size());
}

QStringList DossierDesk::studyArticles(const Dossier &dossier) const
{
    const ProcedureForm *form = formOf(dossier);
    if (!form)
        return {};
    const StepRecord *decision = dossier.record(form->deciding().id);
    const Law law = decision ? lawOf(*decision).value_or(Law()) : lawOn({});
    QStringList articles;
    for (const MeetingKind &kind : decision ? QList<MeetingKind>{decision->kind} : form->deciding().held) {
        const RuleCard *card = law.card(kind);
        if (card && card->needsPartyStudy && !articles.contains(card->partyStudyArticle))
            articles.append(card->partyStudyArticle);
    }
    return articles;
}

QString DossierDesk::nameOf(const MeetingKind &kind, QDate day) const
{
    const Law law = lawOn(day);
    const RuleCard *card = law.card(kind);
    return card ? card->name : kind.word;
}

QString DossierDesk::nameOf(const StepRecord &record) const
{
    const Law law = lawOf(record).value_or(Law());
    const RuleCard *card = law.card(record.kind);
    return card ? card->name : record.kind.word;
}

} // namespace yishibu
