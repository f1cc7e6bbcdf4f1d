#pragma once

#include "app/outcome.h"
#include "ui/controls/tone.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace yishibu {

class FieldRow;
class Hall;
class SpeakingDesk;

/// 发言规则: the page of rules is read aloud from here, stands on the big screen on demand, and is written anew for the village.
class RulesPanel : public QWidget
{
    Q_OBJECT

public:
    RulesPanel(SpeakingDesk &desk, const Hall &hall, QWidget *parent = nullptr);

    /// The rules as they stand, for whoever opens the page.
    void begin();
    QWidget *firstField() const;

Q_SIGNALS:
    void leaveWanted();
    void said(yishibu::Tone tone, const QString &text);

private:
    void keep();
    void showButtons();

    SpeakingDesk &m_desk;
    QPlainTextEdit *m_rules;
    FieldRow *m_row;
    QPushButton *m_show;
    QPushButton *m_hide;
    QPushButton *m_keep;
};

} // namespace yishibu
