#include "ui/voting/count_panel.h"

#include "app/voting/section_count.h"
#include "ui/controls/key_cap.h"
#include "ui/style/look.h"
#include "ui/voting/answer_row.h"
#include "ui/voting/motion_card.h"
#include "ui/voting/section_rows.h"
#include "ui/words/tally_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

CountPanel::CountPanel(QWidget *parent)
    : QWidget(parent), m_motion(new MotionCard(this)), m_whole(new QWidget(this)), m_sections(new SectionRows(this)),
      m_apart(newButton({}, Look::Quiet, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_motion);
    auto *answers = new QVBoxLayout(m_whole);
    answers->setContentsMargins(0, 0, 0, 0);
    answers->setSpacing(12);
    column->addWidget(m_whole, 1);
    column->addWidget(m_sections, 1);
    m_sections->hide();
    m_apart->setObjectName(u"countBySections"_s);
    connect(m_apart, &QPushButton::clicked, this, [this] { countApart(!isBySections()); });
    connect(m_sections, &SectionRows::changed, this, &CountPanel::figuresChanged);
    const QStringList words = rowWords(Question());
    m_rows = {new AnswerRow(words.at(0), Tone::Good, m_whole), new AnswerRow(words.at(1), Tone::Bad, m_whole),
              new AnswerRow(words.at(2), Tone::Neutral, m_whole)};
    const std::array names{u"inFavour"_s, u"against"_s, u"abstained"_s};
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->field()->setObjectName(names[i]);
        answers->addWidget(m_rows[i], 1);
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
    m_hint = newLabel({}, Look::Small, this, true);
    hint->addWidget(m_hint, 1);
    hint->addWidget(m_apart);
    column->addLayout(hint);
    auto *keys = new QHBoxLayout;
    keys->setSpacing(8);
    keys->addStretch(1);
    keys->addWidget(new KeyCap(u"Enter"_s, this));
    //: what Enter does between three fields
    keys->addWidget(newLabel(tr("next answer"), Look::Small, this));
    keys->addWidget(new KeyCap(u"Ctrl+Enter"_s, this));
    keys->addWidget(newLabel(tr("announce"), Look::Small, this));
    column->addLayout(keys);
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
    if (m_vote != vote.id)
        m_sections->clear();
    m_vote = vote.id;
    tellHint();
}

bool CountPanel::isBySections() const
{
    return !m_sections->isEmpty();
}

QList<SectionCount> CountPanel::sections() const
{
    return m_sections->sections();
}

void CountPanel::setSections(const QStringList &names, bool mayBeApart)
{
    m_names = names;
    m_apart->setVisible(mayBeApart || isBySections());
}

/// What was typed stays: the whole hall's hands become those of the first section, and sections are added up.
void CountPanel::countApart(bool apart)
{
    if (apart) {
        QStringList typed;
        for (const AnswerRow *row : m_rows)
            typed.append(row->field()->text());
        m_sections->begin(m_names, typed);
    } else {
        const bool wasTyped = m_sections->isTyped();
        const HandCount sum = hands();
        m_sections->clear();
        const std::array figures{sum.inFavour, sum.against, sum.abstained};
        for (size_t i = 0; i < m_rows.size(); ++i)
            m_rows[i]->setFigure(wasTyped ? std::optional(figures[i]) : std::nullopt);
    }
    tellHint();
    firstField()->setFocus();
    Q_EMIT figuresChanged();
}

HandCount CountPanel::hands() const
{
    if (isBySections())
        return handsOf(sections());
    return {m_rows[0]->figure(), m_rows[1]->figure(), m_rows[2]->figure()};
}

bool CountPanel::isTyped() const
{
    return isBySections() ? m_sections->isTyped() : std::ranges::any_of(m_rows, &AnswerRow::isTyped);
}

QString CountPanel::draft() const
{
    if (isBySections())
        return m_sections->draft();
    QStringList figures;
    for (const AnswerRow *row : m_rows)
        figures.append(row->field()->text());
    return isTyped() ? figures.join(u'/') : QString();
}

void CountPanel::setDraft(const QString &words)
{
    const bool apart = words.contains(u'\t');
    if (apart)
        m_sections->setDraft(words);
    else
        m_sections->clear();
    tellHint();
    const QStringList figures = apart ? QStringList() : words.split(u'/');
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
    m_weighs = !lines.isEmpty();
    tellHint();
}

void CountPanel::tellHint()
{
    m_whole->setVisible(!isBySections());
    m_sections->setVisible(isBySections());
    setTabOrder(isBySections() ? m_sections->lastControl() : m_rows.back()->field(), m_apart);
    m_apart->setText(isBySections() ? tr("Count the whole hall at once") : tr("Count by sections"));
    m_apart->setAccessibleName(m_apart->text());
    m_hint->setText(m_weighs ? tr("Add up their households.") : tr("Count the hands, type the figures."));
}

QWidget *CountPanel::firstField() const
{
    return isBySections() ? m_sections->firstField() : m_rows[0]->field();
}

} // namespace yishibu
