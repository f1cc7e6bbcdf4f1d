#pragma once

#include "app/attendance/entitled.h"
#include "app/village/villager.h"
#include "ui/controls/card.h"
#include "ui/hall/group_heads.h"

class QGridLayout;

namespace yishibu {

class Hall;
class ShareBar;

/// 到会情况: how many women and how many under sixty are here, and how many of each group. Members only.
class AttendanceCard : public Card
{
    Q_OBJECT

public:
    explicit AttendanceCard(const Hall &hall, QWidget *parent = nullptr);

    void refresh();

private:
    struct Line
    {
        QLabel *word;
        ShareBar *bar;
        QLabel *figures;
    };
    Line addLine(const QString &word, bool strong);
    void layOutGroups();
    /// Who the members are, worked out anew only where they, the register or the day changed.
    void follow();

    const Hall &m_hall;
    QGridLayout *m_grid;
    Line m_women;
    Line m_younger;
    QStringList m_groups;
    QList<Line> m_groupLines;
    struct Member
    {
        qsizetype group = 0; ///< its place in m_heads
        bool woman = false;
        bool younger = false; ///< than sixty
    };
    QList<Member> m_people;     ///< in the order of the members
    QList<GroupHeads> m_heads;
    QList<Entitled> m_members;  ///< shared with the hall, so that sameness is seen at once
    QList<Villager> m_villagers;
    QDate m_day;
};

} // namespace yishibu
