#pragma once

#include "app/attendance/admission.h"
#include "app/attendance/proxy.h"
#include "app/attendance/sign_in.h"
#include "app/moment.h"
#include "app/outcome.h"

#include <QObject>

namespace yishibu {

class Book;
class Hall;
struct AlongWithSignIn;
struct Arrival;

/// How somebody came in, where it is not simply now and by their own hand.
struct ComingIn
{
    QString assistedBy;              ///< who signed the paper for them; empty for their own hand
    QDateTime at;                    ///< invalid: now
    std::optional<Proxy> letter = {}; ///< 委托书 by which somebody else comes for the member; kept with the sign-in. Its
                                      ///< holder signs in with it, if not here yet
    Precision precision = Precision::Second;
    bool fromPaper = false;          ///< typed in afterwards from the signed sheet: before the first item
    bool named = false;              ///< the household names them now: from today they stand for it
};

/// 签到台: decides with `app`, keeps in the book, and only then lays the sign-in into the hall.
class SignInDesk : public QObject
{
    Q_OBJECT

public:
    SignInDesk(Book &book, Hall &hall, const Clock &clock) : m_book(book), m_hall(hall), m_clock(clock) {}

    /// As what somebody may come in now.
    Admission admissionOf(const VillagerId &who) const;
    /// Signs somebody in; a villager who should not attend only as an observer, and only when asked for. Who could stand for
    /// a household comes in only as named by it. A letter, a naming and the end of a leave they had asked for are kept in
    /// the same transaction: all is looked into first, and what is refused leaves nothing behind.
    Outcome<SignIn> admit(const VillagerId &who, Capacity asked = Capacity::Member, const ComingIn &how = {});
    /// The same as whatever they may come in as; who has to be named first is refused.
    Outcome<SignIn> admitAsDue(const VillagerId &who, const ComingIn &how = {});
    /// Somebody leaves early, now or when they are said to have gone. Whom they stand for by letter is not here without them.
    Done leave(const SignInId &id, const QDateTime &at = {});
    /// Takes a sign-in back that was a mistake, and says why. What came with it goes back too: the leave stands again, the
    /// household is represented as before, the letter is taken back; and so are those for whom the person held letters.
    Done withdraw(const SignInId &id, const QString &because);
    /// The names of those whom somebody who is here stands for by letter.
    QStringList standsForByLetter(const SignIn &holder) const;
    /// The signature was found on the paper sheet, or after all was not.
    Done markOnPaper(const SignInId &id, bool seen);
    /// The last sign-in that can be taken back; for "撤销: 张三丰 签到".
    std::optional<SignIn> last() const;

private:
    SignIn newSignIn(const VillagerId &who, const ComingIn &how) const;
    /// Looks into what comes along and lays it ready; the naming of a household makes the signer its member.
    Done prepare(SignIn &signIn, AlongWithSignIn &along, Capacity asked, const ComingIn &how) const;
    Done name(SignIn &signIn, AlongWithSignIn &along) const;
    Done take(Proxy letter, SignIn &signIn, AlongWithSignIn &along) const;
    Done bringHolder(const Proxy &letter, QList<Arrival> &arrivals, const ComingIn &how) const;
    QList<SignIn> standingBy(const SignIn &holder) const;
    Done layIn(const QList<SignIn> &kept, const QList<Arrival> &with);
    Done layInDoor(const SignIn &kept, bool isNamingChanged);
    std::optional<SignIn> find(const SignInId &id) const;
    Circumstance circumstance(const QDateTime &at, Precision precision, const SessionId &session) const;
    qint64 rankBeforeFirstItem() const;
    Book &m_book;
    Hall &m_hall;
    const Clock &m_clock;
};

} // namespace yishibu
