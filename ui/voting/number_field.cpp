#include "ui/voting/number_field.h"

#include "ui/controls/typed_digits.h"

namespace yishibu {

namespace {

constexpr int digits = 5;

} // namespace

NumberField::NumberField(const QString &name, QWidget *parent) : QLineEdit(parent)
{
    setObjectName(name);
    setInputMethodHints(Qt::ImhDigitsOnly);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &typed) {
        if (const QString kept = digitsTyped(typed, digits); kept != typed) {
            setText(kept);
            return;
        }
        Q_EMIT numberChanged();
    });
}

std::optional<int> NumberField::number() const
{
    return text().isEmpty() ? std::nullopt : std::optional(text().toInt());
}

void NumberField::setNumber(std::optional<int> number)
{
    if (this->number() == number)
        return;
    const QSignalBlocker quiet(this);
    setText(number ? QString::number(*number) : QString());
}

} // namespace yishibu
