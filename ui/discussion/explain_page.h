#pragma once

#include "ui/controls/stage_page.h"

class QLabel;

namespace yishibu {

class AttachmentsCard;
class Card;
class ExplainDesk;
class FactGrid;
class Hall;
class ItemHead;
class PlainWordsCard;

/// 议题说明: what the item is about, in words large enough for the back of the room, with what it rests
/// on, and the card that says its words plainly.
class ExplainPage : public StagePage
{
    Q_OBJECT

public:
    ExplainPage(ExplainDesk &desk, const Hall &hall, QWidget *parent = nullptr);

    void refresh() override;
    QString nextStep() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *newWords();
    QWidget *newSide();
    void showBasis();

    ExplainDesk &m_desk;
    const Hall &m_hall;
    ItemHead *m_head;
    QLabel *m_title;
    QLabel *m_explanation;
    Card *m_proposalCard;
    QLabel *m_proposal;
    FactGrid *m_basis;
    QLabel *m_missing;
    PlainWordsCard *m_plain;
    AttachmentsCard *m_attachments;
};

} // namespace yishibu
