#pragma once

#include "app/outcome.h"
#include "ui/controls/card.h"

#include <functional>

class QLabel;
class QPushButton;

namespace yishibu {

class FieldRow;

/// A form for one act by hand: its questions, what is wrong with the answers, and the two buttons. It stays open until
/// the book has kept what was typed.
class HandForm : public Card
{
    Q_OBJECT

public:
    HandForm(const QString &title, const QString &action, QWidget *parent = nullptr);

    /// A question below the ones before; takes the field as its child.
    FieldRow *add(const QString &label, QWidget *field, const QString &name);
    void addWords(const QString &words);
    void add(QWidget *widget);
    /// What keeps the answers, and what is said when they are kept.
    void setAct(std::function<Done()> act, std::function<QString()> words);
    void focusFirst();

Q_SIGNALS:
    void kept(const QString &words);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void keep();

    std::function<Done()> m_act;
    std::function<QString()> m_words;
    QWidget *m_first = nullptr;
    QVBoxLayout *m_fields;
    QLabel *m_error;
    QPushButton *m_keep;
};

} // namespace yishibu
