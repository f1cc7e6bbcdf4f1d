#pragma once

#include "app/village/villager.h"

#include <QDate>
#include <QString>
#include <optional>

namespace yishibu {

/// 公民身份号码 by GB 11643-1999: six digits of the place, eight of the birth date, three of a sequence (odd for
/// men), one check sign. A value of this type has the right shape; whether its check sign and date are right is
/// asked of it, because registers hold wrong numbers that nobody may throw away (law-and-paper.md F3).
class CitizenId
{
public:
    /// From 17 digits and a digit or X, exactly; anything else is none.
    static std::optional<CitizenId> fromText(QStringView text);
    /// From a 15-digit number of GB 11643-1989: the century 19 and the check sign are added. Nothing for other
    /// texts and for a date that no calendar has.
    static std::optional<CitizenId> fromOldText(QStringView text);

    /// The check sign that 17 digits ask for: 0–9 or X. A null character for other texts.
    static QChar checkSign(QStringView seventeenDigits);

    const QString &text() const { return m_text; }
    QString tail() const { return m_text.right(4); }
    bool hasRightCheckSign() const;
    /// Invalid where the eight digits are no date.
    QDate birth() const;
    Sex sex() const;
    /// Right check sign and a birth date not before 1900 and not after that day.
    bool isGood(QDate today) const;

    bool operator==(const CitizenId &) const = default;

private:
    explicit CitizenId(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

} // namespace yishibu
