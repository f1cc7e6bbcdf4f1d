#pragma once

#include <QString>
#include <QStringList>

namespace yishibu {

/// Of whom a table is, by its title or the name of its sheet.
enum class ListTitle {
    None,      ///< of everybody, or the title does not tell: a register, as far as its headings are those of one
    Party,     ///< of Party members: 党员名册, but not 村民及党员花名册
    Seats,     ///< of committee members, or of them and representatives: 村委会成员, 两委及村民代表
    Representatives, ///< of villagers' representatives and nobody else: 村民代表名单
    Members,   ///< of the collective's members: 农村集体经济组织成员名册, but not 成员代表名单
    Delegates, ///< of those who stand for their households: 户代表登记表
    Some,      ///< of a part of the village's people: 低保户名单, 脱贫人口台账
};

/// What one title says. A register of persons may be filled in by a village committee, and says 村民, 人口, 家庭, 全村.
ListTitle listTitle(const QString &title);
/// Whether the title is that of a by-election: 补选村民代表名单. Such a list names whom it adds and nobody else.
bool isByElection(const QString &title);
/// What the nearest title says that says anything.
ListTitle listTitle(const QStringList &titles);

} // namespace yishibu
