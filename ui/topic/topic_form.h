#pragma once

#include "app/topic/topic.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace yishibu {

class FieldRow;
class MatterField;
struct Matter;

/// The questions of one topic. It keeps nothing: it says what was typed, and shows what is wrong with it.
class TopicForm : public QWidget
{
    Q_OBJECT

public:
    explicit TopicForm(QWidget *parent = nullptr);

    void setMatters(const QList<Matter> &matters);
    void show(const Topic &topic);
    /// The shown topic with what was typed.
    Topic typed() const;
    /// Shows everything that is wrong beneath its field and puts the keyboard on the first; true if nothing is.
    bool isRight();
    QLineEdit *firstField() const { return m_title; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPlainTextEdit *newText(const char *name, int lines);
    FieldRow *addRow(QVBoxLayout *column, const QString &label, QWidget *field, const QString &hint = {});
    template<typename Value>
    QComboBox *newChoice(const char *name, std::initializer_list<Value> values);
    void tellFunds();

    Topic m_topic;
    QLineEdit *m_title;
    QPlainTextEdit *m_proposal;
    QPlainTextEdit *m_explanation;
    QComboBox *m_class;
    QComboBox *m_origin;
    QLineEdit *m_raisedBy;
    QDateEdit *m_raisedOn;
    MatterField *m_matter;
    QComboBox *m_funds;
    QLineEdit *m_amount;
};

} // namespace yishibu
