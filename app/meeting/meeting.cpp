#include "app/meeting/meeting.h"

using namespace Qt::StringLiterals;

namespace yishibu {

QString chineseNumeral(int number)
{
    static constexpr QStringView digits = u"〇一二三四五六七八九";
    if (number < 0 || number > 99)
        return QString::number(number);
    const int tens = number / 10;
    const int ones = number % 10;
    if (tens == 0)
        return QString(digits[ones]);
    QString text;
    if (tens > 1)
        text += digits[tens];
    text += u'十';
    if (ones > 0)
        text += digits[ones];
    return text;
}

QString titleOf(const Meeting &meeting, const QString &villageName)
{
    QString title = villageName + meeting.group;
    if (meeting.term > 0)
        title += u"第%1届"_s.arg(chineseNumeral(meeting.term));
    title += meeting.kindName;
    if (meeting.ordinal > 0)
        title += u"第%1次会议"_s.arg(chineseNumeral(meeting.ordinal));
    return title;
}

QString paperDate(QDate day)
{
    return day.isValid() ? u"%1年%2月%3日"_s.arg(day.year()).arg(day.month()).arg(day.day()) : QString();
}

} // namespace yishibu
