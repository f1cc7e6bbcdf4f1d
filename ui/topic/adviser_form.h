#pragma once

#include "app/topic/groundwork.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace yishibu {

/// The questions of one adviser's opinion: who, when, what, and the signed paper. It keeps nothing.
class AdviserForm : public QWidget
{
    Q_OBJECT

public:
    explicit AdviserForm(QWidget *parent = nullptr);

    void show(const AdviserOpinion &opinion, bool isNew);
    AdviserOpinion typed() const;
    /// The name and digest of the paper that was chosen, with what was typed so far.
    void showPaper(const AdviserOpinion &opinion);
    /// Says what is wrong beneath its field.
    void complain(GroundworkRefusal why, const QString &words);

Q_SIGNALS:
    void paperWanted();
    void keepWanted();
    void withdrawWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void clearFaults();

    AdviserOpinion m_opinion;
    QLineEdit *m_adviser;
    QComboBox *m_office;
    QDateEdit *m_on;
    QPlainTextEdit *m_words;
    QLabel *m_paper;
    QPushButton *m_keep;
    QPushButton *m_withdraw;
};

} // namespace yishibu
