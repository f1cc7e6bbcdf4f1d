#pragma once

#include "app/topic/topic.h"

#include <QDate>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QBoxLayout;
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

Q_SIGNALS:
    void raisedOnChanged(QDate day);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPlainTextEdit *newText(const char *name);
    FieldRow *addRow(QVBoxLayout *column, const QString &label, QWidget *field, const QString &hint = {});
    template<typename Value>
    QComboBox *newChoice(const char *name, std::initializer_list<Value> values);
    QBoxLayout *newPair(QVBoxLayout *column);
    void applySizes();
    void tellFunds();

    Topic m_topic;
    QList<QBoxLayout *> m_pairs; ///< two questions side by side, one above the other in large text
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
