#pragma once

#include "ui/controls/key_run.h"

#include <QLineEdit>

namespace yishibu {

/// The large field that stands first on a page: 60 high, framed in vermilion, 26 px; at its right a hint what may be typed,
/// as long as there is room for it. Down and Up are passed on, so that a hit list below can be walked while typing.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    void setHint(const QString &hint);
    QString hint() const { return m_hint; }
    /// What came in just now as fast as only a scanner types, where something slower stands before it; empty otherwise.
    QString scanned() const;

Q_SIGNALS:
    void stepped(int by);   ///< -1 Up, +1 Down
    void cleared();         ///< Escape
    void shiftReturnPressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_hint;
    KeyRun m_run;
    qsizetype m_runFrom = 0; ///< where the run of fast keys begins
};

} // namespace yishibu
