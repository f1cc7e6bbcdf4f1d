#pragma once

#include "app/topic/groundwork.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace yishibu {

/// What one household said, and on which day it was asked; or why it was not. It keeps nothing.
class HouseholdAnswer : public QWidget
{
    Q_OBJECT

public:
    explicit HouseholdAnswer(QWidget *parent = nullptr);

    /// `today` stands in the field for the day while it was not asked.
    void show(const HouseholdAsked &asked, const QString &household, QDate today);
    HouseholdAsked typed() const;
    void complain(const QString &words);

Q_SIGNALS:
    void keepWanted();
    void dropWanted();

private:
    void tellDay();

    HouseholdAsked m_asked;
    QLabel *m_who;
    QComboBox *m_stance;
    QDateEdit *m_on;
    QLineEdit *m_words;
    QPushButton *m_keep;
    QPushButton *m_drop;
};

} // namespace yishibu
