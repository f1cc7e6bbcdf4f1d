#pragma once

#include "ui/controls/card.h"
#include "ui/controls/tone.h"

class QLabel;

namespace yishibu {

class KeyCap;
class TallyBoard;

/// One answer while papers are called: its word and key, its strokes of 正, and how many it has. A click does what the key does.
class CallRow : public Card
{
    Q_OBJECT

public:
    CallRow(const QString &answer, const QString &key, Tone tone, QWidget *parent = nullptr);

    void setCount(int count);
    /// Marked on the paper that is being called, where one carries several marks.
    void setMarked(bool marked);
    /// A few words instead of strokes: which papers are spoiled, and why.
    void setNote(const QString &note);
    /// Nobody announces how many there are while they are counted: the hall sees neither strokes nor figure.
    void setUnannounced();
    void dress(bool dense); ///< fonts and colours anew; dense where many options share the page

Q_SIGNALS:
    void pressed();

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    Tone m_tone;
    QLabel *m_word;
    KeyCap *m_key;
    TallyBoard *m_tally;
    QLabel *m_note;
    QLabel *m_count;
};

} // namespace yishibu
