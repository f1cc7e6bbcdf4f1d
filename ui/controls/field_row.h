#pragma once

#include <QWidget>

class QLabel;

namespace yishibu {

/// One question of a form: the label above, the field, beneath it a hint or what is wrong with it. The label is the field's
/// accessible name.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    /// Takes the field as its child.
    FieldRow(const QString &label, QWidget *field, QWidget *parent = nullptr);

    QWidget *field() const { return m_field; }
    void setHint(const QString &hint);
    void setError(const QString &error); ///< empty: nothing is wrong
    QString error() const { return m_error; }

private:
    void tell();

    QWidget *m_field;
    QLabel *m_label;
    QLabel *m_note;
    QString m_hint;
    QString m_error;
};

} // namespace yishibu
