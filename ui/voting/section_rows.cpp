#include "ui/voting/section_rows.h"

#include "app/voting/section_count.h"
#include "ui/controls/tone.h"
#include "ui/controls/unannounced.h"
#include "ui/style/look.h"
#include "ui/voting/number_field.h"
#include "ui/words/tally_words.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr int longestName = 12;

QString capital(const QString &name)
{
    return name.left(1).toUpper() + name.mid(1);
}

Tone toneOf(const Question &question, int row)
{
    if (row == abstentionRow(question))
        return Tone::Neutral;
    return question.kind == QuestionKind::Motion && row == 1 ? Tone::Bad : Tone::Good;
}

} // namespace

SectionRows::SectionRows(QWidget *parent, const QString &name)
    : QWidget(parent), m_name(name), m_legend(newLabel({}, Look::Body, this, true)),
      //: of the hall, counted apart
      m_another(newButton(tr("Another section"), Look::Quiet, this))
{
    m_another->setObjectName(u"another"_s + capital(name));
    m_legend->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_legend);
    column->addWidget(m_another, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_another, &QPushButton::clicked, this, &SectionRows::addAnother);
}

void SectionRows::setQuestion(const Question &question)
{
    if (m_question == question)
        return;
    clear();
    m_question = question;
    QStringList options;
    for (int option = 0; option < question.options.size(); ++option)
        options.append(u"%1 %2"_s.arg(QString::number(option + 1), question.options.at(option)));
    m_legend->setText(options.join(tr(" · ", "between options and their numbers")));
    m_legend->setVisible(!options.isEmpty());
}

QString SectionRows::answerName(int row) const
{
    static const QStringList ofMotion{u"InFavour"_s, u"Against"_s, u"Abstained"_s};
    return m_question.kind == QuestionKind::Motion ? ofMotion.at(row) : u"Option%1"_s.arg(row);
}

/// An option stands there with its number: nine of them in words have no room beside each other.
QString SectionRows::heading(int row) const
{
    const bool isOption = m_question.kind != QuestionKind::Motion && row != abstentionRow(m_question);
    return isOption ? QString::number(row + 1) : rowWords(m_question).value(row);
}

void SectionRows::begin(const QStringList &names, const QStringList &first)
{
    QStringList lines;
    for (const QString &name : names)
        lines.append(name + u'\t' + (lines.isEmpty() ? first.join(u'/') : QString()));
    build(lines);
}

void SectionRows::clear()
{
    m_rows.clear();
    m_sums.clear();
    delete m_table;
    m_table = nullptr;
}

void SectionRows::build(const QStringList &lines)
{
    if (m_table) { // it may hold the button that was just pressed
        m_table->hide();
        m_table->deleteLater();
    }
    m_rows.clear();
    m_table = new QWidget(this);
    auto *grid = new QGridLayout(m_table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 2);
    //: a part of the hall: 左侧, 右侧, 台上
    grid->addWidget(newLabel(tr("Section"), Look::Small, m_table), 0, 0);
    const int columns = rowsOf(m_question);
    for (int column = 0; column < columns; ++column) {
        grid->setColumnStretch(column + 1, 1);
        grid->addWidget(newLabel(heading(column), Look::Small, m_table), 0, column + 1);
    }
    for (int row = 0; row < lines.size(); ++row)
        addRow(grid, row, lines.at(row));
    const int last = int(lines.size()) + 1;
    //: 合计 of the sections
    grid->addWidget(newLabel(tr("Together"), Look::Strong, m_table), last, 0);
    m_sums.clear();
    for (int column = 0; column < columns; ++column) {
        QLabel *sum = newLabel({}, Look::Verdict, m_table);
        sum->setObjectName(u"sum"_s + answerName(column));
        setTone(sum, toneOf(m_question, column));
        Unannounced::set(sum);
        grid->addWidget(sum, last, column + 1);
        m_sums.append(sum);
    }
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_table);
    for (const Row &row : std::as_const(m_rows))
        row.remove->setEnabled(m_rows.size() > 1);
    m_another->setEnabled(m_rows.size() < mostSections);
    setTabOrder(m_rows.last().remove, m_another);
    addUp();
}

void SectionRows::addRow(QGridLayout *grid, int at, const QString &line)
{
    Row row{new QLineEdit(line.section(u'\t', 0, 0), m_table), {}, newButton(tr("Remove"), Look::Quiet, m_table)};
    row.name->setObjectName(m_name + QString::number(at));
    row.name->setAccessibleName(tr("Name of section %1").arg(at + 1));
    row.name->setMaxLength(longestName);
    row.name->installEventFilter(this);
    grid->addWidget(row.name, at + 1, 0);
    const QStringList typed = line.section(u'\t', 1).split(u'/');
    const QStringList words = rowWords(m_question);
    for (int column = 0; column < words.size(); ++column) {
        auto *field = new NumberField(m_name + QString::number(at) + answerName(column), m_table);
        field->setAccessibleName(tr("%1, section %2").arg(words.at(column)).arg(at + 1));
        field->setText(typed.value(column));
        field->setAlignment(Qt::AlignRight);
        field->installEventFilter(this);
        Unannounced::set(field);
        connect(field, &NumberField::numberChanged, this, [this] {
            addUp();
            Q_EMIT changed();
        });
        grid->addWidget(field, at + 1, column + 1);
        row.figures.append(field);
    }
    row.remove->setObjectName(u"remove"_s + capital(m_name) + QString::number(at));
    row.remove->setAccessibleName(tr("Remove section %1").arg(at + 1));
    grid->addWidget(row.remove, at + 1, rowsOf(m_question) + 1);
    connect(row.name, &QLineEdit::textEdited, this, &SectionRows::changed);
    connect(row.remove, &QPushButton::clicked, this, [this, at] { removeRow(at); });
    m_rows.append(row);
}

void SectionRows::addAnother()
{
    build(draft().split(u'\n') + QStringList{u"\t"_s});
    m_rows.last().name->setFocus();
    Q_EMIT changed();
}

void SectionRows::removeRow(int at)
{
    QStringList lines = draft().split(u'\n');
    lines.removeAt(at);
    build(lines);
    m_rows.at(qMin(at, int(m_rows.size()) - 1)).figures.first()->setFocus();
    Q_EMIT changed();
}

QList<SectionCount> SectionRows::sections() const
{
    QList<SectionCount> sections;
    for (const Row &row : m_rows) {
        SectionCount section{row.name->text().simplified(), {}};
        if (std::ranges::any_of(row.figures, [](const NumberField *field) { return field->number().has_value(); })) {
            for (const NumberField *field : row.figures)
                section.hands.append(field->number().value_or(0));
        }
        if (!section.name.isEmpty() || !section.hands.isEmpty())
            sections.append(section);
    }
    return sections;
}

bool SectionRows::isTyped() const
{
    return std::ranges::any_of(sections(), [](const SectionCount &section) { return !section.hands.isEmpty(); });
}

QString SectionRows::draft() const
{
    QStringList lines;
    for (const Row &row : m_rows) {
        QStringList figures;
        for (const NumberField *field : row.figures)
            figures.append(field->text());
        lines.append(row.name->text().simplified() + u'\t' + figures.join(u'/'));
    }
    return lines.join(u'\n');
}

void SectionRows::setDraft(const QString &words)
{
    build(words.split(u'\n').mid(0, mostSections));
}

QWidget *SectionRows::firstField() const
{
    return m_rows.isEmpty() ? nullptr : m_rows.first().figures.first();
}

QWidget *SectionRows::lastControl() const
{
    return m_another;
}

void SectionRows::addUp()
{
    const QList<int> sum = summed(sections(), m_question);
    for (int row = 0; row < m_sums.size(); ++row)
        m_sums.at(row)->setText(QString::number(sum.value(row)));
}

} // namespace yishibu
