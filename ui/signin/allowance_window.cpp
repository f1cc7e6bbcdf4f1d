#include "ui/signin/allowance_window.h"

#include "app/minutes/capital_amount.h"
#include "ui/paper/allowance_paper.h"
#include "ui/signin/door_papers_desk.h"
#include "ui/style/look.h"
#include "ui/words/reason_words.h"

#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

std::optional<qint64> typedAllowance(const QString &typed)
{
    static const QRegularExpression amount(u"\\A([0-9]{1,7})(?:\\.([0-9]{1,2}))?元?\\z"_s);
    const QString text = typed.normalized(QString::NormalizationForm_KC).remove(u' ').remove(u',');
    const QRegularExpressionMatch match = amount.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toLongLong() * 100 + match.captured(2).leftJustified(2, u'0').toLongLong();
}

AllowanceWindow::AllowanceWindow(DoorPapersDesk &desk, QWidget *parent)
    : PaperWindow(Paper(), tr("Allowances"), parent), m_desk(desk), m_amount(new QLineEdit),
      m_keep(newButton(tr("Put it in"), Look::SecondaryLarge))
{
    setObjectName(u"allowanceWindow"_s);
    m_amount->setObjectName(u"allowanceAmount"_s);
    m_amount->setAccessibleName(tr("Yuan for each person"));
    m_amount->setAlignment(Qt::AlignRight);
    m_amount->setMaxLength(12);
    m_keep->setObjectName(u"keepAllowance"_s);
    m_keep->setAutoDefault(false);
    auto *strip = new QFrame(this);
    setLook(strip, Look::Foot);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(24, 12, 24, 12);
    row->setSpacing(12);
    row->addWidget(newLabel(tr("Everybody who came is on the list. Without an amount its place stays blank."), Look::Small, nullptr, true), 1);
    row->addWidget(newLabel(tr("Yuan for each person"), Look::Body));
    row->addWidget(m_amount);
    row->addWidget(m_keep);
    layout()->addWidget(strip);
    connect(m_keep, &QPushButton::clicked, this, &AllowanceWindow::keep);
    connect(m_amount, &QLineEdit::returnPressed, this, &AllowanceWindow::keep);
    showSheet();
    m_amount->setFocus();
}

void AllowanceWindow::showSheet()
{
    const auto sheet = m_desk.allowanceSheet();
    if (!sheet) {
        say(Tone::Bad, wordsOf(sheet.error()));
        return;
    }
    if (sheet->amountFen)
        m_amount->setText(figuresOfAmount(*sheet->amountFen).remove(u','));
    setPaper(AllowancePaper(*sheet));
}

void AllowanceWindow::keep()
{
    const auto fen = typedAllowance(m_amount->text());
    if (const Done kept = m_desk.setAllowance(fen.value_or(0)); !kept) {
        say(Tone::Warn, wordsOf(kept.error()));
        m_amount->setFocus();
        return;
    }
    showSheet();
    say(Tone::Good, tr("The amount stands in the list."));
}

} // namespace yishibu
