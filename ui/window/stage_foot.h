#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace yishibu {

class BigButton;
class StagePage;

/// The foot of a meeting: the page's own buttons at the left, at the right one big button naming the next step with
/// the reason beside it when it cannot be pressed.
class StageFoot : public QFrame
{
    Q_OBJECT

public:
    explicit StageFoot(QWidget *parent = nullptr);

    void show(const StagePage &page);
    BigButton *button() const { return m_next; }

Q_SIGNALS:
    void pressed();

private:
    using QFrame::show;
    QHBoxLayout *m_left;
    QLabel *m_note;
    BigButton *m_next;
    QList<QPushButton *> m_shown;
};

} // namespace yishibu
