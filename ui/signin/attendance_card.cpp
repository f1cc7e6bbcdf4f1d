#include "ui/signin/attendance_card.h"

#include "ui/controls/share_bar.h"
#include "ui/hall/hall.h"
#include "ui/style/look.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

AttendanceCard::AttendanceCard(const Hall &hall, QWidget *parent)
    : Card(tr("Who is here"), parent), m_hall(hall), m_grid(new QGridLayout)
{
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    body()->addLayout(m_grid);
    body()->addStretch(1);
    m_women = addLine(tr("Women"), true);
    m_younger = addLine(tr("Under 60"), true);
}

AttendanceCard::Line AttendanceCard::addLine(const QString &word, bool strong)
{
    const Line line{newLabel(word, Look::Small, this), new ShareBar(this), newLabel(QString(), Look::Small, this)};
    line.bar->setStrong(strong);
    line.figures->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const int row = m_grid->rowCount();
    m_grid->addWidget(line.word, row, 0);
    m_grid->addWidget(line.bar, row, 1, Qt::AlignVCenter);
    m_grid->addWidget(line.figures, row, 2);
    return line;
}

void AttendanceCard::layOutGroups()
{
    QStringList groups;
    for (const GroupHeads &heads : std::as_const(m_heads))
        groups.append(heads.group);
    if (groups == m_groups)
        return;
    for (const Line &line : std::as_const(m_groupLines)) {
        delete line.word;
        delete line.bar;
        delete line.figures;
    }
    m_groupLines.clear();
    m_groups = groups;
    for (const QString &group : std::as_const(groups))
        m_groupLines.append(addLine(group.isEmpty() ? tr("No group") : group, false));
}

void AttendanceCard::follow()
{
    const QDate day = m_hall.meeting().scheduledAt.date();
    if (m_day == day && m_members.isSharedWith(m_hall.entitled()) && m_villagers.isSharedWith(m_hall.roster().villagers()))
        return;
    m_day = day;
    m_members = m_hall.entitled();
    m_villagers = m_hall.roster().villagers();
    m_heads = headsByGroup(m_hall);
    QHash<QString, qsizetype> places;
    for (const GroupHeads &heads : std::as_const(m_heads))
        places.insert(heads.group, places.size());
    m_people.clear();
    for (const VillagerId &who : m_hall.attendance().members()) {
        const Villager *villager = m_hall.roster().find(who);
        m_people.append({.group = places.value(villager ? villager->group : QString()),
                         .woman = villager && villager->sex == Sex::Female,
                         .younger = villager && villager->ageOn(day).value_or(60) < 60});
    }
    layOutGroups();
}

void AttendanceCard::refresh()
{
    follow();
    const Attendance &attendance = m_hall.attendance();
    int women = 0;
    int younger = 0;
    for (GroupHeads &heads : m_heads)
        heads.here = 0;
    for (qsizetype i = 0; i < m_people.size(); ++i) {
        if (!attendance.isPresentAt(i))
            continue;
        women += m_people.at(i).woman ? 1 : 0;
        younger += m_people.at(i).younger ? 1 : 0;
        ++m_heads[m_people.at(i).group].here;
    }
    const auto tell = [&attendance](const Line &line, int count) {
        const double share = attendance.present() > 0 ? double(count) / attendance.present() : 0;
        line.bar->setShare(share);
        line.figures->setText(u"%1 · %2%"_s.arg(count).arg(qRound(share * 100)));
    };
    tell(m_women, women);
    tell(m_younger, younger);
    for (qsizetype i = 0; i < m_heads.size(); ++i) {
        const GroupHeads &heads = m_heads.at(i);
        m_groupLines.at(i).bar->setShare(heads.all ? double(heads.here) / heads.all : 0);
        m_groupLines.at(i).figures->setText(u"%1 / %2"_s.arg(heads.here).arg(heads.all));
    }
}

} // namespace yishibu
