#include "ui/window/trouble_window.h"

#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

TroubleWindow::TroubleWindow(const QString &sentence, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"troubleWindow"_s);
    setWindowTitle(tr("The book could not be opened"));
    setWindowIcon(appIcon());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    column->addWidget(newLabel(tr("The book could not be opened"), Look::Title));
    QLabel *words = newLabel(sentence, Look::Body, nullptr, true);
    words->setMinimumWidth(tokensOf(this).type(420));
    column->addWidget(words);
    QPushButton *close = newButton(tr("Close"), Look::Primary);
    close->setObjectName(u"closeTrouble"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
}

} // namespace yishibu
