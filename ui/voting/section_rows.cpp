#include "ui/voting/section_rows.h"

#include "app/voting/section_count.h"
#include "ui/controls/tone.h"
#include "ui/style/look.h"
#include "ui/voting/number_field.h"
#include "ui/words/tally_words.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr int longestName = 12;
constexpr std::array<QLatin1StringView, 3> answers{"InFavour"_L1, "Against"_L1, "Abstained"_L1};

} // namespace

SectionRows::SectionRows(QWidget *parent)
    //: of the hall, counted apart
    : QWidget(parent), m_another(newButton(tr("Another section"), Look::Quiet, this))
{
    m_another->setObjectName(u"anotherSection"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_another, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_another, &QPushButton::clicked, this, &SectionRows::addAnother);
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
    m_sums.fill(nullptr);
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
    const QStringList words = rowWords(Question());
    for (int column = 0; column < 3; ++column) {
        grid->setColumnStretch(column + 1, 1);
        grid->addWidget(newLabel(words.at(column), Look::Small, m_table), 0, column + 1);
    }
    for (int row = 0; row < lines.size(); ++row)
        addRow(grid, row, lines.at(row));
    const int last = int(lines.size()) + 1;
    //: 合计 of the sections
    grid->addWidget(newLabel(tr("Together"), Look::Strong, m_table), last, 0);
    for (size_t column = 0; column < m_sums.size(); ++column) {
        m_sums[column] = newLabel({}, Look::Verdict, m_table);
        m_sums[column]->setObjectName(u"sum"_s + answers[column]);
        setTone(m_sums[column], column == 0 ? Tone::Good : column == 1 ? Tone::Bad : Tone::Neutral);
        grid->addWidget(m_sums[column], last, int(column) + 1);
    }
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_table);
    for (const Row &row : std::as_const(m_rows))
        row.remove->setEnabled(m_rows.size() > 1);
    m_another->setEnabled(m_rows.size() < mostSections);
    setTabOrder(m_rows.last().remove, m_another);
    addUp();
}

void SectionRows::addRow(QGridLayout *grid, int at, const QString &line)
{
    Row row{new QLineEdit(line.section(u'\t', 0, 0), m_table), {}, newButton(tr("Remove"), Look::Quiet, m_table)};
    row.name->setObjectName(u"section%1"_s.arg(at));
    row.name->setAccessibleName(tr("Name of section %1").arg(at + 1));
    row.name->setMaxLength(longestName);
    row.name->installEventFilter(this);
    grid->addWidget(row.name, at + 1, 0);
    const QStringList typed = line.section(u'\t', 1).split(u'/');
    const QStringList words = rowWords(Question());
    for (size_t column = 0; column < row.figures.size(); ++column) {
        auto *field = new NumberField(u"section%1"_s.arg(at) + answers[column], m_table);
        field->setAccessibleName(tr("%1, section %2").arg(words.at(qsizetype(column))).arg(at + 1));
        field->setText(typed.value(qsizetype(column)));
        field->setAlignment(Qt::AlignRight);
        field->installEventFilter(this);
        connect(field, &NumberField::numberChanged, this, [this] {
            addUp();
            Q_EMIT changed();
        });
        grid->addWidget(field, at + 1, int(column) + 1);
        row.figures[column] = field;
    }
    row.remove->setObjectName(u"removeSection%1"_s.arg(at));
    row.remove->setAccessibleName(tr("Remove section %1").arg(at + 1));
    grid->addWidget(row.remove, at + 1, 4);
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
    m_rows.at(qMin(at, int(m_rows.size()) - 1)).figures[0]->setFocus();
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
    for (const Row &row : m_rows)
        lines.append(row.name->text().simplified() + u'\t'
                     + QStringList{row.figures[0]->text(), row.figures[1]->text(), row.figures[2]->text()}.join(u'/'));
    return lines.join(u'\n');
}

void SectionRows::setDraft(const QString &words)
{
    build(words.split(u'\n').mid(0, mostSections));
}

QWidget *SectionRows::firstField() const
{
    return m_rows.isEmpty() ? nullptr : m_rows.first().figures[0];
}

QWidget *SectionRows::lastControl() const
{
    return m_another;
}

void SectionRows::addUp()
{
    const HandCount sum = handsOf(sections());
    m_sums[0]->setText(QString::number(sum.inFavour));
    m_sums[1]->setText(QString::number(sum.against));
    m_sums[2]->setText(QString::number(sum.abstained));
}

/// Enter goes on to the next figure, from the last of a section to the first of the next; Up and Down stay with their answer.
void SectionRows::step(int row, int column, Qt::Key key)
{
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        row += key == Qt::Key_Up ? -1 : 1;
    } else if (++column > 2) {
        column = 0;
        ++row;
    }
    if (row < 0 || row >= m_rows.size())
        return;
    QLineEdit *next = column < 0 ? m_rows.at(row).name : m_rows.at(row).figures[size_t(column)];
    next->setFocus(Qt::TabFocusReason);
}

bool SectionRows::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool plain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
    const bool onward = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!plain || (!onward && key->key() != Qt::Key_Up && key->key() != Qt::Key_Down))
        return QWidget::eventFilter(watched, event);
    for (int row = 0; row < m_rows.size(); ++row) {
        for (int column = -1; column < 3; ++column) {
            const QObject *field = column < 0 ? static_cast<QObject *>(m_rows.at(row).name) : m_rows.at(row).figures[size_t(column)];
            if (field == watched) {
                step(row, column, onward ? Qt::Key_Return : Qt::Key(key->key()));
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace yishibu
