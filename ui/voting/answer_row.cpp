#include "ui/voting/answer_row.h"

#include "ui/controls/tally_board.h"
#include "ui/controls/typed_digits.h"
#include "ui/controls/unannounced.h"
#include "ui/style/look.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr int digits = 4;

} // namespace

AnswerRow::AnswerRow(const QString &answer, Tone tone, QWidget *parent)
    : Card(parent), m_tone(tone), m_word(newLabel(answer, Look::Verdict, this)), m_tally(new TallyBoard(this)),
      m_field(new QLineEdit(this))
{
    setAccessibleName(answer);
    layout()->setContentsMargins(18, 8, 18, 8);
    m_field->setAccessibleName(answer);
    m_field->setMaxLength(2 * digits);
    m_field->setAlignment(Qt::AlignRight);
    m_field->setInputMethodHints(Qt::ImhDigitsOnly);
    m_field->installEventFilter(this);
    Unannounced::set(m_field);
    Unannounced::set(m_tally);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_word);
    row->addWidget(m_tally, 1);
    row->addWidget(m_field);
    body()->addLayout(row, 1);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &typed) {
        if (const QString kept = digitsTyped(typed, digits); kept != typed) {
            m_field->setText(kept);
            return;
        }
        m_tally->setStrokes(figure());
        Q_EMIT figureChanged();
    });
    dress();
}

void AnswerRow::dress()
{
    const Tokens tokens = tokensOf(this);
    const QColor colour = m_tone == Tone::Neutral ? tokens.colours.ink2 : toneText(m_tone, tokens.colours);
    setTone(m_word, m_tone);
    m_word->setMinimumWidth(tokens.type(110));
    m_tally->setColour(colour);
    // Three of them must stand on one screen; in large text the figure is large enough without growing whole.
    const bool large = tokens.scale > Tokens::ordinaryText;
    m_field->setFont(tokens.sans(m_dense ? 26 : large ? 34 : 44, true));
    layout()->setContentsMargins(18, large || m_dense ? 4 : 8, 18, large || m_dense ? 4 : 8);
    QPalette palette = m_field->palette();
    palette.setColor(QPalette::Text, colour);
    m_field->setPalette(palette);
    m_field->setFixedSize(QFontMetrics(m_field->font()).horizontalAdvance(u"0000"_s) + 34, m_dense ? tokens.high(48) : 64);
}

void AnswerRow::setDense(bool dense)
{
    m_dense = dense;
    dress();
}

int AnswerRow::figure() const
{
    return m_field->text().toInt();
}

bool AnswerRow::isTyped() const
{
    return !m_field->text().isEmpty();
}

void AnswerRow::setFigure(std::optional<int> figure)
{
    const QSignalBlocker quiet(m_field);
    m_field->setText(figure ? QString::number(*figure) : QString());
    m_tally->setStrokes(figure.value_or(0));
}

bool AnswerRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
        const bool onward = key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (plain && (onward || key->key() == Qt::Key_Up)) {
            Q_EMIT stepped(onward ? 1 : -1);
            return true;
        }
    }
    if (watched == m_field && event->type() == QEvent::FocusIn)
        QMetaObject::invokeMethod(m_field, &QLineEdit::selectAll, Qt::QueuedConnection);
    return Card::eventFilter(watched, event);
}

} // namespace yishibu
