#include "ui/signin/attendance_card.h"

#include "ui/controls/share_bar.h"
#include "ui/hall/group_heads.h"
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

void AttendanceCard::layOutGroups(const QStringList &groups)
{
    if (groups == m_groups)
        return;
    for (const Line &line : std::as_const(m_groupLines)) {
        delete line.word;
        delete line.bar;
        delete line.figures;
    }
    m_groupLines.clear();
    m_groups = groups;
    for (const QString &group : groups)
        m_groupLines.append(addLine(group.isEmpty() ? tr("No group") : group, false));
}

void AttendanceCard::refresh()
{
    const QDate day = m_hall.meeting().scheduledAt.date();
    const QList<VillagerId> present = m_hall.attendance().presentMembers();
    int women = 0;
    int younger = 0;
    for (const VillagerId &who : present) {
        const Villager *villager = m_hall.roster().find(who);
        women += villager && villager->sex == Sex::Female ? 1 : 0;
        younger += villager && villager->ageOn(day).value_or(60) < 60 ? 1 : 0;
    }
    const auto tell = [&present](const Line &line, int count) {
        const double share = present.isEmpty() ? 0 : double(count) / double(present.size());
        line.bar->setShare(share);
        line.figures->setText(u"%1 · %2%"_s.arg(count).arg(qRound(share * 100)));
    };
    tell(m_women, women);
    tell(m_younger, younger);

    const QList<GroupHeads> groups = headsByGroup(m_hall);
    QStringList names;
    for (const GroupHeads &heads : groups)
        names.append(heads.group);
    layOutGroups(names);
    for (int i = 0; i < groups.size(); ++i) {
        const GroupHeads &heads = groups.at(i);
        m_groupLines.at(i).bar->setShare(heads.all ? double(heads.here) / heads.all : 0);
        m_groupLines.at(i).figures->setText(u"%1 / %2"_s.arg(heads.here).arg(heads.all));
    }
}

} // namespace yishibu
