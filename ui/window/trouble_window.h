#pragma once

#include <QDialog>

namespace yishibu {

/// The book could not be opened: one sentence that says what to do, in place of a window.
class TroubleWindow : public QDialog
{
    Q_OBJECT

public:
    explicit TroubleWindow(const QString &sentence, QWidget *parent = nullptr);
};

} // namespace yishibu
