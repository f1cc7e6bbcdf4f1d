#pragma once

#include "app/village/village.h"
#include "ui/projector/projector.h"

#include <QDateTime>
#include <QFrame>
#include <optional>

class QLabel;
class QMenu;
class QPushButton;

namespace yishibu {

class ElidedLabel;
class Hall;
class Pill;

/// The head of the window: where one is, and at the right what must be seen from everywhere: 演练, the last
/// backup, that private details are hidden.
class TopBar : public QFrame
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    /// The meeting in the hall: its name, when and where, who leads it.
    void showMeeting(const Hall &hall);
    /// The village and the day; when the newest verified backup was made, invalid if there is none.
    void showVillage(const std::optional<Village> &village, QDate today, const QDateTime &backup);
    void setPractice(bool practice);
    /// What became of the board for the hall, on the button that opens and ends it.
    void showBoard(Projector::State state);
    /// Whether private details are hidden because the hall sees this screen.
    void showHiding(bool hides);
    /// What is printed for a meeting, behind a button beside it.
    void setPapers(QMenu *papers);

Q_SIGNALS:
    void boardWanted();

private:
    void setWords(const QString &title, const QString &detail, const QString &quiet);

    ElidedLabel *m_title;
    ElidedLabel *m_detail;
    Pill *m_practice;
    Pill *m_hiding;
    QLabel *m_quiet;
    QPushButton *m_papers;
    QPushButton *m_board;
};

} // namespace yishibu
