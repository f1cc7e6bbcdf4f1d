#include "ui/signin/sign_in_desk.h"

#include "app/book_trouble.h"
#include "db/book.h"
#include "db/stores/attendance_store.h"
#include "ui/hall/hall.h"

namespace yishibu {

Outcome<SignIn> SignInDesk::admit(const VillagerId &who, Capacity asked)
{
    if (m_hall.meeting().state != MeetingState::Open)
        return std::unexpected(Reason::refusal(
            m_hall.meeting().state == MeetingState::Closed ? CourseRefusal::AlreadyClosed : CourseRefusal::NotOpenYet));
    const auto capacity = m_hall.attendance().admit(who, asked);
    if (!capacity)
        return std::unexpected(capacity.error());
    SignIn signIn{.meeting = m_hall.meeting().id,
                  .session = m_hall.session(),
                  .villager = who,
                  .capacity = *capacity,
                  .came = {.circumstance = {.happenedAt = m_clock.now()}}};
    auto kept = m_book.attendance().admit(signIn, m_clock.now());
    if (kept)
        m_hall.putSignIn(*kept);
    return kept;
}

Done SignInDesk::leave(const SignInId &id)
{
    if (const Done may = m_hall.attendance().mayLeave(id); !may)
        return may;
    const auto kept = m_book.attendance().leave(*find(id), {.happenedAt = m_clock.now()}, m_clock.now());
    if (!kept)
        return std::unexpected(kept.error());
    m_hall.putSignIn(*kept);
    return {};
}

Done SignInDesk::withdraw(const SignInId &id)
{
    if (const Done may = m_hall.attendance().mayWithdraw(id); !may)
        return may;
    const auto kept = m_book.attendance().withdraw(*find(id), m_clock.now());
    if (!kept)
        return std::unexpected(kept.error());
    m_hall.putSignIn(*kept);
    return {};
}

std::optional<SignIn> SignInDesk::last() const
{
    const QList<SignIn> &signIns = m_hall.attendance().signIns();
    for (auto it = signIns.crbegin(); it != signIns.crend(); ++it) {
        if (it->isPresent())
            return *it;
    }
    return std::nullopt;
}

std::optional<SignIn> SignInDesk::find(const SignInId &id) const
{
    for (const SignIn &signIn : m_hall.attendance().signIns()) {
        if (signIn.id == id)
            return signIn;
    }
    return std::nullopt;
}

} // namespace yishibu
