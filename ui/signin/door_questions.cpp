#include "ui/signin/door_questions.h"

#include "app/attendance/attendance.h"
#include "ui/hall/hall.h"
#include "ui/signin/door_desk.h"

using namespace Qt::StringLiterals;

namespace yishibu {

QString DoorQuestions::namingWords()
{
    return tr("From today they stand for the household instead of whoever did before; the household counts once.");
}

DoorQuestion DoorQuestions::helper(const VillagerId &who)
{
    const bool isNamed = m_signIn.admissionOf(who) == Admission::Representative;
    return {.title = tr("Somebody writes for %1").arg(m_hall.nameOf(who)),
            .explanation = tr("Whoever signs the paper for somebody who cannot write is named on record.")
                           + (isNamed ? u" "_s + namingWords() : QString()),
            .fields = {{tr("Signed for them by"), m_lastHelper, {}}},
            .choices = {},
            .keep = tr("Sign in"),
            .done = [this, who, isNamed](const QStringList &answers) -> Done {
                if (answers.first().isEmpty())
                    return std::unexpected(Reason::refusal(AttendanceRefusal::NoName));
                ComingIn how;
                how.named = isNamed;
                how.assistedBy = answers.first();
                if (const auto admitted = m_signIn.admitAsDue(who, how); !admitted)
                    return std::unexpected(admitted.error());
                m_lastHelper = answers.first();
                return {};
            }};
}

DoorQuestion DoorQuestions::leave(const VillagerId &member) const
{
    return {.title = tr("%1 is on leave").arg(m_hall.nameOf(member)),
            .explanation = tr("They still count among those who should attend. The reason stays inside the book."),
            .fields = {{tr("Reason"), {}, {}}},
            .choices = {tr("Ill"), tr("Working away"), tr("Family matters")},
            .keep = tr("Note the leave"),
            .done = [this, member](const QStringList &answers) { return m_door.excuse(member, answers.first()); }};
}

DoorQuestion DoorQuestions::withdrawal(const SignIn &signIn) const
{
    const SignInId id = signIn.id;
    return {.title = tr("Take back the sign-in of %1").arg(m_hall.nameOf(signIn.villager)),
            .explanation = tr("It stays on record, marked, with the reason."),
            .fields = {{tr("Reason"), {}, {}}},
            .choices = {tr("Wrong person"), tr("Not in the hall"), tr("Signed twice")},
            .keep = tr("Take it back"),
            .done = [this, id](const QStringList &answers) { return m_signIn.withdraw(id, answers.first()); }};
}

DoorQuestion DoorQuestions::guest() const
{
    return {.title = tr("Invited guest"),
            .explanation = tr("Somebody from outside the register, such as a township officer. Guests are never counted."),
            .fields = {{tr("Guest's name"), {}, {}}, {tr("Office"), {}, tr("As it is to stand in the minutes; may stay empty.")}},
            .choices = {},
            .keep = tr("Note the guest"),
            .done = [this](const QStringList &answers) { return m_door.welcome(answers.at(0), answers.at(1)); }};
}

DoorQuestion DoorQuestions::letter(const VillagerId &member, QDate day) const
{
    return {.title = tr("Letter of authorisation of %1").arg(m_hall.nameOf(member)),
            .explanation = tr("Copy from the letter what it says."),
            .fields = {{tr("Who holds the letter"), {}, {}},
                       {tr("Matter"), {}, {}},
                       {tr("Powers"), {}, {}},
                       {tr("Signed on"), day.toString(Qt::ISODate), {}},
                       {tr("Holds until"), day.toString(Qt::ISODate), {}}},
            .choices = {},
            .keep = tr("Sign in by letter"),
            .done = [this, member](const QStringList &answers) -> Done {
                const auto holder = inHouseholdOf(member, answers.at(0));
                Proxy letter{.principal = member,
                             .holder = holder ? *holder : member,
                             .matter = answers.at(1),
                             .powers = answers.at(2),
                             .signedOn = QDate::fromString(answers.at(3), Qt::ISODate),
                             .validUntil = QDate::fromString(answers.at(4), Qt::ISODate),
                             .shown = {}};
                ComingIn how;
                how.letter = letter;
                return onlyDone(m_signIn.admit(member, Capacity::Member, how));
            }};
}

DoorQuestion DoorQuestions::representative(SignInDesk &signIn, const Hall &hall, const VillagerId &who, const ComingIn &how)
{
    ComingIn named = how;
    named.named = true;
    return {.title = tr("%1 signs for the household").arg(hall.nameOf(who)),
            .explanation = namingWords(),
            .fields = {},
            .choices = {},
            .keep = tr("Change and sign in"),
            .done = [&signIn, who, named](const QStringList &) { return onlyDone(signIn.admit(who, Capacity::Member, named)); }};
}

DoorQuestion DoorQuestions::difference(std::function<void()> goOn) const
{
    const SheetReconciliation *last = m_hall.door().lastReconciliation();
    return {.title = tr("Paper and screen differ"),
            .explanation = last ? tr("Paper %1, screen %2. Say why, so that it can be read later; then the meeting goes on.")
                                      .arg(last->onPaper).arg(last->onScreen)
                                : QString(),
            .fields = {{tr("Reason"), {}, {}}},
            .choices = {tr("Did not sign"), tr("Went home"), tr("Not known yet")},
            .keep = tr("Note it and go on"),
            .done = [this, goOn = std::move(goOn)](const QStringList &answers) {
                return then(m_door.noteDifference(answers.first()), [&goOn] {
                    goOn();
                    return Done();
                });
            }};
}

/// The one of that name in the member's household. Of two with one name nobody is meant.
Outcome<VillagerId> DoorQuestions::inHouseholdOf(const VillagerId &member, const QString &name) const
{
    QList<VillagerId> found;
    if (const Villager *villager = m_hall.roster().find(member)) {
        for (const VillagerId &who : m_hall.roster().members(villager->household)) {
            if (who != member && m_hall.nameOf(who) == name)
                found.append(who);
        }
    }
    if (found.size() != 1)
        return std::unexpected(Reason::refusal(AttendanceRefusal::ProxyNotOfHousehold));
    return found.first();
}

} // namespace yishibu
