#include "ui/topic/check_row.h"

#include "ui/controls/tone.h"
#include "ui/style/look.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

CheckRow::CheckRow(const CheckQuestion &question, QWidget *parent)
    : QWidget(parent), m_question(question), m_hint(newLabel({}, Look::Small, this, true)),
      m_no(new QRadioButton(tr("No", "answer to a question of the content check"), this)),
      m_yes(new QRadioButton(tr("Yes", "answer to a question of the content check"), this)), m_remark(new QLineEdit(this)),
      m_error(newLabel({}, Look::Error, this, true))
{
    m_no->setObjectName(question.id + u"No"_s);
    m_yes->setObjectName(question.id + u"Yes"_s);
    m_remark->setObjectName(question.id + u"Remark"_s);
    m_hint->setObjectName(question.id + u"Hint"_s);
    m_no->setAccessibleName(tr("%1 No").arg(question.asks));
    m_yes->setAccessibleName(tr("%1 Yes").arg(question.asks));
    m_remark->setAccessibleName(tr("Remark: %1").arg(question.asks));
    m_remark->setPlaceholderText(tr("Remark: which passage, or why it is none"));
    m_remark->setMaxLength(200);
    auto *group = new QButtonGroup(this);
    group->addButton(m_no);
    group->addButton(m_yes);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 6);
    column->setSpacing(4);
    column->addWidget(newLabel(question.asks, Look::Strong, this, true));
    column->addWidget(newLabel(question.article, Look::Small, this, true));
    setTone(m_hint, Tone::Warn);
    column->addWidget(m_hint);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_no);
    row->addWidget(m_yes);
    row->addWidget(m_remark, 1);
    column->addLayout(row);
    column->addWidget(m_error);
    m_error->hide();
    connect(m_remark, &QLineEdit::textEdited, this, [this] { complain({}); });
    connect(m_no, &QRadioButton::clicked, this, [this] { complain({}); });
}

void CheckRow::show(const Topic &topic, const CheckAnswer *answer)
{
    auto *group = m_no->group();
    group->setExclusive(false);
    m_no->setChecked(answer && answer->verdict == CheckVerdict::Clear);
    m_yes->setChecked(answer && answer->verdict == CheckVerdict::Breaches);
    group->setExclusive(true);
    m_remark->setText(answer ? answer->remark : QString());
    const QStringList found = telltalesIn(topic, m_question);
    m_hint->setText(tr("Look closer; the topic says: %1.").arg(found.join(tr(", ", "between words that were found"))));
    m_hint->setVisible(!found.isEmpty());
    complain({});
}

std::optional<CheckAnswer> CheckRow::answer(const Topic &topic, QDate today) const
{
    if (!m_no->isChecked() && !m_yes->isChecked())
        return std::nullopt;
    return CheckAnswer{.topic = topic.id,
                       .question = m_question.id,
                       .verdict = m_yes->isChecked() ? CheckVerdict::Breaches : CheckVerdict::Clear,
                       .remark = m_remark->text().trimmed(),
                       .answeredOn = today,
                       .wordsDigest = digestOfWords(topic)};
}

void CheckRow::complain(const QString &words)
{
    m_error->setText(words);
    m_error->setVisible(!words.isEmpty());
    if (!words.isEmpty())
        m_remark->setFocus();
}

} // namespace yishibu
