#include "app/notice/wording.h"

#include "app/minutes/law_names.h"
#include "app/minutes/sentences.h"
#include "app/notice/notice_words.h"
#include "app/notice/posting.h"
#include "app/village/masking.h"

#include <ranges>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

using namespace notice_words;
using Facts = QHash<QString, QString>;

std::unexpected<Reason> refused(NoticeRefusal why, QList<qint64> figures = {})
{
    return std::unexpected(Reason::refusal(why, std::move(figures)));
}

bool holdsPersonalNumber(QString text, const QStringList &allowed)
{
    for (const QString &number : allowed) {
        if (!number.trimmed().isEmpty())
            text.replace(number, u"※"_s);
    }
    return containsPersonalNumber(text);
}

Facts villageFacts(const Village &village)
{
    return {{u"village"_s, village.name},
            {u"township"_s, village.township},
            {u"committee"_s, village.committeeName()},
            {u"townshipPhone"_s, village.townshipPhone},
            {u"contactName"_s, officeOf(village)},
            {u"contactPhone"_s, village.contactPhone},
            {u"boardPlace"_s, village.boardPlace}};
}

QString convenerOf(const Convening &convening, const Village &village)
{
    return convening.body.isEmpty() ? village.committeeName() : convening.body;
}

/// The day from which reports and accounts lie open at the latest; empty where no law asks for it.
QString papersFrom(const Meeting &meeting, const Convening &convening)
{
    const QDate day = meeting.scheduledAt.date();
    if (convening.papersOpenDays <= 0 || !day.isValid())
        return {};
    return paperDate(latestSafeNotice(day, convening.papersOpenDays, convening.holidays));
}

/// What every notice of a meeting may say of it.
Facts meetingFacts(const Village &village, const Meeting &meeting, const QString &whoAttends, const Convening &convening)
{
    Facts facts = villageFacts(village);
    facts.insert({{u"meetingTitle"_s, titleOf(meeting, village.name)},
                  {u"meetingName"_s, titleOf(meeting, {})},
                  {u"meetingDate"_s, paperDate(meeting.scheduledAt.date())},
                  {u"meetingTime"_s, clockOf(meeting.scheduledAt)},
                  {u"weekday"_s, weekdayOf(meeting.scheduledAt.date())},
                  {u"place"_s, sentences::ended(meeting.place)},
                  {u"who"_s, whoAttends},
                  {u"attendees"_s, whoAttends.startsWith(u"各位"_s) ? whoAttends.mid(2) : whoAttends},
                  {u"convener"_s, convenerOf(convening, village)},
                  {u"law"_s, convening.law},
                  {u"lawArticle"_s, convening.article},
                  {u"urgent"_s, withoutFullStop(convening.urgent)},
                  {u"papersFrom"_s, papersFrom(meeting, convening)},
                  {u"papersArticle"_s, convening.papersOpenArticle},
                  {u"onlineArticle"_s, convening.onlineArticle},
                  {u"contact"_s, sentences::ended(meeting.contact)}});
    return facts;
}

void place(Notice &notice, NoticeTemplate::Kind kind, const QString &text)
{
    using Kind = NoticeTemplate::Kind;
    if (text.isEmpty())
        return;
    switch (kind) {
    case Kind::Title: notice.titleLines.append(text); return;
    case Kind::Signature: notice.signature = text; return;
    case Kind::Heading: notice.paragraphs.append({NoticeParagraph::Kind::Heading, text}); return;
    case Kind::Caption: notice.paragraphs.append({NoticeParagraph::Kind::Caption, text}); return;
    case Kind::Salutation: notice.paragraphs.append({NoticeParagraph::Kind::Salutation, text}); return;
    case Kind::Body:
    case Kind::EachAgendaItem: notice.paragraphs.append({NoticeParagraph::Kind::Body, text}); return;
    }
}

Outcome<Notice> written(Notice notice, const NoticeTemplate &words, Facts facts, const QStringList &agenda,
                        const Village &village)
{
    for (const NoticeTemplate::Line &line : words.lines) {
        const bool repeated = line.kind == NoticeTemplate::Kind::EachAgendaItem;
        const qsizetype times = repeated ? agenda.size() : 1;
        for (qsizetype i = 0; i < times; ++i) {
            if (repeated) {
                facts.insert(u"n"_s, agenda.size() > 1 ? u"（%1）"_s.arg(chineseNumeral(int(i) + 1)) : QString());
                facts.insert(u"agenda"_s, sentences::ended(agenda.at(i)));
            }
            const auto text = filled(line, facts);
            if (!text)
                return std::unexpected(text.error());
            place(notice, line.kind, *text);
        }
    }
    if (const Done clean = withoutPersonalNumbers(notice, village); !clean)
        return std::unexpected(clean.error());
    return notice;
}

/// The newest: a run-off fills the places that the vote before left open.
const VoteLines *passedVoteFor(const ItemLines &item, const ResolutionLine &resolution)
{
    for (const VoteLines &vote : item.votes | std::views::reverse) {
        const bool isIts = vote.motion == resolution.text || resolution.text.startsWith(vote.motion + u"（入选："_s);
        if (vote.passed && !vote.takenBack && isIts)
            return &vote;
    }
    return nullptr;
}

/// What a paper on a decision may say of it; refused where nothing like it passed.
Outcome<Facts> decisionFacts(const Village &village, const Minutes &minutes, int item, int resolution, const Convening &convening)
{
    if (village.name.isEmpty())
        return refused(NoticeRefusal::NoVillage);
    if (item < 0 || item >= minutes.items.size())
        return refused(NoticeRefusal::NoSuchDecision);
    const ItemLines &about = minutes.items.at(item);
    if (resolution < 0 || resolution >= about.resolutions.size())
        return refused(NoticeRefusal::NoSuchDecision);
    const ResolutionLine &decision = about.resolutions.at(resolution);
    const VoteLines *vote = passedVoteFor(about, decision);
    if (!vote)
        return refused(NoticeRefusal::NotPassed);
    Facts facts = villageFacts(village);
    facts.insert({{u"convener"_s, convenerOf(convening, village)},
                  {u"meetingTitle"_s, minutes.title},
                  {u"meetingName"_s, withoutVillage(minutes.title, village.name)},
                  {u"meetingDate"_s, paperDate(minutes.day)},
                  {u"subject"_s, subjectOf(about.title)},
                  {u"motion"_s, sentences::ended(decision.text)},
                  {u"studyWaiver"_s, sentences::ended(about.studyWaiver)},
                  {u"method"_s, vote->method},
                  {u"attendance"_s, sentences::attendance(minutes)},
                  {u"baseSource"_s, withoutFullStop(minutes.baseSource)},
                  {u"counted"_s, sentences::counted(*vote)},
                  {u"decided"_s, sentences::decided(*vote)},
                  {u"article"_s, withLawMarks(vote->article)},
                  {u"number"_s, decision.number},
                  {u"owner"_s, decision.owner},
                  {u"supervisor"_s, decision.supervisor},
                  {u"deadline"_s, decision.deadline},
                  {u"resources"_s, sentences::ended(decision.resources)}});
    return facts;
}

} // namespace

Done withoutPersonalNumbers(const Notice &notice, const Village &village)
{
    // Who makes somebody's data public needs their consent.
    const auto personal = [](qint64 paragraph) {
        return std::unexpected(Reason::refusal(NoticeRefusal::PersonalNumber, {paragraph}, u"个人信息保护法第二十五条"_s));
    };
    const QStringList allowed{village.contactPhone, village.townshipPhone};
    for (qsizetype i = 0; i < notice.paragraphs.size(); ++i) {
        if (holdsPersonalNumber(notice.paragraphs.at(i).text, allowed))
            return personal(i + 1);
    }
    if (holdsPersonalNumber(notice.titleLines.join(u'\n'), allowed) || holdsPersonalNumber(notice.signature, allowed))
        return personal(0);
    return {};
}

Outcome<Notice> meetingNotice(const NoticeTemplate &words, const Village &village, const Meeting &meeting,
                              const QStringList &agendaTitles, const QString &whoAttends, QDate today, bool practice,
                              const Convening &convening, const QList<MeetingPart> &parts)
{
    if (village.name.isEmpty())
        return refused(NoticeRefusal::NoVillage);
    if (!meeting.scheduledAt.isValid())
        return refused(NoticeRefusal::NoTime);
    if (meeting.place.trimmed().isEmpty())
        return refused(NoticeRefusal::NoPlace);
    if (agendaTitles.isEmpty())
        return refused(NoticeRefusal::NoAgenda);
    Facts facts = meetingFacts(village, meeting, whoAttends, convening);
    facts.insert(u"parts"_s, partsWords(parts));
    Notice notice{NoticeKind::MeetingNotice, {}, {}, {}, today, {}, {}, practice};
    return written(std::move(notice), words, std::move(facts), agendaTitles, village);
}

Outcome<Notice> changeNotice(const NoticeTemplate &words, const Village &village, const Meeting &meeting,
                             const MeetingPlan &plan, const QString &whoAttends, QDate today, bool practice,
                             const Convening &convening)
{
    if (village.name.isEmpty())
        return refused(NoticeRefusal::NoVillage);
    const MeetingChange *change = plan.standingChange();
    if (!change)
        return std::unexpected(Reason::refusal(PlanRefusal::NothingChanged));
    Facts facts = meetingFacts(village, meeting, whoAttends, convening);
    facts.insert({{u"formerDate"_s, paperDate(change->formerAt.date())},
                  {u"formerWeekday"_s, weekdayOf(change->formerAt.date())},
                  {u"formerTime"_s, clockOf(change->formerAt)},
                  {u"formerNotice"_s, paperDate(change->noticeGivenOn)},
                  {u"parts"_s, partsWords(plan.parts)},
                  {u"reason"_s, withoutFullStop(change->reason)}});
    Notice notice{NoticeKind::MeetingNotice, {}, {}, {}, today, {}, {}, practice};
    return written(std::move(notice), words, std::move(facts), {}, village);
}

Outcome<Notice> resolutionNotice(const NoticeTemplate &words, const Village &village, const Minutes &minutes, int item,
                                 int resolution, QDate postedOn, const PostingDuty &duty, const Holidays &holidays, const Convening &convening)
{
    auto facts = decisionFacts(village, minutes, item, resolution, convening);
    if (!facts)
        return std::unexpected(facts.error());
    const auto period = decisionPosting(postedOn, duty, holidays);
    if (!period)
        return std::unexpected(period.error());
    facts->insert({{u"postedOn"_s, paperDate(period->postedOn)},
                   {u"postedFrom"_s, paperDate(period->first)},
                   {u"postedUntil"_s, untilDate(period->first, period->last)},
                   {u"postingDays"_s, QString::number(period->days)}});
    Notice notice{NoticeKind::ResolutionNotice, {}, {}, {}, postedOn, period->first, period->last, minutes.practice};
    return written(std::move(notice), words, std::move(*facts), {}, village);
}

Outcome<Notice> resolutionDocument(const NoticeTemplate &words, const Village &village, const Minutes &minutes, int item,
                                   int resolution, const Convening &convening)
{
    auto facts = decisionFacts(village, minutes, item, resolution, convening);
    if (!facts)
        return std::unexpected(facts.error());
    facts->insert(u"minutesNumber"_s, minutes.number);
    Notice document{NoticeKind::Resolution, {}, {}, {}, minutes.day, {}, {}, minutes.practice};
    return written(std::move(document), words, std::move(*facts), {}, village);
}

} // namespace yishibu
