#pragma once

#include "app/discussion/report_back.h"
#include "ui/controls/tone.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace yishibu {

class Card;
class DiscussionDesk;
class FieldRow;
class Hall;
class PersonField;

/// One point at report-back: what says the same, who finds it out and by when, what came out, and whether it is what is
/// voted on.
class PointPanel : public QWidget
{
    Q_OBJECT

public:
    PointPanel(DiscussionDesk &desk, const Hall &hall, QWidget *parent = nullptr);

    /// False where that point is gone, or part of another.
    bool showPoint(const RemarkId &point);
    QWidget *firstField() const;

Q_SIGNALS:
    void leaveWanted();
    void said(yishibu::Tone tone, const QString &text);

private:
    QWidget *newMerging();
    QWidget *newChecking();
    void showMerged(const ReportedPoint &reported);
    void showLike(const ReportedPoint &reported);
    void tell(const Done &done);

    DiscussionDesk &m_desk;
    const Hall &m_hall;
    std::optional<RemarkId> m_point;
    Card *m_card;
    QLabel *m_words;
    QLabel *m_from;
    QVBoxLayout *m_merged;
    QComboBox *m_like;
    QPushButton *m_merge;
    QWidget *m_merging;
    QWidget *m_checking;
    PersonField *m_checker;
    QDateEdit *m_by;
    QLineEdit *m_answer;
    FieldRow *m_checkerRow;
    QPushButton *m_offer;
    QPushButton *m_withdraw;
    QPushButton *m_back;
};

} // namespace yishibu
