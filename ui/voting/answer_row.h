#pragma once

#include "ui/controls/card.h"
#include "ui/controls/tone.h"

class QLineEdit;

namespace yishibu {

class TallyBoard;

/// One answer of a show of hands: the word, its strokes of 正, and a large field for the figure. Up, Down and Enter walk to
/// the next answer. The hall reads neither strokes nor figure.
class AnswerRow : public Card
{
    Q_OBJECT

public:
    /// Neutral is drawn in secondary ink.
    AnswerRow(const QString &answer, Tone tone, QWidget *parent = nullptr);

    int figure() const;             ///< 0 while nothing is typed
    bool isTyped() const;
    void setFigure(std::optional<int> figure);
    QLineEdit *field() const { return m_field; }
    void dress(); ///< fonts and colours anew, after the text size changed
    void setDense(bool dense); ///< lower, where more than three share the page

Q_SIGNALS:
    void figureChanged();
    void stepped(int by); ///< -1 Up, +1 Down or Enter

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Tone m_tone;
    QLabel *m_word;
    TallyBoard *m_tally;
    QLineEdit *m_field;
    bool m_dense = false;
};

} // namespace yishibu
