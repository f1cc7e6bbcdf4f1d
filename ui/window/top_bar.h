#pragma once

#include <QFrame>

class QLabel;

namespace yishibu {

class ElidedLabel;
class Pill;

/// The head of the window: where one is, and at the right what must be seen from everywhere: 演练, the last backup.
class TopBar : public QFrame
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &detail);
    void setPractice(bool practice);
    void setQuiet(const QString &words);

private:
    QLabel *m_title;
    ElidedLabel *m_detail;
    Pill *m_practice;
    QLabel *m_quiet;
};

} // namespace yishibu
