#include "app/minutes/capital_amount.h"

#include <array>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr std::array digits{u'零', u'壹', u'贰', u'叁', u'肆', u'伍', u'陆', u'柒', u'捌', u'玖'};
constexpr qint64 mostYuan = 999'999'999'999;

/// 1 to 9999; a zero is said once between two figures, never at the end.
QString fourPlaces(int number)
{
    const QString units[]{u"仟"_s, u"佰"_s, u"拾"_s, QString()};
    QString words;
    bool zero = false;
    int place = 1000;
    for (const QString &unit : units) {
        const int digit = number / place % 10;
        if (digit == 0) {
            zero = !words.isEmpty();
        } else {
            if (zero)
                words += digits.front();
            zero = false;
            words += digits[size_t(digit)] + unit;
        }
        place /= 10;
    }
    return words;
}

QString yuanWords(qint64 yuan)
{
    const QString units[]{u"亿"_s, u"万"_s, QString()};
    QString words;
    qint64 place = 100'000'000;
    for (const QString &unit : units) {
        const int four = int(yuan / place % 10'000);
        // A gap before this group: nought in front of it, or nothing at all in the group above.
        if (four > 0) {
            const bool gap = !words.isEmpty() && (four < 1000 || yuan / place / 10'000 % 10 == 0);
            words += (gap ? QString(digits.front()) : QString()) + fourPlaces(four) + unit;
        }
        place /= 10'000;
    }
    return words;
}

} // namespace

QString capitalAmount(qint64 fen)
{
    if (fen < 0 || fen / 100 > mostYuan)
        return {};
    const qint64 yuan = fen / 100;
    const int jiao = int(fen / 10 % 10);
    const int rest = int(fen % 10);
    if (fen == 0)
        return u"零元整"_s;
    QString words = yuan > 0 ? yuanWords(yuan) + u'元' : QString();
    if (jiao > 0)
        words += digits[size_t(jiao)] + u"角"_s;
    else if (rest > 0 && yuan > 0)
        words += digits.front();
    return words + (rest > 0 ? digits[size_t(rest)] + u"分"_s : u"整"_s);
}

QString figuresOfAmount(qint64 fen)
{
    QString yuan = QString::number(fen / 100);
    for (qsizetype at = yuan.size() - 3; at > 0; at -= 3)
        yuan.insert(at, u',');
    return u"%1.%2"_s.arg(yuan).arg(fen % 100, 2, 10, QChar(u'0'));
}

} // namespace yishibu
