#include "ui/controls/typed_digits.h"

namespace yishibu {

QString digitsTyped(const QString &typed, int most)
{
    QString kept;
    for (const QChar c : typed.normalized(QString::NormalizationForm_KC)) {
        if (c.unicode() >= u'0' && c.unicode() <= u'9')
            kept.append(c);
    }
    return kept.left(most);
}

QString numberTyped(const QString &typed)
{
    return typed.normalized(QString::NormalizationForm_KC).remove(u' ').trimmed();
}

} // namespace yishibu
