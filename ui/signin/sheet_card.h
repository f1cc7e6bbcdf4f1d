#pragma once

#include "app/outcome.h"
#include "ui/controls/card.h"
#include "ui/controls/tone.h"

class QLabel;
class QSpinBox;

namespace yishibu {

class DoorDesk;
class Hall;
class ListTable;
class SheetModel;
class SignInDesk;

/// The paper sheets beside the screen, line by line as they lie on the table. Comparing: the signatures are counted, and
/// where they are not as many as the screen knows, each line is ticked until the missing one is found. Typing in: a sheet
/// signed before is gone down with Space, and everybody on it comes in as a late entry.
class SheetCard : public Card
{
    Q_OBJECT

public:
    enum class Mode { Compare, TypeIn };

    SheetCard(SignInDesk &signIn, DoorDesk &door, const Hall &hall, QWidget *parent = nullptr);

    void open(Mode mode);
    Mode mode() const { return m_mode; }
    /// Whether it may be seen who is on leave; from the next refresh() on.
    void setShowsPrivate(bool shows);
    void refresh();

Q_SIGNALS:
    void closed();
    void said(yishibu::Tone tone, const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void compare();
    void mark(int row);
    void showVerdict();

    SignInDesk &m_signIn;
    DoorDesk &m_door;
    const Hall &m_hall;
    Mode m_mode = Mode::Compare;
    QWidget *m_counting;
    QSpinBox *m_count;
    QLabel *m_verdict;
    SheetModel *m_model;
    ListTable *m_list;
};

} // namespace yishibu
