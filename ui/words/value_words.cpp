#include "ui/words/value_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace yishibu {

namespace {

class ValueWords
{
    Q_DECLARE_TR_FUNCTIONS(yishibu::ValueWords)
};

bool inChinese()
{
    return QLocale().language() == QLocale::Chinese;
}

} // namespace

QString wordOf(Sex sex)
{
    switch (sex) {
    case Sex::Male: return ValueWords::tr("Male");
    case Sex::Female: return ValueWords::tr("Female");
    case Sex::NotStated: return ValueWords::tr("Not stated");
    case Sex::Unknown: break;
    }
    return ValueWords::tr("Unknown", "sex of a villager");
}

QString wordOf(PartyStanding standing)
{
    switch (standing) {
    case PartyStanding::Member: return ValueWords::tr("Party member");
    case PartyStanding::Probationary: return ValueWords::tr("Probationary Party member");
    case PartyStanding::None: break;
    }
    return ValueWords::tr("Not a Party member");
}

QString wordOf(Body body)
{
    switch (body) {
    case Body::VillagersCommittee: return ValueWords::tr("Villagers' committee");
    case Body::SupervisionCommittee: return ValueWords::tr("Supervision committee");
    case Body::PartyBranch: return ValueWords::tr("Party branch");
    case Body::CollectiveDelegates: return ValueWords::tr("Delegates of the collective organisation");
    case Body::CollectiveCouncil: return ValueWords::tr("Council of the collective organisation");
    case Body::Representatives: break;
    }
    return ValueWords::tr("Representatives");
}

QString wordOf(BookKind kind)
{
    switch (kind) {
    case BookKind::Township: return ValueWords::tr("Township book");
    case BookKind::Practice: return ValueWords::tr("Practice book");
    case BookKind::Village: break;
    }
    return ValueWords::tr("Village book");
}

QString wordOf(TopicClass topicClass)
{
    switch (topicClass) {
    case TopicClass::Development: return ValueWords::tr("Taking part in development", "class of a topic");
    case TopicClass::Rights: return ValueWords::tr("Protecting rights", "class of a topic");
    case TopicClass::Livelihood: break;
    }
    return ValueWords::tr("Basic livelihood", "class of a topic");
}

QString wordOf(TopicOrigin origin)
{
    switch (origin) {
    case TopicOrigin::Committee: return ValueWords::tr("Villagers' committee");
    case TopicOrigin::PartyOrg: return ValueWords::tr("Party organisation");
    case TopicOrigin::Representatives: return ValueWords::tr("Representatives");
    case TopicOrigin::Higher: return ValueWords::tr("From above", "origin of a topic: township or county");
    case TopicOrigin::Villagers: break;
    }
    return ValueWords::tr("Villagers", "origin of a topic");
}

QString wordOf(Funds funds)
{
    switch (funds) {
    case Funds::Grant: return ValueWords::tr("Public grant");
    case Funds::Donation: return ValueWords::tr("Donations");
    case Funds::Collective: return ValueWords::tr("Money of the collective");
    case Funds::None: break;
    }
    return ValueWords::tr("No money involved");
}

QString wordOf(Light light)
{
    switch (light) {
    case Light::Yellow: return ValueWords::tr("Due soon", "a resolution");
    case Light::Red: return ValueWords::tr("Overdue", "a resolution");
    case Light::Green: break;
    }
    return ValueWords::tr("On time", "a resolution");
}

QString wordOf(NoticeKind kind)
{
    return kind == NoticeKind::MeetingNotice ? ValueWords::tr("Meeting notice") : ValueWords::tr("Resolution notice");
}

QString wordOf(PostingState state)
{
    return state == PostingState::Hanging ? ValueWords::tr("Must stay on the board")
                                          : ValueWords::tr("May come down");
}

QString wordOf(NoticeStanding standing)
{
    switch (standing) {
    case NoticeStanding::Enough: return ValueWords::tr("In time", "a meeting notice");
    case NoticeStanding::Arguable: return ValueWords::tr("Just in time", "a meeting notice");
    case NoticeStanding::TooLate: return ValueWords::tr("Too late", "a meeting notice");
    case NoticeStanding::NotGiven: break;
    }
    return ValueWords::tr("Not given yet", "a meeting notice");
}

QString wordOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::IntactSignerUnknown: return ValueWords::tr("Whole, signer unknown");
    case Verdict::Trusted: return ValueWords::tr("Whole and trusted");
    case Verdict::Altered: break;
    }
    return ValueWords::tr("Altered", "a record package");
}

QString dateWords(QDate day)
{
    if (!day.isValid())
        return {};
    if (inChinese())
        return paperDate(day);
    return QLocale().toString(day, QStringLiteral("d MMMM yyyy"));
}

QString nearDateWords(QDate day, QDate today)
{
    if (!day.isValid() || day.year() != today.year())
        return inChinese() ? dateWords(day) : QLocale().toString(day, QStringLiteral("d MMM yyyy"));
    return inChinese() ? dateWords(day).section(QChar(0x5E74), 1) // after the 年
                       : QLocale().toString(day, QStringLiteral("d MMM"));
}

QString timeWords(const QDateTime &time)
{
    return time.isValid() ? time.time().toString(QStringLiteral("HH:mm")) : QString();
}

QString dateTimeWords(const QDateTime &time)
{
    return time.isValid() ? dateWords(time.date()) + QLatin1Char(' ') + timeWords(time) : QString();
}

QString moneyWords(qint64 fen)
{
    const QLocale locale;
    constexpr qint64 hundredYuan = 10000;
    constexpr qint64 tenThousandYuan = 1000000;
    // 42万元: as it is said. What does not come out in two places of 万 is written in full.
    if (inChinese() && std::abs(fen) >= tenThousandYuan && fen % hundredYuan == 0) {
        const qint64 hundreds = fen / hundredYuan;
        return QString::number(double(hundreds) / 100.0, 'f', hundreds % 100 == 0 ? 0 : hundreds % 10 == 0 ? 1 : 2) + QStringLiteral("万元");
    }
    const bool wholeYuan = fen % 100 == 0;
    return ValueWords::tr("%1 yuan").arg(locale.toString(double(fen) / 100.0, 'f', wholeYuan ? 0 : 2));
}

} // namespace yishibu
