#pragma once

#include "ui/controls/key_run.h"

#include <QObject>
#include <QPointer>
#include <QVariant>

namespace yishibu {

/// Stands before controls that ask something: a card that is scanned meanwhile is no answer. Its Enter confirms nothing, and
/// what it typed goes again.
class ScanGuard : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// A field, a spin box, a time, a list or a button.
    void watch(QWidget *control);

Q_SIGNALS:
    void scanned(); ///< and nothing came of it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    KeyRun m_run;
    QPointer<QObject> m_typedInto;
    QVariant m_before; ///< what stood there when the run began
};

} // namespace yishibu
