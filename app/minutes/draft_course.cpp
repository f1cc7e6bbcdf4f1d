#include "app/minutes/draft_course.h"

#include "app/meeting/urgent_notice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

QString urgentNoticeWords(const MinutesSource &source)
{
    const Meeting &meeting = source.meeting;
    const QString reason = urgentReasonOf(meeting, meeting.noticeGivenOn, source.card, source.holidays);
    if (reason.isEmpty())
        return {};
    return u"情况特殊（%1），依照%2，提前%3日通知"_s.arg(reason, source.card.urgentArticle)
        .arg(std::max<qint64>(0, meeting.noticeGivenOn.daysTo(meeting.scheduledAt.date())));
}

QStringList partWords(const MinutesSource &source, const Vote &vote)
{
    QStringList words;
    const bool byHouseholds = vote.snapshot && vote.snapshot->by == VotesBy::HouseholdsStoodFor;
    const QString unit = byHouseholds || source.card.countsHouseholds() ? u"户"_s : u"人"_s;
    const QList<MeetingPart> &parts = source.plan.parts;
    for (const PartCount &part : vote.parts) {
        const auto held = std::ranges::find_if(parts, [&](const MeetingPart &one) { return one.session.id == part.session; });
        const QString place = held == parts.cend() ? QString() : held->session.place;
        const int number = held == parts.cend() ? int(words.size()) + 1 : int(held - parts.cbegin()) + 1;
        if (!part.hands) {
            words.append(u"第%1片%2：到会%3%4，票数没有记下"_s.arg(chineseNumeral(number), place.isEmpty() ? QString() : u"（%1）"_s.arg(place),
                                                               QString::number(part.there.present), unit));
            continue;
        }
        const HandCount hands = *part.hands;
        words.append(u"第%1片%2：到会%3%7，同意%4%7，不同意%5%7，弃权%6%7"_s
                         .arg(chineseNumeral(number), place.isEmpty() ? QString() : u"（%1）"_s.arg(place),
                              QString::number(part.there.present), QString::number(hands.inFavour), QString::number(hands.against),
                              QString::number(hands.abstained), unit));
    }
    return words;
}

} // namespace yishibu
