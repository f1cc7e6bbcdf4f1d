#include "ui/voting/call_panel.h"

#include "app/voting/tally.h"
#include "ui/style/look.h"
#include "ui/voting/call_row.h"
#include "ui/voting/motion_card.h"
#include "ui/voting/named_paper_card.h"
#include "ui/voting/spoiled_choice.h"
#include "ui/words/tally_words.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

/// More rows than that stand closer together.
constexpr int roomyRows = 4;

/// "Paper 17: too many marks": the newest first, as many as one line holds.
QString spoiledNote(const Question &question, const QList<CalledPaper> &papers)
{
    QStringList notes;
    for (qsizetype i = papers.size(); i-- > 0 && notes.size() < 2;) {
        if (papers.at(i).spoiled)
            notes.append(CallPanel::tr("Paper %1: %2").arg(papers.at(i).ordinal).arg(paperWords(question, papers.at(i))));
    }
    return notes.join(CallPanel::tr("; ", "between two spoiled papers"));
}

} // namespace

CallPanel::CallPanel(QWidget *parent)
    : QWidget(parent), m_motion(new MotionCard(this)), m_signers(new NamedPaperCard(this)), m_column(new QVBoxLayout),
      //: 无效票
      m_spoiled(new CallRow(tr("Spoiled"), u"0"_s, Tone::Neutral, this)), m_why(new SpoiledChoice(this)),
      m_hint(newLabel({}, Look::Small, this, true))
{
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(u"callPanel"_s);
    setAccessibleName(tr("Calling the papers: one key for each"));
    m_hint->setObjectName(u"callHint"_s);
    m_column->setSpacing(10);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(10);
    whole->addWidget(m_motion);
    whole->addWidget(m_signers);
    whole->addLayout(m_column, 1);
    whole->addWidget(m_spoiled);
    whole->addWidget(m_why);
    whole->addWidget(m_hint);
    m_spoiled->setObjectName(u"callSpoiled"_s);
    m_why->hide();
    m_signers->hide();
    connect(m_signers, &NamedPaperCard::namelessWanted, this, [this] {
        m_marks.clear();
        Q_EMIT spoiled(SpoiledBecause::NoName, {});
        setFocus();
    });
    connect(m_spoiled, &CallRow::pressed, this, &CallPanel::askSpoiled);
    connect(m_why, &SpoiledChoice::chosen, this, [this](SpoiledBecause why, const QString &words) {
        m_why->hide();
        setFocus();
        m_marks.clear();
        Q_EMIT spoiled(why, words);
    });
    connect(m_why, &SpoiledChoice::left, this, [this] {
        m_why->hide();
        setFocus();
    });
}

void CallPanel::setQuestion(const Question &question)
{
    if (!m_rows.isEmpty() && m_question == question)
        return;
    m_question = question;
    qDeleteAll(m_rows);
    m_rows.clear();
    m_marks.clear();
    const QStringList words = rowWords(question);
    const QStringList keys = rowKeys(question);
    for (int row = 0; row < words.size(); ++row) {
        const bool isMotion = question.kind == QuestionKind::Motion;
        const Tone tone = row == abstentionRow(question) ? Tone::Neutral : isMotion && row == 1 ? Tone::Bad : Tone::Good;
        auto *card = new CallRow(words.at(row), keys.at(row), tone, this);
        card->setObjectName(u"call%1"_s.arg(row));
        connect(card, &CallRow::pressed, this, [this, row] { press(row); });
        m_rows.append(card);
        m_column->addWidget(card, 1);
    }
    dress();
    m_hint->setText(marksSeveral() ? tr("Press the keys of all that the paper marks, then Enter. Backspace takes the last paper back.")
                                   : tr("Press one key for each paper. Backspace takes the last one back."));
}

void CallPanel::showBallot(const QString &motion, const Question &question, const Ballot &ballot)
{
    setQuestion(question);
    const QList<CalledPaper> papers = standing(ballot);
    const PaperFigures figures = figuresOf(question, papers);
    m_motion->setMotion(tr("The text is final: ballot, big screen, resolution and notice carry this sentence."), motion);
    for (int row = 0; row < m_rows.size(); ++row)
        m_rows.at(row)->setCount(figures.rows.value(row));
    m_spoiled->setCount(figures.spoiled);
    m_spoiled->setNote(spoiledNote(question, papers));
    showMarks();
}

void CallPanel::showMarks()
{
    for (int row = 0; row < m_rows.size(); ++row)
        m_rows.at(row)->setMarked(m_marks.contains(row));
}

void CallPanel::press(int row)
{
    if (row < 0 || row >= m_rows.size() || m_why->isVisible())
        return;
    if (!marksSeveral()) {
        Q_EMIT called({row});
        return;
    }
    if (row == abstentionRow(m_question))
        m_marks = m_marks.contains(row) ? QList<int>() : QList<int>{row};
    else if (m_marks.removeAll(row) == 0)
        m_marks.append(row);
    if (row != abstentionRow(m_question))
        m_marks.removeAll(abstentionRow(m_question));
    showMarks();
}

void CallPanel::askSpoiled()
{
    m_why->begin();
}

void CallPanel::keyPressEvent(QKeyEvent *event)
{
    const bool again = event->isAutoRepeat(); // a key that is held down is one paper, not ten
    switch (event->key()) {
    case Qt::Key_Backspace:
        if (!again)
            m_marks.isEmpty() ? Q_EMIT takeBackWanted() : m_marks.clear();
        return showMarks();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!marksSeveral() || event->modifiers().testFlag(Qt::ControlModifier))
            break;
        if (!again && !m_marks.isEmpty()) {
            QList<int> marks;
            marks.swap(m_marks);
            std::ranges::sort(marks);
            Q_EMIT called(marks);
        }
        return showMarks();
    case Qt::Key_0: return again ? void() : askSpoiled();
    case Qt::Key_Space:
    case Qt::Key_N:
        if (m_signers->isHidden() || m_why->isVisible())
            break;
        if (again)
            return;
        m_marks.clear(); // they were those of another paper
        event->key() == Qt::Key_Space ? m_signers->pass() : Q_EMIT spoiled(SpoiledBecause::NoName, {});
        return showMarks();
    default: break;
    }
    const qsizetype row = event->text().isEmpty() ? -1 : rowKeys(m_question).indexOf(event->text().normalized(QString::NormalizationForm_KC));
    if (row < 0)
        return QWidget::keyPressEvent(event);
    if (!again)
        press(int(row));
}

void CallPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        dress();
}

void CallPanel::dress()
{
    for (CallRow *row : std::as_const(m_rows))
        row->dress(m_rows.size() > roomyRows);
    m_spoiled->dress(true);
    m_signers->dress();
}

} // namespace yishibu
