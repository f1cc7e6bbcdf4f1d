#pragma once

#include "app/notice/posting.h"
#include "ui/controls/card.h"

#include <QDate>
#include <functional>
#include <optional>

class QDateEdit;
class QLabel;
class QPushButton;

namespace yishibu {

class Pill;
struct PostedNotice;

/// "Hung on …. It counts from … to … and may come down on …"; of a meeting's notice only the day it was hung.
QString hungWords(const PostedNotice &notice);

/// What is known of one paper on the board: the day it was hung, the days it counts, and the two buttons that print it
/// and say that it hangs.
class PostingCard : public Card
{
    Q_OBJECT

public:
    explicit PostingCard(QWidget *parent = nullptr);

    /// Nothing of this item can be posted.
    void showNothing(const QString &why);
    /// Not hung yet; counted as is asked of what is hung on a day, by these holidays.
    void showToPost(QDate day, QDate today, const std::function<PostingDuty(QDate)> &dutyOn, const Holidays &holidays);
    void showPosted(const PostedNotice &notice, QDate today);

    QDate day() const;

Q_SIGNALS:
    void dayChanged(QDate day);
    void printWanted();
    void postWanted();

private:
    void showPeriod();
    static QString hintOn(const PostingDuty &duty);

    QDateEdit *m_day;
    QWidget *m_dayRow;
    QLabel *m_words;
    QLabel *m_hint;
    Pill *m_state;
    QPushButton *m_print;
    QPushButton *m_post;
    QDate m_today;
    std::function<PostingDuty(QDate)> m_dutyOn;
    Holidays m_holidays;
};

} // namespace yishibu
