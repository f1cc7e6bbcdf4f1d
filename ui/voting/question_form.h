#pragma once

#include "app/voting/method.h"
#include "app/voting/question.h"

#include <QWidget>

class QComboBox;
class QPlainTextEdit;

namespace yishibu {

class FieldRow;
class NumberField;

/// How people vote, and on what: one motion, or options to choose from.
class QuestionForm : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionForm(QWidget *parent = nullptr);

    /// A vote that ran before sets what is offered first.
    void begin(VoteMethod method, const Question &question);
    /// Where the meeting counts otherwise than by heads, or sits in parts, some ways are not offered.
    void setSetting(const VoteSetting &setting);
    VoteMethod method() const;
    Question question() const;
    /// What is typed, finished or not, as text to be kept until it is put; one that cannot be read changes nothing.
    QString draft() const;
    void setDraft(const QString &draft);
    /// Why such a question cannot be put, in a sentence; empty if it can.
    QString whyNot() const;

Q_SIGNALS:
    void edited();

private:
    void offerMethods();
    void show();

    VoteSetting m_setting;
    QComboBox *m_method;
    QComboBox *m_kind;
    QPlainTextEdit *m_options;
    NumberField *m_most;
    FieldRow *m_mostRow;
    QWidget *m_optionsRow;
};

} // namespace yishibu
