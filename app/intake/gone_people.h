#pragma once

#include "app/intake/person_reading.h"
#include "app/intake/roster_reading.h"

namespace yishibu {

/// What the name of a sheet or a title says of everybody below it.
enum class TitleStanding {
    None,        ///< nothing: 村民花名册, 在册人口, 迁入人员
    Died,        ///< 死亡, 2024年死亡人员名单
    MovedAway,   ///< 迁出
    MarriedAway, ///< 外嫁
    OfSome,      ///< that some of a register's people died or moved, and not who: 人口花名册（含死亡、迁出）
    Unclear,     ///< not which of them: 死亡及迁出人员, 注销人员, 人口变动
};

/// Nothing where a register has them among others, or not any more: 花名册（含外嫁女）, 花名册（死亡人员已删除）.
TitleStanding titleStanding(const QString &title);

/// What sheet name and titles above it say of the first table of a sheet or a further one. Nothing where the table has a
/// column 在册状态 and the title tells of several standings.
TitleStanding standingOfTable(const Sheet &sheet, const SheetPlan &plan, qsizetype table);

/// The text that stands alone right above a heading; empty where there is none.
QString aloneAbove(const Sheet &sheet, const Headings &headings);

/// Follows the titles through the rows of one table, and gives its people their standing: a column 在册状态 goes before the
/// title. Somebody who stands in the register too is settled at the end.
class GonePeople
{
public:
    void beginTable(TitleStanding standing) { m_ofTable = m_now = standing; }
    /// Whether the title of the table says it for certain.
    bool isOfGone() const;
    /// A row that is no person's.
    void passTitle(const Sheet &sheet, int row, RowKind kind);
    void read(const RegisterRow &row, PersonReading &person) const;
    /// The row stands for somebody of an earlier table.
    void nameAgain(const VillagerId &who, const SheetRow &at);
    /// Whom a list of the dead names is dead, unless their own row speaks of it; either is flagged.
    void settle(RosterReading &reading) const;

private:
    struct Named
    {
        VillagerId who;
        TitleStanding standing = TitleStanding::None;
        SheetRow at;
    };
    TitleStanding m_ofTable = TitleStanding::None;
    TitleStanding m_now = TitleStanding::None;
    QList<Named> m_named;
};

} // namespace yishibu
