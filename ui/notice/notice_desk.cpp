#include "ui/notice/notice_desk.h"

#include "app/book_trouble.h"
#include "app/meeting/urgent_notice.h"
#include "app/minutes/canonical.h"
#include "app/notice/kept_words.h"
#include "app/notice/posting.h"
#include "app/notice/wording.h"
#include "db/book.h"
#include "db/stores/meeting_store.h"
#include "db/stores/minutes_store.h"
#include "db/stores/vote_store.h"
#include "ui/hall/hall.h"
#include "ui/hall/notice_shelf.h"
#include "ui/hall/rule_shelf.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

/// Who calls a meeting and under which law differs by its kind; so does what is asked of those who come.
QString noticeFor(const RuleCard &card, const Law &law)
{
    const RulePack *pack = law.packOf(card.kind);
    if (!card.decides)
        return u"consultation-notice.txt"_s;
    if (pack && pack->family == u"party_rules"_s)
        return u"party-notice.txt"_s;
    if (pack && pack->family == u"collective_law"_s)
        return u"collective-notice.txt"_s;
    return card.seats.contains(u"representatives"_s) ? u"meeting-notice.txt"_s : u"assembly-notice.txt"_s;
}

/// Whose decision it is signs it: 村民委员会 signs none of the Party's or the collective's.
QString resolutionNoticeFor(const RuleCard &card, const Law &law)
{
    const RulePack *pack = law.packOf(card.kind);
    if (pack && pack->family == u"party_rules"_s)
        return u"party-resolution-notice.txt"_s;
    if (pack && pack->family == u"collective_law"_s)
        return u"collective-resolution-notice.txt"_s;
    return u"resolution-notice.txt"_s;
}

Outcome<Minutes> minutesIn(const Outcome<ClosedMinutes> &sealed)
{
    if (!sealed)
        return std::unexpected(sealed.error());
    return fromCanonical(sealed->canonical);
}

} // namespace

Outcome<Notice> NoticeDesk::meetingNotice() const
{
    const auto words = noticeTemplateNamed(noticeFor(m_hall.card(), m_hall.law()));
    if (!words)
        return std::unexpected(words.error());
    QStringList titles;
    for (const AgendaItem &item : m_hall.agenda())
        titles.append(item.title);
    const QDate given = m_hall.meeting().noticeGivenOn.isValid() ? m_hall.meeting().noticeGivenOn : m_clock.today();
    const Village village = m_hall.village().value_or(Village{});
    Convening convening = conveningOf(m_hall.card(), m_hall.law(), village);
    convening.urgent = urgentReasonOf(m_hall.meeting(), given, m_hall.card(), m_hall.law().holidays);
    return yishibu::meetingNotice(*words, village, m_hall.meeting(), titles, u"各位"_s + m_hall.card().whoAttends, given,
                                  m_hall.isPractice(), convening, m_hall.parts());
}

Outcome<Notice> NoticeDesk::resolutionNotice(int item, QDate postedOn) const
{
    const auto words = noticeTemplateNamed(resolutionNoticeFor(m_hall.card(), m_hall.law()));
    if (!words)
        return std::unexpected(words.error());
    const auto minutes = minutesIn(sealedMinutes());
    if (!minutes)
        return std::unexpected(minutes.error());
    const Village village = m_hall.village().value_or(Village{});
    return yishibu::resolutionNotice(*words, village, *minutes, item, 0, postedOn, postingDuty(postedOn), holidays(),
                                     conveningOf(m_hall.card(), m_hall.law(), village));
}

Outcome<ClosedMinutes> NoticeDesk::sealedMinutes() const
{
    const auto frozen = m_book.minutes().of(m_hall.meeting().id);
    if (!frozen)
        return std::unexpected(frozen.error());
    if (!*frozen)
        return std::unexpected(Reason::refusal(CourseRefusal::NotClosedYet));
    return **frozen;
}

Outcome<QList<Notice>> NoticeDesk::resolutions() const
{
    const auto words = noticeTemplateNamed(u"resolution.txt"_s);
    if (!words)
        return std::unexpected(words.error());
    const auto minutes = minutesIn(sealedMinutes());
    if (!minutes)
        return std::unexpected(minutes.error());
    const Village village = m_hall.village().value_or(Village{});
    const Convening convening = conveningOf(m_hall.card(), m_hall.law(), village);
    QList<Notice> documents;
    for (int item = 0; item < minutes->items.size(); ++item) {
        const AgendaItem *about = m_hall.item(item);
        if (about && m_hall.takesStepOf(about->topic))
            continue; // a step of 四议两公开 is no decision of its own
        for (int at = 0; at < minutes->items.at(item).resolutions.size(); ++at) {
            auto document = resolutionDocument(*words, village, *minutes, item, at, convening);
            if (!document)
                return std::unexpected(document.error());
            documents.append(std::move(*document));
        }
    }
    if (documents.isEmpty())
        return std::unexpected(Reason::refusal(NoticeRefusal::NoSuchDecision));
    return documents;
}

const Holidays &NoticeDesk::holidays() const
{
    return m_rules.holidays;
}

PostingDuty NoticeDesk::postingDuty(QDate postedOn) const
{
    const QString division = m_hall.village() ? m_hall.village()->divisionCode : QString();
    // What the village sets itself stays as the meeting was opened with: only the law's own days are asked again.
    return yishibu::postingDuty(m_hall.card(), lawOn(m_rules.packs, postedOn, division));
}

Done NoticeDesk::post(const Notice &notice, const std::optional<AgendaItemId> &item, QDate postedOn)
{
    // Said twice, the later day and words stand; the journal has both.
    const auto known = m_book.minutes().notices();
    if (!known)
        return std::unexpected(known.error());
    const auto same = std::ranges::find_if(*known, [&](const PrintedNotice &one) {
        return one.meeting == m_hall.meeting().id && one.kind == notice.kind && one.item == item;
    });
    return m_book.minutes().post({.id = same != known->end() ? same->id : NoticeId::fresh(),
                                  .meeting = m_hall.meeting().id,
                                  .item = item,
                                  .kind = notice.kind,
                                  .content = keptWords(notice),
                                  .postedOn = postedOn,
                                  .postedUntil = notice.postedUntil},
                                 m_clock.now());
}

Outcome<QList<PostedNotice>> NoticeDesk::posted() const
{
    const auto printed = m_book.minutes().notices();
    if (!printed)
        return std::unexpected(printed.error());
    QList<PostedNotice> list;
    for (const PrintedNotice &notice : *printed) {
        list.append({notice.id, notice.meeting, notice.item, notice.kind, notice.content.section(u'\n', 0, 1),
                     notice.postedOn, notice.postedUntil});
    }
    return list;
}

Outcome<Notice> NoticeDesk::asPosted(const NoticeId &id) const
{
    const auto printed = m_book.minutes().notices();
    if (!printed)
        return std::unexpected(printed.error());
    const auto found = std::ranges::find(*printed, id, &PrintedNotice::id);
    auto notice = found != printed->end() ? noticeFromKeptWords(found->content, found->kind, m_hall.isPractice())
                                          : std::nullopt;
    if (!notice)
        return std::unexpected(Reason::failure(BookTrouble::ReadFailed, {id.hex()}));
    if (found->postedUntil.isValid()) {
        notice->postedFrom = found->postedOn.addDays(1);
        notice->postedUntil = found->postedUntil;
    }
    return *notice;
}

Outcome<QList<WaitingNotice>> NoticeDesk::waiting() const
{
    const auto meetings = m_book.meetings().meetings();
    const auto resolutions = m_book.votes().allResolutions();
    const auto printed = m_book.minutes().notices();
    if (!meetings)
        return std::unexpected(meetings.error());
    if (!resolutions)
        return std::unexpected(resolutions.error());
    if (!printed)
        return std::unexpected(printed.error());
    QList<WaitingNotice> waiting;
    for (const Meeting &meeting : *meetings) {
        if (meeting.state == MeetingState::Preparing && !meeting.noticeGivenOn.isValid())
            waiting.append({meeting.id, NoticeKind::MeetingNotice, titleOf(meeting, {})});
        if (meeting.state != MeetingState::Closed)
            continue;
        const auto agenda = m_book.meetings().agenda(meeting.id);
        if (!agenda)
            return std::unexpected(agenda.error());
        for (const AgendaItem &item : *agenda) {
            if (m_hall.dossiers().value(item.topic).hasStepOf(meeting.kind))
                continue; // decided by another body
            const bool hangs = std::ranges::any_of(*printed, [&](const auto &one) { return one.item == item.id; });
            if (!hangs && std::ranges::find(*resolutions, item.id, &Resolution::item) != resolutions->end())
                waiting.append({meeting.id, NoticeKind::ResolutionNotice, item.title});
        }
    }
    return waiting;
}

} // namespace yishibu
