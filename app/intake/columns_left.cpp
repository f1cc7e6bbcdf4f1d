#include "app/intake/sheet_plan.h"

namespace yishibu {

QStringList columnsLeftOf(const QList<SheetPlan> &plans)
{
    QStringList left;
    for (const SheetPlan &plan : plans) {
        if (plan.role != SheetRole::Register)
            continue;
        for (const ColumnPlan &column : plan.columns) {
            const QString name = column.heading.isEmpty() ? columnLetters(column.column) : column.heading;
            if (!column.isTaken && !column.samples.isEmpty() && !left.contains(name))
                left.append(name);
        }
        for (const Headings &later : plan.later) {
            for (auto text = later.texts.begin(); text != later.texts.end(); ++text) {
                if (!later.columns.values().contains(text.key()) && !left.contains(text.value()))
                    left.append(text.value());
            }
        }
    }
    return left;
}

} // namespace yishibu
