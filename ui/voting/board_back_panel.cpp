#include "ui/voting/board_back_panel.h"

#include "ui/controls/card.h"
#include "ui/controls/field_row.h"
#include "ui/style/look.h"
#include "ui/voting/motion_card.h"
#include "ui/words/ballot_words.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

BoardBackPanel::BoardBackPanel(QWidget *parent) : QWidget(parent), m_motion(new MotionCard(this)), m_reason(new QLineEdit(this))
{
    auto *card = new Card(tr("The blackboard's figures, as they were typed"), this);
    m_kept = newLabel({}, Look::Strong, card, true);
    m_kept->setObjectName(u"keptBoard"_s);
    card->body()->addWidget(m_kept);
    card->body()->addWidget(newLabel(tr("Only where something else stands on the blackboard than was typed here. They stay on record and no longer count; "
                                        "then type what the blackboard says."),
                                     Look::Soft, card, true));
    m_reason->setObjectName(u"boardReason"_s);
    card->body()->addWidget(new FieldRow(tr("Why they are taken back"), m_reason, card));
    card->body()->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_motion);
    column->addWidget(card, 1);
    connect(m_reason, &QLineEdit::textEdited, this, &BoardBackPanel::edited);
}

void BoardBackPanel::showBoard(const QString &motion, const Question &question, const PaperFigures &kept)
{
    m_motion->setMotion(tr("All %1 papers are called.").arg(kept.papers), motion);
    QStringList figures;
    for (int row = 0; row <= rowsOf(question); ++row) {
        const int figure = row < rowsOf(question) ? kept.rows.value(row) : kept.spoiled;
        //: an answer and how many papers: "Against 5"
        figures.append(tr("%1 %2").arg(rowWords(question, row)).arg(figure));
    }
    m_kept->setText(figures.join(tr(" · ", "between figures of the blackboard")));
}

QString BoardBackPanel::reason() const
{
    return m_reason->text().simplified();
}

void BoardBackPanel::clear()
{
    m_reason->clear();
}

QWidget *BoardBackPanel::firstField() const
{
    return m_reason;
}

} // namespace yishibu
