#include "ui/topic/topic_page.h"

#include "ui/topic/topic_desk.h"
#include "ui/topic/topic_form.h"
#include "ui/words/reason_words.h"

#include <QLineEdit>
#include <QPushButton>

namespace yishibu {

void TopicPage::keep()
{
    if (!m_form->isRight())
        return;
    const Topic topic = m_form->typed();
    const bool isNew = !m_topic;
    if (const Done done = m_desk.keep(topic); !done) {
        Q_EMIT said(Tone::Bad, wordsOf(done.error()));
        return;
    }
    m_withdrawn.reset();
    write(std::nullopt);
    m_form->firstField()->setFocus();
    Q_EMIT said(Tone::Good, isNew ? tr("“%1” is in the pool.").arg(topic.title) : tr("“%1” is changed.").arg(topic.title));
}

void TopicPage::withdraw()
{
    if (!m_topic)
        return;
    const Topic topic = *m_topic;
    if (const Done done = m_desk.withdraw(topic); !done) {
        Q_EMIT said(Tone::Bad, wordsOf(done.error()));
        return;
    }
    m_withdrawn = topic;
    write(std::nullopt);
    m_putBack->setFocus();
    Q_EMIT said(Tone::Info, tr("“%1” is withdrawn. It stays in the book's journal.").arg(topic.title));
}

void TopicPage::putBack()
{
    if (!m_withdrawn)
        return;
    const Topic topic = *m_withdrawn;
    if (const Done done = m_desk.keep(topic); !done) {
        Q_EMIT said(Tone::Bad, wordsOf(done.error()));
        return;
    }
    m_withdrawn.reset();
    write(topic);
    m_form->firstField()->setFocus();
    Q_EMIT said(Tone::Good, tr("“%1” is in the pool again.").arg(topic.title));
}

} // namespace yishibu
