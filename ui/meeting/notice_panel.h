#pragma once

#include "ui/controls/card.h"

#include <QDate>

class QCheckBox;
class QDateEdit;

namespace yishibu {

struct Meeting;

/// When the notice went out, and the papers of the preparation.
class NoticePanel : public Card
{
    Q_OBJECT

public:
    explicit NoticePanel(QWidget *parent = nullptr);

    /// today: offered for a notice that has not gone out yet.
    void show(const Meeting &meeting, QDate today);

Q_SIGNALS:
    void givenOn(QDate day); ///< invalid: it has not gone out
    void noticeWanted();
    void signInSheetWanted();

private:
    QCheckBox *m_given;
    QDateEdit *m_day;
};

} // namespace yishibu
