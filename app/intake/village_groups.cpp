#include "app/intake/village_groups.h"

#include "app/intake/register_row.h"
#include "app/intake/repairs.h"

#include <QRegularExpression>
#include <QSet>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

struct Titled
{
    QString village; ///< Han signs before the group's number that are a place's; may be empty
    QString group;   ///< as typed, 1组
};

Titled titledIn(const QString &title)
{
    static const QRegularExpression group(u"^(.*?)(第?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:村民小组|村民组|小组|组|社))"_s);
    static const QRegularExpression noise(u"[0-9]+年|附件|附表|户籍|花名册|名册|名单|人口|统计|登记|信息|村民|居民|在册|死亡|去世|已故|迁出|迁入|外嫁|年度|表|第|[^\\p{Han}]"_s);
    QString text = halfWidth(title);
    text.removeIf([](QChar c) { return c.isSpace(); });
    const auto match = group.match(text);
    if (!match.hasMatch())
        return {};
    QString village = match.captured(1);
    return {village.remove(noise), match.captured(2)};
}

/// 第 三 村 民 小 组, too; a blank between digits parts two numbers.
QString groupIn(const QString &title)
{
    static const QRegularExpression blanks(u"(?<!\\d) | (?!\\d)"_s);
    const QString group = groupInTitle(title);
    return group.isEmpty() ? groupInTitle(halfWidth(title).simplified().remove(blanks)) : group;
}

/// The row's only text and its column; -1 where it has none or several.
std::pair<int, QString> onlyText(const Sheet &sheet, int row)
{
    std::pair<int, QString> only(-1, QString());
    for (int column = 0; column < sheet.rows[row].size(); ++column) {
        const QString text = sheet.at(row, column).trimmed();
        if (text.isEmpty())
            continue;
        if (only.first >= 0)
            return {-1, {}};
        only = {column, text};
    }
    return only;
}

bool isLikeVillage(const QString &text)
{
    static const QRegularExpression place(
        u"^\\p{Han}{1,7}[湾坝沟坪坡岭山冲庄屯寨堡店屋塘坑岗圩埠洼营铺集桥巷园台井泉崖溪河垸垭槽坳墩场畈村]$"_s);
    return place.match(text).hasMatch();
}

} // namespace

VillageGroups::VillageGroups(const Workbook &workbook, const QList<SheetPlan> &plans)
{
    for (int i = 0; i < plans.size(); ++i) {
        const SheetPlan &plan = plans[i];
        if (plan.role != SheetRole::Register || !plan.headings)
            continue;
        const Sheet &sheet = workbook.sheets[i];
        add(plan.name);
        const MergedCells merged(sheet);
        for (int row = qMax(0, plan.headings->lastRow + 1); row < sheet.rows.size(); ++row) {
            const QString text = onlyText(sheet, row).second;
            if (!text.isEmpty() && kindOf(RegisterRow(sheet, *plan.headings, merged, row)) == RowKind::GroupTitle)
                add(text);
        }
    }
}

void VillageGroups::add(const QString &title)
{
    const Titled titled = titledIn(title);
    QStringList &villages = m_villages[groupIn(title)];
    if (!titled.village.isEmpty() && !villages.contains(titled.village))
        villages.append(titled.village);
}

QString VillageGroups::in(const QString &title) const
{
    QString group = groupIn(title);
    if (group.isEmpty() || m_villages.value(group).size() < 2)
        return group;
    const Titled titled = titledIn(title);
    return titled.village.isEmpty() ? group : groupShortForm(titled.village + titled.group);
}

QString VillageGroups::inRow(const Sheet &sheet, int row) const
{
    QString group;
    for (const Cell &cell : sheet.rows[row]) {
        if (const QString titled = in(cell.text); !titled.isEmpty())
            group = titled;
    }
    return group;
}

QHash<int, QString> villageTitles(const Sheet &sheet, const Headings &headings, int end)
{
    if (headings.has(Column::Group))
        return {};
    const MergedCells merged(sheet);
    QHash<int, QString> titles;
    QSet<QString> names, people;
    for (int row = headings.lastRow + 1; row < end; ++row) {
        const auto [column, text] = onlyText(sheet, row);
        if (column >= 0 && column != headings.at(Column::Name) && isLikeVillage(text)) {
            titles.insert(row, text);
            names.insert(text);
        } else if (const RegisterRow person(sheet, headings, merged, row); kindOf(person) == RowKind::Person) {
            if (titles.isEmpty())
                return {};
            people.insert(repairedName(person.text(Column::Name)).text);
        }
    }
    return names.size() > 1 && !names.intersects(people) ? titles : QHash<int, QString>();
}

} // namespace yishibu
