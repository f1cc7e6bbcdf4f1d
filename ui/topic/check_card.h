#pragma once

#include "app/moment.h"
#include "app/topic/groundwork.h"
#include "ui/controls/card.h"
#include "ui/controls/tone.h"

class QPushButton;

namespace yishibu {

class CheckRow;
class Hall;
class TopicDesk;

/// 内容预审 of one topic: what no meeting may decide, question by question with its article.
class CheckCard : public Card
{
    Q_OBJECT

public:
    CheckCard(TopicDesk &desk, const Hall &hall, const Clock &clock, QWidget *parent = nullptr);

    /// Leaves alone what is being answered, as long as it is the same topic in the same words.
    void show(const Topic &topic);

Q_SIGNALS:
    void said(yishibu::Tone tone, const QString &text);

private:
    void layRows();
    void keep();
    CheckAnswerId idFor(const QString &question) const;

    TopicDesk &m_desk;
    const Hall &m_hall;
    const Clock &m_clock;
    std::optional<Topic> m_topic;
    QList<CheckRow *> m_rows;
    QVBoxLayout *m_place;
    QPushButton *m_keep;
};

} // namespace yishibu
