#include "ui/voting/figure_rows.h"

#include "ui/voting/answer_row.h"
#include "ui/words/tally_words.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

/// More rows than that stand closer together.
constexpr int roomyRows = 3;

} // namespace

FigureRows::FigureRows(bool withSpoiled, QWidget *parent)
    : QWidget(parent), m_withSpoiled(withSpoiled), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(10);
}

void FigureRows::setQuestion(const Question &question)
{
    if (m_question == question) {
        for (AnswerRow *row : std::as_const(m_rows))
            row->dress();
        return;
    }
    m_question = question;
    qDeleteAll(m_rows);
    m_rows.clear();
    const QStringList words = rowWords(question);
    const bool isMotion = question.kind == QuestionKind::Motion;
    for (int row = 0; row < words.size(); ++row) {
        const bool abstains = row == abstentionRow(question);
        addRow(words.at(row), int(abstains ? Tone::Neutral : isMotion && row == 1 ? Tone::Bad : Tone::Good), u"figure%1"_s.arg(row));
    }
    if (m_withSpoiled)
        //: 无效票: papers that are spoiled
        addRow(tr("Spoiled"), int(Tone::Neutral), u"figureSpoiled"_s);
    for (AnswerRow *row : std::as_const(m_rows))
        row->setDense(m_rows.size() > roomyRows);
}

void FigureRows::addRow(const QString &word, int tone, const QString &name)
{
    auto *row = new AnswerRow(word, Tone(tone), this);
    row->field()->setObjectName(name);
    const int at = int(m_rows.size());
    m_rows.append(row);
    m_column->addWidget(row, 1);
    connect(row, &AnswerRow::figureChanged, this, &FigureRows::figuresChanged);
    connect(row, &AnswerRow::stepped, this, [this, at](int by) {
        if (AnswerRow *next = m_rows.value(at + by, nullptr))
            next->field()->setFocus(Qt::TabFocusReason);
    });
}

PaperFigures FigureRows::figures(int papers) const
{
    PaperFigures typed;
    for (const AnswerRow *row : m_rows)
        typed.rows.append(row->figure());
    if (m_withSpoiled && !typed.rows.isEmpty())
        typed.spoiled = typed.rows.takeLast();
    typed.papers = papers;
    return typed;
}

bool FigureRows::isTyped() const
{
    return !m_rows.isEmpty() && std::ranges::all_of(m_rows, &AnswerRow::isTyped);
}

bool FigureRows::isTouched() const
{
    return std::ranges::any_of(m_rows, &AnswerRow::isTyped);
}

void FigureRows::clear()
{
    for (AnswerRow *row : std::as_const(m_rows))
        row->setFigure(std::nullopt);
}

QString FigureRows::draft() const
{
    QStringList words;
    for (const AnswerRow *row : m_rows)
        words.append(row->field()->text());
    return isTouched() ? words.join(u'/') : QString();
}

void FigureRows::setDraft(const QString &words)
{
    const QStringList figures = words.split(u'/');
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        bool whole = false;
        const int figure = figures.value(i).toInt(&whole);
        m_rows.at(i)->setFigure(whole && figure >= 0 ? std::optional(figure) : std::nullopt);
    }
}

QWidget *FigureRows::firstField() const
{
    return m_rows.isEmpty() ? nullptr : m_rows.first()->field();
}

QWidget *FigureRows::lastField() const
{
    return m_rows.isEmpty() ? nullptr : m_rows.last()->field();
}

} // namespace yishibu
