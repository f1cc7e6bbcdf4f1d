#include "app/minutes/draft_course.h"

#include "app/rules/day_count.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

QString urgentNoticeWords(const MinutesSource &source)
{
    const Meeting &meeting = source.meeting;
    const QDate day = meeting.scheduledAt.date();
    const QString reason = meeting.urgentReason.trimmed();
    if (reason.isEmpty() || source.card.urgentArticle.isEmpty() || !meeting.noticeGivenOn.isValid())
        return {};
    const NoticeStanding standing = noticeStanding(meeting.noticeGivenOn, day, source.card.noticeDays, source.holidays);
    if (standing != NoticeStanding::Arguable && standing != NoticeStanding::TooLate)
        return {};
    return u"情况特殊（%1），依照%2，提前%3日通知"_s.arg(reason, source.card.urgentArticle)
        .arg(std::max<qint64>(0, meeting.noticeGivenOn.daysTo(day)));
}

QString countedByWords(VotesBy by)
{
    switch (by) {
    case VotesBy::Members: return {};
    case VotesBy::HouseholdsStoodFor: return u"户"_s;
    case VotesBy::Representatives: return u"村民代表"_s;
    }
    return {};
}

QStringList partWords(const MinutesSource &source, const Vote &vote)
{
    QStringList words;
    const QString unit = vote.snapshot && vote.snapshot->by == VotesBy::HouseholdsStoodFor ? u"户"_s : u"人"_s;
    for (const PartCount &part : vote.parts) {
        const auto held = std::ranges::find_if(source.parts, [&](const MeetingPart &one) { return one.session.id == part.session; });
        const QString place = held == source.parts.cend() ? QString() : held->session.place;
        const int number = held == source.parts.cend() ? int(words.size()) + 1 : int(held - source.parts.cbegin()) + 1;
        const HandCount hands = part.hands.value_or(HandCount{});
        words.append(u"第%1片%2：到会%3%7，同意%4%7，不同意%5%7，弃权%6%7"_s
                         .arg(chineseNumeral(number), place.isEmpty() ? QString() : u"（%1）"_s.arg(place),
                              QString::number(part.there.present), QString::number(hands.inFavour), QString::number(hands.against),
                              QString::number(hands.abstained), unit));
    }
    return words;
}

} // namespace yishibu
