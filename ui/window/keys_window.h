#pragma once

#include <QDialog>

namespace yishibu {

/// F1: the keys that drive the program without a mouse.
class KeysWindow : public QDialog
{
    Q_OBJECT

public:
    explicit KeysWindow(QWidget *parent = nullptr);
};

} // namespace yishibu
