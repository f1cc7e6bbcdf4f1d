#include "app/notice/notice_words.h"

#include "app/meeting/meeting_change.h"

using namespace Qt::StringLiterals;

namespace yishibu::notice_words {

QString weekdayOf(QDate day)
{
    static constexpr QStringView names = u"一二三四五六日";
    return day.isValid() ? u"星期"_s + names.at(day.dayOfWeek() - 1) : QString();
}

QString clockOf(const QDateTime &when)
{
    return when.toString(u"HH:mm"_s);
}

QString officeOf(const Village &village)
{
    QString office = village.contactName.trimmed();
    for (const QString &said : {village.committeeName(), village.name + u"村委会"_s, u"村民委员会"_s, u"村委会"_s}) {
        if (office.startsWith(said))
            return office.mid(said.size());
    }
    return office;
}

QString partsWords(const QList<MeetingPart> &parts)
{
    QStringList words;
    for (const MeetingPart &part : parts.mid(1)) {
        const QDateTime &at = part.session.scheduledAt;
        words += u"%1，%2（%3）%4，%5"_s.arg(partName(part.session.ordinal), paperDate(at.date()), weekdayOf(at.date()), clockOf(at),
                                             part.session.place);
    }
    return words.join(u'；');
}

QString withoutFullStop(QString text)
{
    text = text.trimmed();
    while (text.endsWith(u'。') || text.endsWith(u'；'))
        text.chop(1);
    return text;
}

QString untilDate(QDate from, QDate until)
{
    return from.year() == until.year() ? u"%1月%2日"_s.arg(until.month()).arg(until.day()) : paperDate(until);
}

QString withoutVillage(const QString &title, const QString &village)
{
    return title.startsWith(village) && title.size() > village.size() ? title.mid(village.size()) : title;
}

QString subjectOf(const QString &itemTitle)
{
    QString subject = withoutFullStop(itemTitle);
    if (subject.startsWith(u"关于"_s))
        subject = subject.mid(2);
    return subject.endsWith(u"的"_s) ? subject.chopped(1) : subject;
}

} // namespace yishibu::notice_words
