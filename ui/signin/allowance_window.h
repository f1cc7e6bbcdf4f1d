#pragma once

#include "ui/paper/paper_window.h"

class QLineEdit;
class QPushButton;

namespace yishibu {

class DoorPapersDesk;

/// 误工补贴: the list of those who came, as it will be signed; what each is paid is typed below it and kept.
class AllowanceWindow : public PaperWindow
{
    Q_OBJECT

public:
    explicit AllowanceWindow(DoorPapersDesk &desk, QWidget *parent = nullptr);

private:
    void keep();
    void showSheet();

    DoorPapersDesk &m_desk;
    QLineEdit *m_amount;
    QPushButton *m_keep;
};

/// What was typed as an amount of yuan, in fen: "120", "120.5", "１２０元". Nothing for what is none.
std::optional<qint64> typedAllowance(const QString &typed);

} // namespace yishibu
