#include "app/intake/sheet_group.h"

#include "app/intake/repairs.h"

#include <QRegularExpression>

namespace yishibu {
using namespace Qt::StringLiterals;

QString groupOfSheet(const QString &name, bool isOneOfSeveral)
{
    static const QRegularExpression noGroup(u"sheet|工作表|名册|名单|登记|信息|汇总|统计|人口|村民|户籍|表|^\\d+$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    QString titled = groupInTitle(name);
    if (!titled.isEmpty() || !isOneOfSeveral || noGroup.match(name).hasMatch())
        return titled;
    return groupShortForm(name);
}

} // namespace yishibu
