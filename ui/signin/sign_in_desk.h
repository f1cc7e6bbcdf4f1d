#pragma once

#include "app/attendance/sign_in.h"
#include "app/moment.h"
#include "app/outcome.h"

#include <QObject>

namespace yishibu {

class Book;
class Hall;

/// 签到台: decides with `app`, keeps in the book, and only then lays the sign-in into the hall.
class SignInDesk : public QObject
{
    Q_OBJECT

public:
    SignInDesk(Book &book, Hall &hall, const Clock &clock) : m_book(book), m_hall(hall), m_clock(clock) {}

    /// Signs somebody in; a villager who should not attend only as an observer, and only when asked for.
    Outcome<SignIn> admit(const VillagerId &who, Capacity asked = Capacity::Member);
    /// Somebody leaves early.
    Done leave(const SignInId &id);
    /// Takes a sign-in back that was a mistake.
    Done withdraw(const SignInId &id);
    /// The last sign-in that can be taken back; for "撤销: 张三丰 签到".
    std::optional<SignIn> last() const;

private:
    std::optional<SignIn> find(const SignInId &id) const;
    Book &m_book;
    Hall &m_hall;
    const Clock &m_clock;
};

} // namespace yishibu
