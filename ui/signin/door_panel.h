#pragma once

#include "app/moment.h"
#include "app/record_id.h"
#include "ui/controls/card.h"
#include "ui/controls/tone.h"

#include <QTime>
#include <memory>

class QLabel;
class QTimeEdit;

namespace yishibu {

class DoorForm;
class FindPerson;
class Hall;
class SignInDesk;
class SignInSearch;

/// Latecomers and leavers, from whatever stage the meeting is in: a narrow panel over the right side of the page, opened
/// and closed by a key. The page below stays where it is. Who has to be named by their household first is asked about here.
class DoorPanel : public Card
{
    Q_OBJECT

public:
    /// Lies over `below`, which owns it.
    DoorPanel(SignInDesk &desk, const Hall &hall, const Clock &clock, QWidget *below);
    ~DoorPanel() override;

    void toggle();
    void setShowsPrivate(bool shows);

Q_SIGNALS:
    void said(yishibu::Tone tone, const QString &text);
    void left(); ///< closed; the page has the keyboard again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void act(const VillagerId &who);
    void admit(const VillagerId &who, const QDateTime &at);
    void showQuestion(bool asks);
    void refresh();
    void showNow();
    void scannedAtTheTime();
    void place();
    void shut();

    SignInDesk &m_desk;
    const Hall &m_hall;
    const Clock &m_clock;
    std::unique_ptr<SignInSearch> m_search;
    FindPerson *m_find;
    QTimeEdit *m_time;
    QWidget *m_at; ///< the time with its label
    DoorForm *m_form;
    QLabel *m_quorum;
    bool m_showsPrivate = true;
    bool m_timeSaid = false;
    QTime m_timeShown;
};

} // namespace yishibu
