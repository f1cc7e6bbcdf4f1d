#include "ui/topic/check_card.h"

#include "ui/hall/hall.h"
#include "ui/style/look.h"
#include "ui/topic/check_row.h"
#include "ui/topic/topic_desk.h"
#include "ui/words/reason_words.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

CheckCard::CheckCard(TopicDesk &desk, const Hall &hall, const Clock &clock, QWidget *parent)
    : Card(tr("Content check"), parent), m_desk(desk), m_hall(hall), m_clock(clock), m_place(new QVBoxLayout),
      m_keep(newButton(tr("Keep the answers"), Look::Primary, this))
{
    m_keep->setObjectName(u"checkKeep"_s);
    body()->addWidget(newLabel(tr("What the law forbids no meeting may decide, whoever votes for it. Words that were found only make "
                                  "one look closer; the answer is yours."),
                               Look::Soft, this, true));
    m_place->setSpacing(4);
    body()->addLayout(m_place);
    body()->addWidget(m_keep, 0, Qt::AlignRight);
    body()->addStretch(1);
    connect(m_keep, &QPushButton::clicked, this, &CheckCard::keep);
}

void CheckCard::layRows()
{
    const QList<CheckQuestion> questions = m_desk.questions();
    const auto same = std::ranges::equal(m_rows, questions, {}, [](const CheckRow *row) { return row->question(); });
    if (same)
        return;
    for (CheckRow *row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const CheckQuestion &question : questions) {
        m_rows.append(new CheckRow(question, this));
        m_place->addWidget(m_rows.last());
    }
}

void CheckCard::show(const Topic &topic)
{
    const qsizetype before = m_rows.size();
    layRows();
    if (m_topic == topic && before == m_rows.size())
        return;
    m_topic = topic;
    for (CheckRow *row : std::as_const(m_rows))
        row->show(topic, answerTo(row->question(), topic, m_hall.groundwork().answers));
}

/// A question has one answer for each topic: one that was given to other words is written over.
CheckAnswerId CheckCard::idFor(const QString &question) const
{
    for (const CheckAnswer &answer : m_hall.groundwork().answers) {
        if (answer.topic == m_topic->id && answer.question == question)
            return answer.id;
    }
    return CheckAnswerId::fresh();
}

void CheckCard::keep()
{
    if (!m_topic)
        return;
    QList<CheckAnswer> answers;
    for (CheckRow *row : std::as_const(m_rows)) {
        auto answer = row->answer(*m_topic, m_clock.today());
        if (!answer)
            continue;
        if (const Done may = mayBeKept(*answer, row->question()); !may) {
            row->complain(wordsOf(may.error()));
            return;
        }
        answer->id = idFor(answer->question);
        answers.append(*answer);
    }
    if (answers.isEmpty()) {
        Q_EMIT said(Tone::Warn, tr("No question is answered yet."));
        return;
    }
    if (const Done done = m_desk.keep(answers); !done) {
        Q_EMIT said(Tone::Bad, wordsOf(done.error()));
        return;
    }
    if (const Done may = contentMayBeDecided(*m_topic, m_hall.groundwork(), m_clock.today()); !may) {
        Q_EMIT said(Tone::Warn, wordsOf(may.error()));
        return;
    }
    const int open = openQuestions(*m_topic, m_hall.groundwork(), m_clock.today());
    if (open > 0)
        Q_EMIT said(Tone::Info, tr("The answers are kept. Still open: %n question(s).", nullptr, open));
    else
        Q_EMIT said(Tone::Good, tr("The content check of “%1” is kept.").arg(m_topic->title));
}

} // namespace yishibu
