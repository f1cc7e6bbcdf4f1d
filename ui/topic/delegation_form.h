#pragma once

#include "app/topic/topic.h"

#include <QWidget>

class QBoxLayout;
class QDateEdit;
class QPlainTextEdit;

namespace yishibu {

class MatterField;
struct Matter;

/// The questions of one delegation: when the Villagers' Assembly gave it, what was handed over, and for how long
/// (Organic Law art. 28). It keeps nothing.
class DelegationForm : public QWidget
{
    Q_OBJECT

public:
    explicit DelegationForm(QWidget *parent = nullptr);

    /// Only matters that may be handed on are asked for.
    void setMatters(const QList<Matter> &matters);
    void show(const Delegation &delegation);
    Delegation typed() const;
    /// Shows everything that is wrong beneath its field and puts the keyboard on the first; true if nothing is.
    bool isRight();
    QWidget *firstField() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void applySizes();
    Delegation m_delegation;
    QDateEdit *m_decidedOn;
    MatterField *m_matter;
    QPlainTextEdit *m_text;
    QDateEdit *m_from;
    QDateEdit *m_until;
    QBoxLayout *m_days;
};

} // namespace yishibu
