#include "app/intake/seat_term.h"
#include "app/intake/sheet_plan.h"

#include <QRegularExpression>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

/// A word of a term of office.
bool tellsTerm(const QString &heading)
{
    static const QRegularExpression words(u"任期|当选|任职(时间|日期|起)|届满|卸任|选举(时间|日期)"_s);
    return words.match(heading).hasMatch();
}

/// 届次 with nothing but 第十一届: no day is told by it.
bool isOnlyNumbered(const SheetPlan &plan, int column)
{
    const auto found = std::ranges::find(plan.columns, column, &ColumnPlan::column);
    if (found == plan.columns.end() || found->meaning != Column::Term || found->samples.isEmpty())
        return false;
    return std::ranges::all_of(found->samples, [](const QString &sample) {
        const auto typed = typedTerm(sample, Column::Term);
        return typed && !typed->tellsDays();
    });
}

/// 备注 of a list of seats is kept by nobody; only what ends a seat is heard.
bool isRemarkLeft(const SheetPlan &plan, qsizetype table, int column)
{
    if (plan.headingsOf(table).at(Column::Remark) != column)
        return false;
    const auto found = std::ranges::find(plan.columns, column, &ColumnPlan::column);
    return table > 0 || (found != plan.columns.end() && !found->samples.isEmpty());
}

/// Of lists of seats what is not taken in: remarks, and of terms of office a second column of elections, a term's number.
void addLeftOfSeats(const SheetPlan &plan, QStringList &left)
{
    for (qsizetype table = 0; table < plan.uses.size(); ++table) {
        const Headings &headings = plan.headingsOf(table);
        for (auto text = headings.texts.begin(); plan.uses[table] == TableUse::Seats && text != headings.texts.end(); ++text) {
            const bool isTaken = headings.columns.values().contains(text.key()) && !isOnlyNumbered(plan, text.key());
            const bool isTerms = tellsTerm(text.value()) || headings.at(Column::Term) == text.key();
            const bool isYesNo = headings.at(Column::Representative) == text.key(); // of a register's rows
            const bool isLeft = (isTerms && !isTaken) || isYesNo || isRemarkLeft(plan, table, text.key());
            if (isLeft && !left.contains(text.value()))
                left.append(text.value());
        }
    }
}

} // namespace

QStringList columnsLeftOf(const QList<SheetPlan> &plans)
{
    QStringList left;
    for (const SheetPlan &plan : plans) {
        addLeftOfSeats(plan, left);
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
