#include "ui/dossier/dossier_desk.h"

#include "app/minutes/canonical.h"
#include "app/minutes/dossier_step.h"
#include "app/procedure/dossier_gates.h"
#include "db/book.h"
#include "db/stores/dossier_store.h"
#include "db/stores/meeting_store.h"
#include "db/stores/minutes_store.h"
#include "ui/hall/hall.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

DossierMotive motiveOf(TopicOrigin origin)
{
    switch (origin) {
    case TopicOrigin::Committee:
    case TopicOrigin::PartyOrg: return DossierMotive::Cadres;
    case TopicOrigin::Higher: return DossierMotive::Higher;
    case TopicOrigin::Villagers:
    case TopicOrigin::Representatives: break;
    }
    return DossierMotive::Villagers;
}

/// Records in the order of the form: they are kept in the order in which they were typed.
void putInOrder(Dossier &dossier, const ProcedureForm &form)
{
    std::ranges::stable_sort(dossier.records, {}, [&form](const StepRecord &one) { return form.at(one.step); });
}

/// The dossier with that sheet, or without it: in the place of the one it corrects.
Dossier laid(Dossier dossier, const StepRecord &record, bool stands)
{
    dossier.records.removeIf([&record](const StepRecord &one) { return one.step == record.step; });
    if (stands)
        dossier.records.append(record);
    return dossier;
}

/// The days of study that agendas name for the topic, each once. Who came is only on that body's own paper.
void addStudies(QList<StepOffer> &offers, const Dossier &dossier, const ProcedureStep &step, const QList<MeetingAgenda> &agendas)
{
    for (const MeetingAgenda &one : agendas) {
        for (const AgendaItem &item : one.items) {
            const bool isKnown = std::ranges::any_of(offers, [&item](const StepOffer &offer) { return offer.record.day == item.partyStudiedOn; });
            if (item.topic != dossier.topic || !item.partyStudiedOn.isValid() || isKnown)
                continue;
            const QString studied = u"%1%2研究"_s.arg(item.partyStudiedBy.isEmpty() ? u"村党组织"_s : item.partyStudiedBy, paperDate(item.partyStudiedOn));
            offers.append({studied, {.step = step.id, .day = item.partyStudiedOn, .kind = step.held.value(0), .words = studied + u"。"_s}});
        }
    }
}

} // namespace

Done DossierDesk::load()
{
    auto shelf = ProcedureShelf::open();
    if (!shelf)
        return std::unexpected(shelf.error());
    m_shelf = std::move(*shelf);
    return refresh();
}

Done DossierDesk::refresh()
{
    auto dossiers = m_book.dossiers().all();
    if (!dossiers)
        return std::unexpected(dossiers.error());
    m_dossiers = std::move(*dossiers);
    QHash<TopicId, DossierStanding> standings;
    for (Dossier &dossier : m_dossiers) {
        const ProcedureForm *form = formOf(dossier);
        if (!form)
            continue;
        putInOrder(dossier, *form);
        standings.insert(dossier.topic, standingIn(*form, dossier));
    }
    m_hall.setDossiers(std::move(standings));
    return {};
}

const Dossier *DossierDesk::of(const TopicId &topic) const
{
    const auto found = std::ranges::find(m_dossiers, topic, &Dossier::topic);
    return found == m_dossiers.cend() ? nullptr : &*found;
}

Dossier DossierDesk::proposed(const Topic &topic) const
{
    Dossier dossier{.topic = topic.id, .form = m_shelf.forms.value(0).id, .motive = motiveOf(topic.origin), .matter = topic.title};
    dossier.openedOn = m_clock.today();
    return dossier;
}

Done DossierDesk::open(const Dossier &dossier)
{
    if (of(dossier.topic))
        return std::unexpected(Reason::refusal(DossierRefusal::HasDossier));
    return change(dossier);
}

Done DossierDesk::change(const Dossier &dossier)
{
    if (const Done may = mayBeKept(formOf(dossier), dossier); !may)
        return may;
    if (const Done may = restStands(dossier); !may)
        return may;
    if (const Done kept = m_book.dossiers().keep(dossier, m_clock.now()); !kept)
        return kept;
    return refresh();
}

Done DossierDesk::record(const Dossier &dossier, const StepRecord &record)
{
    const ProcedureForm *form = formOf(dossier);
    if (!form)
        return std::unexpected(Reason::refusal(DossierRefusal::UnknownForm));
    const Dossier changed = laid(dossier, record, true);
    const auto law = lawFor(changed);
    if (!law)
        return std::unexpected(law.error());
    const Done may = then(mayRecord(*form, dossier, record, *law), [&] { return restStands(changed); });
    if (!may)
        return may;
    if (const Done kept = m_book.dossiers().record(dossier.id, record, m_clock.now()); !kept)
        return kept;
    return refresh();
}

Done DossierDesk::withdraw(const Dossier &dossier, const StepRecord &record, const QString &because)
{
    if (const Done may = restStands(laid(dossier, record, false)); !may)
        return may;
    if (const Done kept = m_book.dossiers().withdraw(dossier.id, record, because, m_clock.now()); !kept)
        return kept;
    return refresh();
}

Outcome<QList<StepOffer>> DossierDesk::offers(const Dossier &dossier, const QString &id) const
{
    const ProcedureForm *form = formOf(dossier);
    const ProcedureStep *step = form ? form->step(id) : nullptr;
    if (!step)
        return std::unexpected(Reason::refusal(DossierRefusal::UnknownStep));
    if (!step->isDisclosure)
        return meetingOffers(dossier, *step);
    // What this program hangs is the decision itself: the disclosure that follows it.
    const bool followsDecision = form->followsDecision(id) && !form->steps.constLast().id.isEmpty()
                                 && form->steps.constLast().id != id;
    return followsDecision ? noticeOffers(dossier, id) : QList<StepOffer>();
}

Outcome<QList<StepOffer>> DossierDesk::meetingOffers(const Dossier &dossier, const ProcedureStep &step) const
{
    const auto agendas = m_book.meetings().agendas();
    if (!agendas)
        return std::unexpected(agendas.error());
    QList<StepOffer> offers;
    if (step.studies)
        addStudies(offers, dossier, step, *agendas);
    const QList<MeetingKind> kinds = heldBy(*formOf(dossier), dossier, step);
    for (const MeetingAgenda &one : *agendas) {
        const auto item = std::ranges::find(one.items, dossier.topic, &AgendaItem::topic);
        const bool fits = one.meeting.state == MeetingState::Closed && kinds.contains(one.meeting.kind) && item != one.items.cend();
        // Only what passed is a 决议.
        if (!fits || (step.decides && item->ending != ItemEnding::Passed))
            continue;
        const auto closed = m_book.minutes().of(one.meeting.id);
        if (!closed)
            return std::unexpected(closed.error());
        const auto minutes = *closed ? fromCanonical((*closed)->canonical) : std::unexpected(Reason::refusal(DossierRefusal::UnknownStep));
        if (minutes)
            offers.append({minutes->title, stepFromMinutes(step.id, one.meeting, *minutes, int(item - one.items.cbegin()))});
    }
    return offers;
}

Outcome<QList<StepOffer>> DossierDesk::noticeOffers(const Dossier &dossier, const QString &step) const
{
    const auto notices = m_book.minutes().notices();
    if (!notices)
        return std::unexpected(notices.error());
    const auto agendas = m_book.meetings().agendas();
    if (!agendas)
        return std::unexpected(agendas.error());
    const QList<MeetingKind> deciders = formOf(dossier)->deciding().held;
    QList<StepOffer> offers;
    for (const PrintedNotice &notice : *notices) {
        const bool isOurs = notice.kind == NoticeKind::ResolutionNotice && notice.item
                            && std::ranges::any_of(*agendas, [&](const MeetingAgenda &one) {
                                   return deciders.contains(one.meeting.kind) && std::ranges::any_of(one.items, [&](const AgendaItem &item) {
                                       return item.id == *notice.item && item.topic == dossier.topic;
                                   });
                               });
        if (!isOurs)
            continue;
        const QString words = u"%1在村务公开栏张贴决议公示，公示至%2。"_s.arg(paperDate(notice.postedOn), paperDate(notice.postedUntil));
        offers.append({u"决议公示（%1张贴）"_s.arg(paperDate(notice.postedOn)),
                       {.step = step, .day = notice.postedOn, .words = words, .postedUntil = notice.postedUntil}});
    }
    return offers;
}

Outcome<RecordBook> DossierDesk::recordBook(const TopicId &topic) const
{
    const Dossier *dossier = of(topic);
    const ProcedureForm *form = dossier ? formOf(*dossier) : nullptr;
    if (!form)
        return std::unexpected(Reason::refusal(DossierRefusal::NoDossier));
    QHash<QString, QString> kinds;
    for (const StepRecord &record : dossier->records)
        kinds.insert(record.step, record.kind.word.isEmpty() ? QString() : nameOf(record));
    const auto law = lawFor(*dossier);
    if (!law)
        return std::unexpected(law.error());
    RecordBook book = recordBookOf(*form, *dossier, kinds, *law);
    book.village = m_hall.village() ? m_hall.village()->name : QString();
    book.practice = m_hall.isPractice();
    return book;
}

} // namespace yishibu
