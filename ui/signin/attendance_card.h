#pragma once

#include "ui/controls/card.h"

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
    void layOutGroups(const QStringList &groups);

    const Hall &m_hall;
    QGridLayout *m_grid;
    Line m_women;
    Line m_younger;
    QStringList m_groups;
    QList<Line> m_groupLines;
};

} // namespace yishibu
