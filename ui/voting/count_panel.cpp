#include "ui/voting/count_panel.h"

#include "ui/controls/key_cap.h"
#include "ui/style/look.h"
#include "ui/voting/answer_row.h"
#include "ui/voting/motion_card.h"
#include "ui/words/tally_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

CountPanel::CountPanel(QWidget *parent) : QWidget(parent), m_motion(new MotionCard(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_motion);
    const QStringList words = rowWords(Question());
    m_rows = {new AnswerRow(words.at(0), Tone::Good, this), new AnswerRow(words.at(1), Tone::Bad, this),
              new AnswerRow(words.at(2), Tone::Neutral, this)};
    const std::array names{u"inFavour"_s, u"against"_s, u"abstained"_s};
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->field()->setObjectName(names[i]);
        column->addWidget(m_rows[i], 1);
        connect(m_rows[i], &AnswerRow::figureChanged, this, &CountPanel::figuresChanged);
        connect(m_rows[i], &AnswerRow::stepped, this, [this, i](int by) {
            const int to = int(i) + by;
            if (to >= 0 && to < int(m_rows.size()))
                m_rows[size_t(to)]->field()->setFocus(Qt::TabFocusReason);
        });
    }
    m_weights = newLabel({}, Look::Body, this, true);
    m_weights->setObjectName(u"householdsOfEach"_s);
    m_weights->hide();
    column->addWidget(m_weights);
    auto *hint = new QHBoxLayout;
    hint->setSpacing(8);
    m_hint = newLabel({}, Look::Small, this);
    hint->addWidget(m_hint);
    hint->addStretch(1);
    hint->addWidget(new KeyCap(u"Enter"_s, this));
    //: what Enter does between three fields
    hint->addWidget(newLabel(tr("next answer"), Look::Small, this));
    hint->addWidget(new KeyCap(u"Ctrl+Enter"_s, this));
    hint->addWidget(newLabel(tr("announce"), Look::Small, this));
    column->addLayout(hint);
}

void CountPanel::setVote(const Vote &vote)
{
    m_motion->setMotion(tr("Vote %1. The text is final: resolution and notice carry this sentence word for word.").arg(vote.ordinal),
                        vote.motion);
    for (AnswerRow *row : m_rows) {
        row->dress();
        if (m_vote != vote.id)
            row->setFigure(std::nullopt);
    }
    m_vote = vote.id;
}

HandCount CountPanel::hands() const
{
    return {m_rows[0]->figure(), m_rows[1]->figure(), m_rows[2]->figure()};
}

bool CountPanel::isTyped() const
{
    return std::ranges::any_of(m_rows, &AnswerRow::isTyped);
}

QString CountPanel::draft() const
{
    QStringList figures;
    for (const AnswerRow *row : m_rows)
        figures.append(row->field()->text());
    return isTyped() ? figures.join(u'/') : QString();
}

void CountPanel::setDraft(const QString &words)
{
    const QStringList figures = words.split(u'/');
    for (size_t i = 0; i < m_rows.size(); ++i) {
        bool whole = false;
        const int figure = figures.value(qsizetype(i)).toInt(&whole);
        m_rows[i]->setFigure(whole && figure >= 0 ? std::optional(figure) : std::nullopt);
    }
}

void CountPanel::setWeights(const QStringList &lines)
{
    m_weights->setText(tr("Households each stands for: %1").arg(lines.join(tr(" · ", "between representatives and their households"))));
    m_weights->setVisible(!lines.isEmpty());
    m_hint->setText(lines.isEmpty() ? tr("Count the hands, type the figures.")
                                    : tr("Add up their households."));
}

QWidget *CountPanel::firstField() const
{
    return m_rows[0]->field();
}

} // namespace yishibu
