#pragma once

#include "app/resolution/progress.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace yishibu {

class Card;
class FactGrid;
class Hall;
class Pill;

/// One resolution, whole, with what was done about it since, and a line to note what was done now.
class FollowUpPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FollowUpPanel(const Hall &hall, QWidget *parent = nullptr);

    void showFollowUp(const FollowUp &one, QDate today);
    QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    void noteWanted(const QString &words, bool done);
    void withdrawWanted(const yishibu::Progress &note);
    void paused(); ///< keep the draft

private:
    QWidget *newResolutionCard();
    QWidget *newNotesCard();
    void addNote(const Progress &note);

    const Hall &m_hall;
    QLabel *m_words = nullptr;
    Pill *m_light = nullptr;
    FactGrid *m_facts = nullptr;
    QVBoxLayout *m_notes = nullptr;
    QLineEdit *m_line = nullptr;
    QPushButton *m_note = nullptr;
    QPushButton *m_done = nullptr;
};

} // namespace yishibu
