#include "app/minutes/draft_words.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

QString clockWords(const QDateTime &time)
{
    return time.isValid() ? time.toString(u"HH:mm"_s) : QString();
}

/// Whether it began at another hour than the notice says.
bool beganAnew(const Meeting &meeting, bool onPaper)
{
    if (onPaper || !meeting.openedAt.isValid())
        return false;
    return meeting.openedAt.date() != meeting.scheduledAt.date() || meeting.openedAt > meeting.scheduledAt;
}

/// 42000000 fen are "42万元", 123456 fen "1234.56元": whole 万 where nothing is lost by it.
QString moneyWords(qint64 fen)
{
    constexpr qint64 yuan = 100;
    constexpr qint64 tenThousand = 10000 * yuan;
    const bool inTenThousands = fen >= tenThousand && fen % tenThousand % yuan == 0;
    const qint64 unit = inTenThousands ? tenThousand : yuan;
    QString text = QString::number(fen / unit);
    if (const qint64 rest = fen % unit; rest > 0) {
        QString decimals = QString::number(unit + rest).mid(1);
        while (decimals.endsWith(u'0'))
            decimals.chop(1);
        text += u'.' + decimals;
    }
    return text + (inTenThousands ? u"万元"_s : u"元"_s);
}

} // namespace

QString timeWords(const Circumstance &circumstance)
{
    const bool known = circumstance.precision == Precision::Second || circumstance.precision == Precision::Minute;
    return known && circumstance.happenedAt.isValid() ? circumstance.happenedAt.toString(u"HH:mm"_s) : QString();
}

QDate dayHeld(const Meeting &meeting, bool onPaper)
{
    return onPaper || !meeting.openedAt.isValid() ? meeting.scheduledAt.date() : meeting.openedAt.date();
}

QString beginWords(const Meeting &meeting, bool onPaper)
{
    return clockWords(beganAnew(meeting, onPaper) ? meeting.openedAt : meeting.scheduledAt);
}

QString endWords(const Meeting &meeting, bool onPaper)
{
    const bool sameDay = meeting.closedAt.date() == dayHeld(meeting, onPaper);
    return sameDay && !onPaper ? clockWords(meeting.closedAt) : QString();
}

QString announcedWords(const Meeting &meeting, bool onPaper)
{
    if (!beganAnew(meeting, onPaper) || clockWords(meeting.openedAt) == clockWords(meeting.scheduledAt))
        return {};
    const bool sameDay = meeting.scheduledAt.date() == meeting.openedAt.date();
    return (sameDay ? QString() : paperDate(meeting.scheduledAt.date())) + clockWords(meeting.scheduledAt);
}

QString lateEntryWords(const std::optional<LateEntry> &entry)
{
    if (!entry)
        return {};
    return u"根据纸质记录补录：本次会议于%1召开，%2补录，原因：%3"_s
        .arg(paperDate(entry->heldOn), paperDate(entry->enteredOn), entry->reason.trimmed());
}

QString purposeWords(ItemPurpose purpose)
{
    return purpose == ItemPurpose::Hear ? u"听取意见，不表决"_s : u"表决"_s;
}

QString endingWords(ItemEnding ending)
{
    switch (ending) {
    case ItemEnding::Open: return {};
    case ItemEnding::Passed: return u"通过"_s;
    case ItemEnding::NotPassed: return u"未通过"_s;
    case ItemEnding::Consensus: return u"达成共识"_s;
    case ItemEnding::Withdrawn: return u"撤回"_s;
    case ItemEnding::Deferred: return u"暂缓"_s;
    }
    return {};
}

QString methodWords(VoteMethod method)
{
    switch (method) {
    case VoteMethod::ShowOfHands: return u"举手表决"_s;
    case VoteMethod::RollCall: return u"唱名表决"_s;
    case VoteMethod::SecretBallot: return u"无记名投票"_s;
    case VoteMethod::NamedBallot: return u"记名投票"_s;
    case VoteMethod::Consensus: return u"协商一致"_s;
    }
    return {};
}

QString fundsWords(Funds funds, qint64 amountFen)
{
    QString words;
    switch (funds) {
    case Funds::None: return {};
    case Funds::Grant: words = u"财政奖补资金"_s; break;
    case Funds::Donation: words = u"社会捐赠"_s; break;
    case Funds::Collective: words = u"村集体资金"_s; break;
    }
    return amountFen > 0 ? words + moneyWords(amountFen) : words;
}

} // namespace yishibu
