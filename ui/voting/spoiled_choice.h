#pragma once

#include "app/voting/ballot.h"
#include "ui/controls/card.h"

class QLineEdit;
class QPushButton;

namespace yishibu {

/// Why the paper in hand is spoiled: one key a reason, words for any other.
class SpoiledChoice : public Card
{
    Q_OBJECT

public:
    explicit SpoiledChoice(QWidget *parent = nullptr);

    void begin();

Q_SIGNALS:
    void chosen(yishibu::SpoiledBecause why, const QString &words);
    void left(); ///< Escape: the paper is not spoiled

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void chooseOther();

    QList<QPushButton *> m_reasons;
    QLineEdit *m_words;
};

} // namespace yishibu
