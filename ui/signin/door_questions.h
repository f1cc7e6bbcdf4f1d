#pragma once

#include "app/attendance/sign_in.h"
#include "app/moment.h"
#include "ui/signin/door_form.h"
#include "ui/signin/sign_in_desk.h"

#include <QCoreApplication>

namespace yishibu {

class DoorDesk;
class Hall;

/// The questions of the door, each with what its answer does.
class DoorQuestions
{
    Q_DECLARE_TR_FUNCTIONS(yishibu::DoorQuestions)

public:
    DoorQuestions(SignInDesk &signIn, DoorDesk &door, const Hall &hall) : m_signIn(signIn), m_door(door), m_hall(hall) {}

    /// Who writes for somebody who cannot; the helper before stands in the field already.
    DoorQuestion helper(const VillagerId &who);
    DoorQuestion leave(const VillagerId &member) const;
    DoorQuestion withdrawal(const SignIn &signIn) const;
    DoorQuestion guest() const;
    /// 委托书: the member stays away, somebody of the household came with a letter.
    DoorQuestion letter(const VillagerId &member, QDate day) const;
    /// Somebody else of the household signs for it from now on, and is signed in.
    DoorQuestion representative(const VillagerId &who) const { return representative(m_signIn, m_hall, who, {}); }
    /// The same where only the desk is at hand; `how`: when they came.
    static DoorQuestion representative(SignInDesk &signIn, const Hall &hall, const VillagerId &who, const ComingIn &how);
    /// Why the sheets of this sitting were not counted before the first item.
    DoorQuestion uncompared(std::function<void()> goOn) const;
    /// Why paper and screen differ.
    DoorQuestion difference(std::function<void()> goOn) const;

private:
    static QString namingWords(const Hall &hall, const VillagerId &who);
    Outcome<VillagerId> inHouseholdOf(const VillagerId &member, const QString &name) const;

    SignInDesk &m_signIn;
    DoorDesk &m_door;
    const Hall &m_hall;
    QString m_lastHelper;
};

} // namespace yishibu
