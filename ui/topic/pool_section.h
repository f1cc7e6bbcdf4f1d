#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace yishibu {

class Card;

/// A list with its form beside it: at the left the lines with the button that begins a new one, at the right the form
/// for the one that is being written with the button that keeps it.
class PoolSection : public QWidget
{
    Q_OBJECT

public:
    /// `name` stands before the object names of its parts: "topic" makes topicNew, topicRows, topicKeep.
    PoolSection(QWidget *form, const QString &fresh, const QString &name, QWidget *parent = nullptr);

    Card *list() const { return m_list; }
    QVBoxLayout *rows() const { return m_rows; }
    Card *form() const { return m_form; }
    QPushButton *keepButton() const { return m_keep; }

Q_SIGNALS:
    void freshWanted();
    void keepWanted();

private:
    Card *m_list;
    QVBoxLayout *m_rows;
    Card *m_form;
    QPushButton *m_keep;
};

} // namespace yishibu
