#include "app/attendance/letters.h"

#include "app/attendance/voice.h"
#include "app/village/register_standing.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

Done mayStandFor(const RuleCard &card, const Proxy &letter, const Villager &principal, const Villager &holder, QDate day)
{
    const auto no = [](AttendanceRefusal why, const QString &article) {
        return std::unexpected(Reason::refusal(why, {}, article));
    };
    // Where no law speaks of proxies, the one that counts those present is the one that leaves no room for them.
    const QString article = card.proxyArticle.isEmpty() ? card.quorumArticle : card.proxyArticle;
    if (card.proxy == ProxyRule::None)
        return no(AttendanceRefusal::NoProxy, article);
    const bool ofCollective = card.attends == Attends::CollectiveMembers; // not lost by moving away, see eligible()
    const bool belongs = ofCollective ? holder.collectiveMember && isAliveOn(holder, day) : isListedOn(holder, day);
    if (holder.id == principal.id || holder.household != principal.household || !holder.isAdultOn(day) || !belongs
        || !hasVoice(card, holder, day))
        return no(AttendanceRefusal::ProxyNotOfHousehold, article);
    if (letter.matter.trimmed().isEmpty() || letter.powers.trimmed().isEmpty() || !letter.signedOn.isValid()
        || !letter.validUntil.isValid())
        return no(AttendanceRefusal::LetterIncomplete, u"民法典第一百六十五条"_s);
    if (letter.signedOn > day || letter.validUntil < day)
        return no(AttendanceRefusal::LetterOutOfTime, u"民法典第一百六十五条"_s);
    return {};
}

QList<SignIn> heldBy(const SignIn &holder, const Attendance &attendance, const QList<Proxy> &letters)
{
    QSet<ProxyId> held;
    for (const Proxy &letter : letters) {
        if (letter.holder == holder.villager)
            held.insert(letter.id);
    }
    QList<SignIn> standing;
    const auto isMeant = [&](const SignIn &one) {
        const bool meanwhile = one.came.rank >= holder.came.rank && (!holder.left || one.came.rank <= holder.left->rank);
        return !one.withdrawn && one.proxy && held.contains(*one.proxy) && meanwhile;
    };
    if (!held.isEmpty())
        std::ranges::copy_if(attendance.signIns(), std::back_inserter(standing), isMeant);
    return standing;
}

} // namespace yishibu
