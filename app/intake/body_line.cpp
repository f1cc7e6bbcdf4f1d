#include "app/intake/body_line.h"

#include "app/intake/birth_cell.h"
#include "app/intake/repairs.h"
#include "app/intake/typed_words.h"

#include <QRegularExpression>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

/// Two digits of a year mean one or the other century, so they tell nothing here.
std::optional<TypedDate> birthOf(const RegisterRow &row)
{
    static const QRegularExpression fullYear(u"(19|20)\\d{2}"_s);
    const QString text = halfWidth(row.cell(Column::Birth).text);
    return isSpreadsheetBirth(row) || fullYear.match(text).hasMatch() ? birthCell(row, QDate(2099, 12, 31)) : std::nullopt;
}

/// Whoever stands in a list of Party members is one, unless a cell of their line says what else they are: 预备党员 has no vote in
/// the branch, whatever column has the word. Nothing where somebody has to look at it.
std::optional<PartyStanding> partyOf(const RegisterRow &row)
{
    static const QRegularExpression notYet(u"发展对象|积极分子|入党申请人|非党员"_s);
    const bool isYesNo = !row.hasColumn(Column::Party);
    const QString typed = row.text(isYesNo ? Column::IsPartyMember : Column::Party);
    const auto said = typed.isEmpty() ? std::optional(PartyStanding::Member) : typedParty(typed, isYesNo);
    if (said != PartyStanding::Member)
        return said;
    bool isProbationary = false;
    for (const Cell &cell : row.sheet().rows[row.row()]) {
        const QString text = halfWidth(cell.text).removeIf([](QChar c) { return c.isSpace(); });
        if (speaksOfLostParty(text) || notYet.match(text).hasMatch())
            return std::nullopt;
        if (!speaksOfProbation(text))
            continue;
        if (text.contains(u"已转正"_s) || typed.contains(u"正式"_s)) // one cell says so and one otherwise
            return std::nullopt;
        isProbationary = true;
    }
    return isProbationary ? PartyStanding::Probationary : PartyStanding::Member;
}

} // namespace

QString tailOf(const RegisterRow &row, const IdNumbers &numbers)
{
    QString tail = repairedIdText(row.cell(Column::IdTail).text).text;
    if (tail.isEmpty() && row.cell(Column::CitizenId).kind == Cell::Kind::Text && !numbers.isDamaged(row.cell(Column::CitizenId)))
        tail = repairedIdText(row.cell(Column::CitizenId).text).text.right(4);
    // A number cell has lost the zeros in front: 0160 became 160.
    if (row.cell(Column::IdTail).kind == Cell::Kind::Number && !tail.isEmpty())
        tail = tail.rightJustified(4, u'0');
    return tail.size() == 4 ? tail : QString();
}

QStringList householdNamesIn(const QString &typed)
{
    static const QRegularExpression cuts(u"[、,，;；/\\n]+"_s), blanks(u"\\s+"_s);
    static const QRegularExpression name(u"^[\\p{Han}·]{2,10}$"_s), noName(u"^[全本共约未没]|[户组村等]$"_s);
    const QString text = halfWidth(typed).trimmed();
    // 王 五、张 三 has blanks inside of names; 王五 张三 has nothing else between them.
    const bool isCut = text.contains(cuts);
    const QStringList names = isCut ? QString(text).remove(QRegularExpression(u"[ \\t]"_s)).split(cuts, Qt::SkipEmptyParts) : text.split(blanks, Qt::SkipEmptyParts);
    const bool areNames = std::ranges::all_of(names, [&](const QString &one) { return name.match(one).hasMatch() && !noName.match(one).hasMatch(); });
    return areNames ? names : QStringList();
}

std::optional<int> householdsIn(const QString &typed)
{
    static const QRegularExpression number(u"^(?:共|合计|计|.*等)?(\\d{1,4})(?:\\.0+)?[户家]?$"_s), blanks(u"\\s+"_s);
    const QString text = halfWidth(typed).trimmed();
    if (text.isEmpty() || text == u"-"_s || text == u"—"_s || text == u"/"_s || text == u"无"_s)
        return 0;
    if (const auto match = number.match(QString(text).remove(blanks)); match.hasMatch())
        return match.captured(1).toInt();
    const qsizetype names = householdNamesIn(text).size();
    return names > 0 ? std::optional(int(names)) : std::nullopt;
}

BodyLine readBodyLine(const RegisterRow &row, TableUse use, const IdNumbers &numbers)
{
    BodyLine line;
    line.number = numbers.of(row.cell(Column::CitizenId));
    const auto party = use == TableUse::Party ? partyOf(row) : std::optional(PartyStanding::None);
    line.party = party.value_or(PartyStanding::None);
    line.isPartyUnclear = !party;
    line.name = repairedName(row.cell(Column::Name).text).text;
    line.tail = line.number.isEmpty() ? tailOf(row, numbers) : line.number.right(4);
    line.group = groupShortForm(row.filledText(Column::Group));
    line.sex = typedSex(row.text(Column::Sex));
    line.birth = birthOf(row);
    line.household = repairedText(halfWidth(row.filledText(Column::HouseholdNumber))).text;
    line.head = repairedName(row.filledText(Column::HeadName)).text;
    line.standing = row.filledText(Column::Standing);
    line.post = row.text(Column::Post);
    const auto households = householdsIn(row.text(Column::HouseholdsStoodFor));
    line.households = households.value_or(0);
    line.areHouseholdsUnclear = !households;
    line.term = termOf(row);
    return line;
}

void settleParty(BodyLine &line, const RegisterRow &row, std::optional<PartyStanding> byTitle)
{
    if (line.party != PartyStanding::Member || byTitle == PartyStanding::Member)
        return;
    static const QRegularExpression full(u"正式|转正"_s);
    const bool isFull = full.match(row.wholeText()).hasMatch();
    const bool isSaid = !row.text(Column::Party).isEmpty() || !row.text(Column::IsPartyMember).isEmpty();
    line.isPartyUnclear = byTitle ? isFull : !isFull && !isSaid;
    if (line.isPartyUnclear)
        line.party = PartyStanding::None;
    else if (byTitle)
        line.party = PartyStanding::Probationary;
}

bool saysWhoIsMember(const Sheet &sheet, const Headings &headings, int end)
{
    const MergedCells merged(sheet);
    for (int i = headings.lastRow + 1; i < end && headings.has(Column::CollectiveMember); ++i) {
        const RegisterRow row(sheet, headings, merged, i);
        if (!row.filledText(Column::CollectiveMember).isEmpty() && kindOf(row) == RowKind::Person)
            return true;
    }
    return false;
}

std::optional<bool> isMember(const RegisterRow &row, bool isSaidOfOthers)
{
    const QString typed = row.filledText(Column::CollectiveMember);
    if (typed.isEmpty() && isSaidOfOthers)
        return std::nullopt;
    const auto said = typed.isEmpty() ? std::optional(true) : typedMembership(typed);
    return said == true && !membershipDoubt(row.wholeText()).isEmpty() ? std::nullopt : said;
}

bool tellsBirth(const BodyLine &line, const Villager &villager)
{
    if (!line.birth || !villager.birth.isValid())
        return false;
    const QDate first(villager.birth.year(), villager.birth.month(), 1);
    const bool isOctober = line.birth->mayBeOctober && TypedDate{line.birth->day.addMonths(9), true}.fits(villager.birth);
    return line.birth->fits(villager.birth) || isOctober || (villager.birth == first && TypedDate{line.birth->day, true}.fits(first));
}

bool tellsHousehold(const BodyLine &line, const Household &home)
{
    const bool isNumber = !line.household.isEmpty() && line.household == home.number;
    const bool isHead = !line.head.isEmpty() && line.head == home.headName;
    return (isNumber && (line.head.isEmpty() || isHead)) || (isHead && line.household.isEmpty());
}

} // namespace yishibu
