#include "app/intake/masked_text.h"

#include "app/intake/repairs.h"
#include "app/village/masking.h"

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShown = 160;
const QString stars = u"****"_s;

/// A digit, or what is typed for one.
bool isSign(QChar c)
{
    return (c >= u'0' && c <= u'9') || u"OoОо〇○xXхХ×*"_s.contains(c);
}

bool isGap(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format || u"-'’‘`.·_"_s.contains(c);
}

/// Where a number that begins at this place ends; the place itself where none does.
qsizetype endOfNumber(const QString &half, qsizetype from)
{
    qsizetype signs = 0, digits = 0, gaps = 0, at = from, end = from;
    bool wasGap = false;
    for (; at < half.size(); ++at) {
        const QChar c = half[at];
        if (isSign(c)) {
            ++signs;
            digits += c.isDigit() ? 1 : 0;
            end = at + 1;
            wasGap = false;
            // 18 and then a gap and more: the number is whole, and another one may follow.
            continue;
        }
        if (!isGap(c) || (wasGap && gaps > 6))
            break;
        gaps += 1;
        wasGap = true;
        if (signs == 15 || signs == 18)
            break;
    }
    const bool isNumber = gaps == 0 || signs == 15 || signs == 18 ? signs >= 15 : false;
    return isNumber && digits >= 12 ? end : from;
}

} // namespace

QString withoutPersonalNumbers(const QString &text)
{
    const QString half = halfWidth(text);
    QString out;
    for (qsizetype at = 0; at < text.size();) {
        const bool begins = half[at] >= u'0' && half[at] <= u'9';
        const qsizetype end = begins ? endOfNumber(half, at) : at;
        out.append(end > at ? stars : QString(text[at]));
        at = qMax(end, at + 1);
    }
    while (const auto found = findPersonalNumber(out)) {
        if (found->length <= 0)
            break;
        out.replace(found->from, found->length, stars);
    }
    return out.size() > longestShown ? out.left(longestShown) + u'…' : out;
}

} // namespace yishibu
