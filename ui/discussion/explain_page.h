#pragma once

#include "ui/controls/stage_page.h"

class QLabel;

namespace yishibu {

class Card;
class FactGrid;
class Hall;
class ItemHead;

/// 议题说明: what the item is about, in words large enough for the back of the room, with what it rests on.
class ExplainPage : public StagePage
{
    Q_OBJECT

public:
    explicit ExplainPage(const Hall &hall, QWidget *parent = nullptr);

    void refresh() override;
    QString nextStep() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *newWords();
    QWidget *newSide();
    void showBasis();

    const Hall &m_hall;
    ItemHead *m_head;
    QLabel *m_title;
    QLabel *m_explanation;
    Card *m_proposalCard;
    QLabel *m_proposal;
    FactGrid *m_basis;
    QLabel *m_missing;
};

} // namespace yishibu
