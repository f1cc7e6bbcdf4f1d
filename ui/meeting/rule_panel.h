#pragma once

#include "app/rules/law.h"
#include "ui/controls/card.h"

class QHBoxLayout;

namespace yishibu {

/// The rule the meeting stands under on its day: who attends, how many must be there, what a decision needs, each with
/// where it comes from. Follows the date until the meeting opens; then it shows what was stamped.
class RulePanel : public Card
{
    Q_OBJECT

public:
    explicit RulePanel(QWidget *parent = nullptr);

    void show(const Law &law, const RuleCard &card, int base, int quorum, bool stamped);
    /// How often the body has met in that year, this meeting not counted, of the least that the law asks for. Nothing is shown
    /// where it asks for none. Where one is due in each quarter, `missed` are those gone by without one.
    void showYear(const RuleCard &card, int year, int met, const QList<int> &missed);

private:
    struct Line
    {
        QLabel *word;
        QLabel *value;
        QLabel *source;
    };
    Line addLine(const QString &word);
    static void tell(const Line &line, const QString &value, const QString &source);
    static void setShown(const Line &line, bool isShown);
    QLabel *addFigure(const QString &meaning, const QString &objectName, QHBoxLayout *into);

    QLabel *m_law;
    QLabel *m_base;
    QLabel *m_quorum;
    Line m_who;
    Line m_needed;
    Line m_majority;
    Line m_notice;
    Line m_year;
    Line m_standIn;
    Line m_online;
};

} // namespace yishibu
