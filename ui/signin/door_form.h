#pragma once

#include "app/outcome.h"
#include "ui/controls/curtain.h"

#include <functional>

class QLayout;
class QLineEdit;
class QPushButton;

namespace yishibu {

class Card;
class ScanGuard;

/// What the door asks when a name and Enter are not enough: who signs for somebody, why they stay away.
struct DoorQuestion
{
    struct Field
    {
        QString label;
        QString value;
        QString hint;
    };
    /// Who stays away and why, who writes for whom, what a letter says: not for a screen that the hall sees.
    Sight sight = Sight::Private;
    QString title;
    QString explanation;
    QList<Field> fields;
    QStringList choices; ///< answers to the last field that need no typing: one press is the whole answer
    bool startsInField = false; ///< Enter by habit must choose nothing: it would be said without having been thought
    QString keep;        ///< words of the button
    std::function<Done(const QStringList &)> done;
};

/// One question at the place of the list, answered by keys: Enter goes to the next field and at the last one keeps, Escape
/// leaves all as it was. What is refused is said, and stays to be mended. A scanner's Enter is no answer. A private question
/// is covered while the hall sees the screen, and waits with what was typed.
class DoorForm : public Curtain
{
    Q_OBJECT

public:
    explicit DoorForm(QWidget *parent = nullptr);

    void ask(DoorQuestion question);
    bool isAsking() const { return m_asking; }
    QString asks() const { return m_question.title; }
    void cancel();

Q_SIGNALS:
    void closed(); ///< answered or left
    void refused(const yishibu::Reason &reason);
    void scanned(); ///< a card was scanned meanwhile; it answers nothing

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    DoorForm(Card *card, QWidget *parent);
    QWidget *newFields();
    QLayout *newChoices();
    void answer();
    void close();

    Card *m_card;
    DoorQuestion m_question;
    bool m_asking = false;
    ScanGuard *m_guard;
    QWidget *m_parts = nullptr;
    QList<QLineEdit *> m_fields;
};

} // namespace yishibu
