#pragma once

#include "app/attendance/sign_in.h"
#include "app/moment.h"
#include "app/outcome.h"

#include <QObject>

namespace yishibu {

class Book;
class Hall;

/// How somebody came in, where it is not simply now and by their own hand.
struct ComingIn
{
    QString assistedBy;              ///< who signed the paper for them; empty for their own hand
    QDateTime at;                    ///< invalid: now
    std::optional<ProxyId> proxy;    ///< the letter by which somebody else came for the member
    Precision precision = Precision::Second;
    bool fromPaper = false;          ///< typed in afterwards from the signed sheet: before the first item
};

/// 签到台: decides with `app`, keeps in the book, and only then lays the sign-in into the hall.
class SignInDesk : public QObject
{
    Q_OBJECT

public:
    SignInDesk(Book &book, Hall &hall, const Clock &clock) : m_book(book), m_hall(hall), m_clock(clock) {}

    /// Signs somebody in; a villager who should not attend only as an observer, and only when asked for. A leave they had
    /// asked for is taken back by that.
    Outcome<SignIn> admit(const VillagerId &who, Capacity asked = Capacity::Member, const ComingIn &how = {});
    /// Somebody leaves early, now or when they are said to have gone.
    Done leave(const SignInId &id, const QDateTime &at = {});
    /// Takes a sign-in back that was a mistake, and says why.
    Done withdraw(const SignInId &id, const QString &because);
    /// The signature was found on the paper sheet, or after all was not.
    Done markOnPaper(const SignInId &id, bool seen);
    /// The last sign-in that can be taken back; for "撤销: 张三丰 签到".
    std::optional<SignIn> last() const;

private:
    std::optional<SignIn> find(const SignInId &id) const;
    Circumstance circumstance(const QDateTime &at, Precision precision) const;
    qint64 rankBeforeFirstItem() const;
    Book &m_book;
    Hall &m_hall;
    const Clock &m_clock;
};

} // namespace yishibu
