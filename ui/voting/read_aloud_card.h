#pragma once

#include "ui/controls/card.h"

#include <QStringList>

class QPushButton;

namespace yishibu {

/// What the chair reads out of a result, sentence by sentence in the order of law-and-paper.md C6, and to be copied. It is paper: Chinese
/// whatever language the program speaks.
class ReadAloudCard : public Card
{
    Q_OBJECT

public:
    explicit ReadAloudCard(QWidget *parent = nullptr);

    /// The motion word for word goes before the lines when they are copied. No lines hide the card.
    void setWords(const QString &motion, const QStringList &lines);

private:
    QString m_motion;
    QStringList m_lines;
    QLabel *m_words;
};

} // namespace yishibu
