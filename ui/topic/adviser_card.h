#pragma once

#include "app/moment.h"
#include "app/topic/groundwork.h"
#include "ui/controls/card.h"
#include "ui/controls/tone.h"

#include <functional>

class QLabel;
class QPushButton;

namespace yishibu {

class AdviserForm;
class Hall;
class TopicDesk;

/// What a legal adviser (法律顾问, 驻村律师) said of a topic.
class AdviserCard : public Card
{
    Q_OBJECT

public:
    AdviserCard(TopicDesk &desk, const Hall &hall, const Clock &clock, QWidget *parent = nullptr);

    void show(const Topic &topic);
    /// Asks for the path of a file by that title; empty where nobody chose one.
    void setFileChooser(std::function<QString(const QString &)> choose) { m_choose = std::move(choose); }
    /// What opens a copy of a paper; for tests.
    void setOpener(std::function<bool(const QString &path)> opener) { m_openFile = std::move(opener); }

Q_SIGNALS:
    void said(yishibu::Tone tone, const QString &text);

private:
    void listOpinions();
    void write(const AdviserOpinion &opinion, bool isNew);
    void attach();
    void open(const AdviserOpinion &opinion);
    void keep();
    void withdraw();
    void close();

    TopicDesk &m_desk;
    const Hall &m_hall;
    const Clock &m_clock;
    std::function<QString(const QString &)> m_choose;
    std::function<bool(const QString &)> m_openFile;
    std::optional<TopicId> m_topic;
    QLabel *m_nothing;
    QVBoxLayout *m_rows;
    QPushButton *m_add;
    AdviserForm *m_form;
};

} // namespace yishibu
