#pragma once

#include "app/topic/topic.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace yishibu {

class DatedTick;
class FieldRow;
class MatterField;
struct Matter;
struct Meeting;

/// The questions of one delegation: when the Villagers' Assembly gave it, what was handed over, and for how long
/// (Organic Law art. 28). It keeps nothing.
class DelegationForm : public QWidget
{
    Q_OBJECT

public:
    explicit DelegationForm(QWidget *parent = nullptr);

    /// Only matters that may be handed on are asked for.
    void setMatters(const QList<Matter> &matters);
    /// The assemblies this book has, to name the one that gave it.
    void setAssemblies(const QList<Meeting> &assemblies);
    /// isKept: it stands in the register already and may be withdrawn.
    void show(const Delegation &delegation, bool isKept, QDate today);
    Delegation typed() const;
    /// Shows everything that is wrong beneath its field and puts the keyboard on the first; true if nothing is.
    /// article: the one by which 村民会议 hands matters over.
    bool isRight(const QString &article);
    QWidget *firstField() const;

Q_SIGNALS:
    void withdrawWanted(const QString &because);
    /// Another day of the assembly: the law of that day says what it could hand over.
    void dayChosen(QDate decidedOn);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applySizes();
    void addPaper(QVBoxLayout &column);
    void addWithdrawal(QVBoxLayout &column);
    Delegation m_delegation;
    QDateEdit *m_decidedOn;
    MatterField *m_matter;
    QPlainTextEdit *m_text;
    QDateEdit *m_from;
    QDateEdit *m_until;
    QBoxLayout *m_days;
    QComboBox *m_assembly = nullptr;
    FieldRow *m_assemblyRow = nullptr;
    QLineEdit *m_paper = nullptr;
    DatedTick *m_posted = nullptr;
    DatedTick *m_filed = nullptr;
    QWidget *m_withdrawal = nullptr;
    QLineEdit *m_because = nullptr;
};

} // namespace yishibu
