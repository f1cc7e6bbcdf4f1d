#pragma once

#include "app/discussion/plain_words.h"
#include "app/outcome.h"
#include "ui/controls/card.h"
#include "ui/controls/tone.h"

class QLineEdit;
class QPushButton;

namespace yishibu {

class ExplainDesk;
class FieldRow;
class Hall;

/// The plain-language card of the item: what a word of the paper means, how one says it every day, how one says it here.
/// It is written down here, and stands on the big screen on demand.
class PlainWordsCard : public Card
{
    Q_OBJECT

public:
    PlainWordsCard(ExplainDesk &desk, const Hall &hall, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void said(yishibu::Tone tone, const QString &text);

private:
    void addFields();
    void add();
    QWidget *newLine(const PlainWord &word);
    void showButtons(qsizetype words);

    ExplainDesk &m_desk;
    const Hall &m_hall;
    QVBoxLayout *m_lines;
    QList<PlainWord> m_shown;
    QLineEdit *m_term;
    QLineEdit *m_everyday;
    QLineEdit *m_local;
    FieldRow *m_termRow;
    FieldRow *m_everydayRow;
    QWidget *m_fields;
    QPushButton *m_add;
    QPushButton *m_show;
    QPushButton *m_hide;
};

} // namespace yishibu
