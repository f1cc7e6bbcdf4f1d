#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace yishibu {

/// A sheet of white paper on the table: radius 12, one line around it, a title if it needs one.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    explicit Card(const QString &title, QWidget *parent = nullptr);

    /// An empty title hides the head again, unless something else stands in it.
    void setTitle(const QString &title);
    QString title() const;

    /// Something at the right end of the head: a pill, a small note, a quiet button.
    void addToHead(QWidget *widget);

    /// Where the content goes, below the head.
    QVBoxLayout *body() const { return m_body; }

protected:
    bool event(QEvent *event) override;

private:
    QWidget *m_head;
    QLabel *m_title;
    QHBoxLayout *m_headRow;
    QVBoxLayout *m_body;
};

} // namespace yishibu
