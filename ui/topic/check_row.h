#pragma once

#include "app/topic/content_check.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QRadioButton;

namespace yishibu {

/// One question of the content pre-check: the article, the words of the topic that make one look closer, no or yes, and a remark.
class CheckRow : public QWidget
{
    Q_OBJECT

public:
    explicit CheckRow(const CheckQuestion &question, QWidget *parent = nullptr);

    const CheckQuestion &question() const { return m_question; }
    /// `answer`: the one that holds for the topic; null while the question is open.
    void show(const Topic &topic, const CheckAnswer *answer);
    /// What is chosen now, for that topic on that day; none while neither is.
    std::optional<CheckAnswer> answer(const Topic &topic, QDate today) const;
    /// Says what is wrong and puts the keyboard into the remark; empty takes it away.
    void complain(const QString &words);

private:
    CheckQuestion m_question;
    QLabel *m_hint;
    QRadioButton *m_no;
    QRadioButton *m_yes;
    QLineEdit *m_remark;
    QLabel *m_error;
};

} // namespace yishibu
