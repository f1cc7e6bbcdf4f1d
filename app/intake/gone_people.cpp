#include "app/intake/gone_people.h"

#include "app/intake/later_headings.h"
#include "app/intake/repairs.h"
#include "app/intake/typed_words.h"

#include <QRegularExpression>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 30;

QString dense(const QString &typed)
{
    QString text = halfWidth(typed);
    return text.removeIf([](QChar c) { return c.isSpace(); });
}

RegisterStanding standingOf(TitleStanding title)
{
    switch (title) {
    case TitleStanding::Died: return RegisterStanding::Died;
    case TitleStanding::MovedAway: return RegisterStanding::MovedAway;
    case TitleStanding::MarriedAway: return RegisterStanding::MarriedAway;
    case TitleStanding::None:
    case TitleStanding::OfSome:
    case TitleStanding::Unclear: return RegisterStanding::Listed;
    }
    return RegisterStanding::Listed;
}

bool isSure(TitleStanding title)
{
    return title == TitleStanding::Died || title == TitleStanding::MovedAway || title == TitleStanding::MarriedAway;
}

/// The only text of the row; empty where there are several.
QString aloneIn(const Sheet &sheet, int row)
{
    QString text;
    for (const Cell &cell : sheet.rows[row]) {
        const QString own = cell.text.trimmed();
        if (!own.isEmpty() && !text.isEmpty() && own != text)
            return {};
        text = own.isEmpty() ? text : own;
    }
    return text;
}

/// 死亡, 迁出人员：alone in a row; any other word with it is a remark.
bool isShortTitle(const QString &text)
{
    static const QRegularExpression words(u"^(已?(死亡|去世|亡故|故去)|已故|迁出|外迁|外嫁|注销|销户)(人员|人口|户|者|的)?[:：]?$"_s);
    return words.match(dense(text)).hasMatch();
}

/// 村民花名册（死亡、迁出）: a register by its name, and those who are gone stand in the brackets alone.
bool namesRegister(const QString &title, const QRegularExpression &gones)
{
    static const QRegularExpression brackets(u"\\([^)]*\\)?"_s), names(u"花名册|户籍|村民(?!小组|组|委员会|代表)|成员"_s);
    const QString outside = QString(title).remove(brackets);
    return names.match(outside).hasMatch() && !gones.match(outside).hasMatch();
}

} // namespace

TitleStanding titleStanding(const QString &title)
{
    static const QRegularExpression except(u"[不未无非](含|包括|包含)?|除外|扣除|剔除|已经?(删除|去除|核减)"_s);
    static const QRegularExpression died(u"死亡|去世|已故|亡故|过世|逝世|身故"_s);
    static const QRegularExpression moved(u"迁出|外迁|迁走|转出|搬离"_s);
    static const QRegularExpression married(u"外嫁|出嫁|婚迁|嫁出|婚出|远嫁"_s);
    static const QRegularExpression gones(u"("_s + died.pattern() + u"|"_s + moved.pattern() + u"|"_s + married.pattern() + u")"_s);
    static const QRegularExpression included(u"(含|包括|其中)[^()村县镇乡组]{0,8}"_s + gones.pattern()); // 含山县 is a place
    static const QRegularExpression other(u"变动|变化|增减|减少|遗属|家属|抚恤|丧葬|补[助贴]|领取|迁入|转入|嫁入|出生|新增|在册|现有"_s);
    static const QRegularExpression takenOut(u"删除|去除|核减|(?<!\\()已注销(?=\\)|$)"_s); // 死亡注销人员 are the dead
    static const QRegularExpression left(u"注销|销户|(变动|变化|增减|减少)"_s);
    static const QRegularExpression note(u"[:。;,]|^注(?!销)|说明|请|如有|注明|备注|填写|以上|以下|合计"_s); // 死亡人员请在备注栏注明
    QString text = dense(title);
    if (text.endsWith(u':'))
        text.chop(1);
    const auto says = [&text](const QRegularExpression &words) { return words.match(text).hasMatch(); };
    if (text.size() > longestTitle || says(note))
        return TitleStanding::None;
    const int gone = (says(died) ? 1 : 0) + (says(moved) ? 1 : 0) + (says(married) ? 1 : 0);
    if (gone == 0)
        return says(left) && !says(except) ? TitleStanding::Unclear : TitleStanding::None;
    const bool isOfRegister = namesRegister(text, gones);
    if (says(except) || (isOfRegister && says(takenOut)))
        return TitleStanding::None;
    if (gone > 1)
        return isOfRegister || says(included) ? TitleStanding::OfSome : TitleStanding::Unclear;
    if (says(included))
        return TitleStanding::None;
    if (isOfRegister)
        return TitleStanding::OfSome;
    if (says(other) || says(takenOut))
        return TitleStanding::Unclear;
    return says(died) ? TitleStanding::Died : says(moved) ? TitleStanding::MovedAway : TitleStanding::MarriedAway;
}

QString aloneAbove(const Sheet &sheet, const Headings &headings)
{
    for (int row = headings.firstRow - 1; row >= 0 && row >= headings.firstRow - 2; --row) {
        const auto filled = std::ranges::count_if(sheet.rows[row], [](const Cell &cell) { return !cell.text.trimmed().isEmpty(); });
        if (filled > 0)
            return aloneIn(sheet, row);
    }
    return {};
}

TitleStanding standingOfTable(const Sheet &sheet, const SheetPlan &plan, qsizetype table)
{
    const Headings &headings = plan.headingsOf(table);
    QStringList titles{sheet.name};
    titles += table == 0 ? plan.titles : QStringList{aloneAbove(sheet, headings)};
    TitleStanding found = TitleStanding::None;
    for (const QString &title : std::as_const(titles)) {
        const TitleStanding own = titleStanding(title);
        if (own != TitleStanding::None && own != found)
            found = found == TitleStanding::None ? own : TitleStanding::Unclear;
    }
    return !isSure(found) && headings.has(Column::RegisterStanding) ? TitleStanding::None : found;
}

bool GonePeople::isOfGone() const
{
    return isSure(m_ofTable);
}

void GonePeople::passTitle(const Sheet &sheet, int row, RowKind kind)
{
    if (kind != RowKind::Note && kind != RowKind::GroupTitle)
        return;
    const QString text = aloneIn(sheet, row);
    const bool isTitle = kind == RowKind::GroupTitle || isListTitle(text) || isShortTitle(text);
    if (!isTitle)
        return;
    const TitleStanding own = titleStanding(text);
    if (own != TitleStanding::None)
        m_now = own;
    else if (kind == RowKind::GroupTitle && m_now == TitleStanding::OfSome) // of the group above alone
        m_now = m_ofTable;
    else if (kind == RowKind::GroupTitle && m_now != m_ofTable) // of the list of the dead, or of the register again
        m_now = TitleStanding::Unclear;
    else if (kind == RowKind::Note)
        m_now = m_ofTable;
}

void GonePeople::read(const RegisterRow &row, PersonReading &person) const
{
    if (m_now == TitleStanding::None || person.isRefused())
        return;
    Villager &villager = person.villager;
    const RegisterStanding titled = standingOf(m_now);
    const bool isSaid = person.said.contains(Column::RegisterStanding) || villager.standing != RegisterStanding::Listed;
    if (!isSaid && isSure(m_now)) {
        villager.standing = titled;
        person.said.insert(Column::RegisterStanding);
        return;
    }
    if (isSaid && (villager.standing == titled || m_now == TitleStanding::Unclear))
        return;
    const RowFault fault = RowFault::StandingByList;
    person.notes.append({row.sheet().name, row.number(), verdict(fault), row.headingText(Column::RegisterStanding),
                         row.text(Column::RegisterStanding), registerWord(villager.standing), fault});
}

void GonePeople::nameAgain(const VillagerId &who, const SheetRow &at)
{
    if (m_now != TitleStanding::None)
        m_named.append({who, m_now, at});
}

void GonePeople::settle(RosterReading &reading) const
{
    for (const Named &named : m_named) {
        const auto villager = std::ranges::find(reading.villagers, named.who, &Villager::id);
        const RowFault fault = RowFault::StandingByList;
        if (villager == reading.villagers.end() || villager->standing == standingOf(named.standing) || villager->doubt.split(u' ').contains(word(fault)))
            continue;
        const QString before = registerWord(villager->standing);
        if (isSure(named.standing) && !reading.said.value(named.who).contains(Column::RegisterStanding)) {
            villager->standing = standingOf(named.standing);
            reading.said[named.who].insert(Column::RegisterStanding);
        }
        villager->doubt = (villager->doubt + u' ' + word(fault)).trimmed();
        const SheetRow own = reading.rows.value(named.who);
        const QString list = reading.sheets.value(named.at.sheet).name;
        reading.notes.append({reading.sheets.value(own.sheet).name, own.row, verdict(fault), {}, before, registerWord(villager->standing), fault,
                              u"%1 %2"_s.arg(list).arg(named.at.row)});
    }
}

} // namespace yishibu
