#pragma once

#include "app/meeting/meeting.h"
#include "ui/controls/tone.h"

#include <QWidget>

class QPushButton;

namespace yishibu {

/// One stage of a meeting, as it fills the middle of the meeting frame. The frame owns the foot: one big button at
/// the right that names the next step, the reason beside it when it cannot be pressed, and the page's own few buttons
/// at the left.
class StagePage : public QWidget
{
    Q_OBJECT

public:
    explicit StagePage(QWidget *parent = nullptr) : QWidget(parent) {}

    /// Called whenever the page comes to the front or what it shows may have changed.
    virtual void refresh() = 0;
    /// Words of the big button: the next step by name ("Hear opinions first").
    virtual QString nextStep() const = 0;
    /// Why the big button cannot be pressed; empty if it can.
    virtual QString whyNot() const { return {}; }
    /// A quiet word beside a button that can be pressed ("Too few people, no vote yet").
    virtual QString note() const { return {}; }
    /// The page's own secondary buttons, left in the foot. The page keeps them; the frame only lays them out.
    virtual QList<QPushButton *> footButtons() const { return {}; }
    /// The big button was pressed. The page does what belongs to the step and then emits finished(), or says why not.
    virtual void goOn() { Q_EMIT finished(); }
    /// The control that should have the keyboard when the page comes to the front; null for the first one.
    virtual QWidget *firstControl() const { return nullptr; }

    /// Whether what is for the facilitator alone (last four digits, household numbers, reasons of leave) may stand on
    /// the page. It may not while the hall sees the laptop's own screen; the frame says so, and the page reads it in
    /// refresh().
    bool showsPrivate() const { return m_showsPrivate; }
    void setShowsPrivate(bool shows)
    {
        if (m_showsPrivate == shows)
            return;
        m_showsPrivate = shows;
        refresh();
    }

Q_SIGNALS:
    void footChanged();                                  ///< next step, reason, note or buttons changed
    void finished();                                     ///< go on to what follows in the course of the meeting
    void goTo(const yishibu::StagePoint &to);            ///< go somewhere else in the meeting
    void said(yishibu::Tone tone, const QString &text);  ///< one line for the message bar

private:
    bool m_showsPrivate = true;
};

} // namespace yishibu
