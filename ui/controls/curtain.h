#pragma once

#include "ui/controls/front_stack.h"
#include "ui/controls/hall_sight.h"

#include <QPointer>

class QLabel;

namespace yishibu {

/// Stands before a page and covers it while the hall sees the screen (HallSight). What was begun on the page stays as it
/// is behind it; a number that was uncovered is masked again.
class Curtain : public FrontStack
{
    Q_OBJECT

public:
    /// Takes the content as its child.
    explicit Curtain(QWidget *content, Sight sight = Sight::Private, QWidget *parent = nullptr);

    void setSight(Sight sight);
    bool isDrawn() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *newCover();
    void follow();

    QWidget *m_content;
    QWidget *m_cover;
    QLabel *m_why = nullptr;
    Sight m_sight;
    QPointer<QWidget> m_typedIn; ///< what had the keyboard when the curtain fell
    QPointer<HallSight> m_hall; ///< found when it is first shown, once it stands in its window
};

} // namespace yishibu
