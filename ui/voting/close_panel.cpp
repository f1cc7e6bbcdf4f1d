#include "ui/voting/close_panel.h"

#include "app/voting/tally.h"
#include "ui/controls/card.h"
#include "ui/controls/curtain.h"
#include "ui/controls/tone.h"
#include "ui/style/look.h"
#include "ui/voting/motion_card.h"
#include "ui/words/ballot_words.h"
#include "ui/words/tally_words.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

ClosePanel::ClosePanel(QWidget *parent)
    : QWidget(parent), m_motion(new MotionCard(this)), m_counts(new Card(tr("Both counts"), this)),
      m_findings(new Card(tr("Taken note of by the head scrutineer"), this)), m_lines(new QVBoxLayout)
{
    m_lines->setSpacing(8);
    m_findings->body()->addLayout(m_lines);
    m_findings->body()->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_motion);
    auto *both = new QWidget;
    auto *cards = new QVBoxLayout(both);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(12);
    cards->addWidget(m_counts);
    cards->addWidget(m_findings, 1);
    column->addWidget(new Curtain(both), 1);
}

void ClosePanel::showCounts(const Question &question, const Ballot &ballot)
{
    delete m_grid;
    m_grid = new QWidget(m_counts);
    auto *grid = new QGridLayout(m_grid);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(28);
    const PaperFigures first = firstCount(question, ballot);
    const PaperFigures counts = finalFigures(question, ballot);
    const bool recounted = isRecounted(question, ballot) && !ballot.recounts.isEmpty();
    //: columns of the comparison: 初计 at the laptop, 黑板, 复核
    const QStringList heads = recounted ? QStringList{QString(), tr("Laptop"), tr("Blackboard"), tr("Recount")}
                                        : QStringList{QString(), tr("Laptop"), tr("Blackboard")};
    for (int column = 0; column < heads.size(); ++column)
        grid->addWidget(newLabel(heads.at(column), Look::Small, m_grid), 0, column);
    QStringList words = rowWords(question);
    words.append(tr("Spoiled"));
    for (int row = 0; row < words.size(); ++row) {
        const auto figure = [row](const PaperFigures &of) { return QString::number(row < of.rows.size() ? of.rows.at(row) : of.spoiled); };
        grid->addWidget(newLabel(words.at(row), Look::Strong, m_grid), row + 1, 0);
        grid->addWidget(newLabel(figure(first), Look::Strong, m_grid), row + 1, 1);
        QLabel *board = newLabel(ballot.blackboard ? figure(*ballot.blackboard) : QString(), Look::Strong, m_grid);
        if (board->text() != figure(first))
            setTone(board, Tone::Bad);
        grid->addWidget(board, row + 1, 2);
        if (recounted)
            grid->addWidget(newLabel(figure(counts), Look::Strong, m_grid), row + 1, 3);
    }
    grid->setColumnStretch(int(heads.size()), 1);
    m_counts->body()->addWidget(m_grid);
}

void ClosePanel::showBallot(const QString &motion, const Question &question, const Ballot &ballot, const QList<BallotFinding> &faults,
                            const QList<BallotFinding> &doubts)
{
    m_motion->setMotion(tr("Counted twice. Nothing of it is shown to the hall before it is announced."), motion);
    showCounts(question, ballot);
    QStringList ticks = ticked();
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_boxes.clear();
    for (const BallotFinding &fault : faults) {
        QLabel *line = newLabel(wordsOf(fault, question), Look::Strong, m_findings, true);
        line->setObjectName(u"fault"_s + fault.code());
        setTone(line, Tone::Bad);
        m_lines->addWidget(line);
    }
    for (const BallotFinding &doubt : doubts) {
        auto *box = new QCheckBox(wordsOf(doubt, question), m_findings);
        box->setObjectName(u"doubt"_s + doubt.code());
        const QString notice = noticeOf(doubt); // a tick is for these figures
        box->setProperty("notice", notice);
        const bool isKept = isNoted(ballot, doubt);
        box->setChecked(isKept || ticks.contains(notice));
        box->setEnabled(!isKept);
        connect(box, &QCheckBox::toggled, this, &ClosePanel::edited);
        m_boxes.append(box);
        m_lines->addWidget(box);
    }
    if (faults.isEmpty() && doubts.isEmpty())
        m_lines->addWidget(newLabel(tr("Everything fits together. Read the result aloud: did anything go down wrong?"), Look::Soft, m_findings, true));
}

QStringList ClosePanel::ticked() const
{
    QStringList notices;
    for (const QCheckBox *box : m_boxes) {
        if (box->isChecked() && box->isEnabled())
            notices.append(box->property("notice").toString());
    }
    return notices;
}

bool ClosePanel::isAllTicked() const
{
    return std::ranges::all_of(m_boxes, &QCheckBox::isChecked);
}

void ClosePanel::clear()
{
    for (QCheckBox *box : std::as_const(m_boxes)) {
        const QSignalBlocker quiet(box);
        box->setChecked(false);
    }
}

QWidget *ClosePanel::firstField() const
{
    for (QCheckBox *box : m_boxes) {
        if (box->isEnabled())
            return box;
    }
    return nullptr;
}

} // namespace yishibu
