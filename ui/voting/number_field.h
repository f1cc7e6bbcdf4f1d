#pragma once

#include <QLineEdit>

namespace yishibu {

/// A field for a whole number from nought on. Full-width digits become plain ones, anything else is not taken.
class NumberField : public QLineEdit
{
    Q_OBJECT

public:
    explicit NumberField(const QString &name, QWidget *parent = nullptr);

    std::optional<int> number() const; ///< none while nothing is typed
    void setNumber(std::optional<int> number);

Q_SIGNALS:
    void numberChanged(); ///< by the user
};

} // namespace yishibu
