#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace yishibu {

class Card;
class LawDesk;
struct RuleCard;
struct RulePack;

/// The laws in force today, and a card for each body: who counts, how many must be there, what a decision needs, notice,
/// letters of authorisation and posting, each with its article.
class InForceSection : public QWidget
{
    Q_OBJECT

public:
    explicit InForceSection(LawDesk &desk, QWidget *parent = nullptr);

    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *newLawLine(const RulePack &pack, bool brought);
    Card *newBody(const RuleCard &card, const QString &name);
    void placeBodies();

    LawDesk &m_desk;
    Card *m_laws;
    QVBoxLayout *m_lawLines;
    QGridLayout *m_bodies;
    QList<Card *> m_cards;
};

} // namespace yishibu
