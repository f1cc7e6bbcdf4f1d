#pragma once

#include "ui/controls/card.h"

#include <QDate>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;

namespace yishibu {

class FieldRow;
struct Holidays;
struct Meeting;
struct RuleCard;

/// When the notice went out, and the papers of the preparation.
class NoticePanel : public Card
{
    Q_OBJECT

public:
    explicit NoticePanel(QWidget *parent = nullptr);

    /// today: offered for a notice that has not gone out yet. The card and the holidays say from when the meeting is lawful.
    void show(const Meeting &meeting, QDate today, const RuleCard &card, const Holidays &holidays);

Q_SIGNALS:
    void givenOn(QDate day); ///< invalid: it has not gone out
    /// Why the notice could not be given in time; empty takes it back.
    void urgentBecause(const QString &reason);
    void noticeWanted();
    void signInSheetWanted();

private:
    QCheckBox *m_given;
    void showEarliest(const Meeting &meeting, QDate today, const RuleCard &card, const Holidays &holidays);
    void showUrgent(const Meeting &meeting, QDate today, const RuleCard &card, const Holidays &holidays);

    QDateEdit *m_day;
    QLabel *m_earliest;
    QLineEdit *m_urgent;
    FieldRow *m_urgentRow;
};

} // namespace yishibu
