#pragma once

#include "app/moment.h"
#include "app/topic/topic.h"
#include "ui/controls/tone.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QStackedWidget;

namespace yishibu {

class AdviserCard;
class CheckCard;
class Hall;
class HouseholdsCard;
class TopicDesk;

/// What is done for a topic before a meeting decides it: the content check, the households it touches, the adviser's opinion.
class GroundworkSection : public QWidget
{
    Q_OBJECT

public:
    GroundworkSection(TopicDesk &desk, const Hall &hall, const Clock &clock, QWidget *parent = nullptr);

    void refresh();
    void choose(const TopicId &topic);
    AdviserCard *adviser() const { return m_adviser; }

Q_SIGNALS:
    void said(yishibu::Tone tone, const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *newWork();
    void showChosen();
    void applySizes();

    const Hall &m_hall;
    QComboBox *m_topic;
    QBoxLayout *m_columns = nullptr;
    QStackedWidget *m_whole;
    CheckCard *m_check;
    HouseholdsCard *m_households;
    AdviserCard *m_adviser;
};

} // namespace yishibu
