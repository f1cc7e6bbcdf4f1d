#include "ui/controls/empty_state.h"

#include "ui/style/look.h"
#include "ui/style/tokens.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace yishibu {

EmptyState::EmptyState(Icon icon, const QString &title, const QString &detail, const QString &action, QWidget *parent)
    : QWidget(parent)
{
    const Tokens tokens = tokensOf(this);
    auto *picture = new QLabel(this);
    picture->setPixmap(tintedPixmap(icon, tokens.colours.edge, tokens.high(48), devicePixelRatioF()));
    picture->setAlignment(Qt::AlignCenter);
    QLabel *words = newLabel(title, Look::Title, this, true);
    QLabel *more = newLabel(detail, Look::Soft, this, true);
    words->setAlignment(Qt::AlignCenter);
    more->setAlignment(Qt::AlignCenter);
    more->setVisible(!detail.isEmpty());
    m_button = newButton(action, Look::Primary, this);
    m_button->setVisible(!action.isEmpty());
    setAccessibleName(title);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(picture);
    column->addWidget(words);
    column->addWidget(more);
    column->addSpacing(12);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::chosen);
}

} // namespace yishibu
