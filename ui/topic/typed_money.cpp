#include "ui/topic/typed_money.h"

#include <QRegularExpression>

namespace yishibu {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 mostYuan = 100'000'000'000;
constexpr int mostDigits = 12;
} // namespace

std::optional<qint64> typedMoney(const QString &typed)
{
    static const QRegularExpression amount(
        u"\\A([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.([0-9]*))?(万)?(元)?\\z"_s);
    QString text = typed.normalized(QString::NormalizationForm_KC);
    text.remove(u' ');
    text.remove(u'¥');
    const QRegularExpressionMatch match = amount.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const bool inTenThousands = !match.captured(3).isEmpty();
    const int places = inTenThousands ? 6 : 2; // decimals that are still whole fen
    QString decimals = match.captured(2);
    while (decimals.endsWith(u'0'))
        decimals.chop(1);
    if (decimals.size() > places)
        return std::nullopt;
    const QString whole = match.captured(1).remove(u',');
    if (whole.size() > mostDigits)
        return std::nullopt;
    const qint64 unit = inTenThousands ? 1'000'000 : 100;
    if (whole.toLongLong() > mostYuan / (inTenThousands ? 10'000 : 1))
        return std::nullopt;
    return whole.toLongLong() * unit + decimals.leftJustified(places, u'0').toLongLong();
}

QString moneyToType(qint64 fen)
{
    QString text = QString::number(fen / 100);
    if (const qint64 rest = fen % 100; rest > 0) {
        text += u'.' + QString::number(100 + rest).mid(1);
        if (text.endsWith(u'0'))
            text.chop(1);
    }
    return text;
}

} // namespace yishibu
