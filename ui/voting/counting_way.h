#pragma once

#include "app/voting/vote.h"
#include "ui/controls/tone.h"

#include <QWidget>

class QPushButton;

namespace yishibu {

/// One way of counting an open vote, in the middle of the voting page: papers called one by one, a roll call, a consensus. The
/// page owns head and foot; the way says what stands in them.
class CountingWay : public QWidget
{
    Q_OBJECT

public:
    explicit CountingWay(QWidget *parent = nullptr) : QWidget(parent) {}

    /// Shows that vote as it stands in the hall. Called whenever something of it may have changed.
    virtual void showVote(const Vote &vote) = 0;
    virtual QString nextStep() const = 0;
    virtual QString whyNot() const { return {}; }
    /// Whether that reason says nothing of figures nobody announced yet.
    virtual bool isReasonForHall() const { return true; }
    virtual QString note() const { return {}; }
    virtual QList<QPushButton *> footButtons() const { return {}; }
    virtual void goOn() = 0;
    virtual QWidget *firstControl() const { return nullptr; }
    /// What stands at the right of the page in place of the figures of a show of hands; null for those.
    virtual QWidget *side() const { return nullptr; }

Q_SIGNALS:
    void footChanged();
    void said(yishibu::Tone tone, const QString &text);
};

} // namespace yishibu
