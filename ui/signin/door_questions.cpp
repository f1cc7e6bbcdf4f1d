#include "ui/signin/door_questions.h"

#include "app/attendance/attendance.h"
#include "app/attendance/cited.h"
#include "ui/hall/hall.h"
#include "ui/signin/door_desk.h"

using namespace Qt::StringLiterals;

namespace yishibu {

QString DoorQuestions::namingWords(const Hall &hall, const VillagerId &who)
{
    const QString named = tr("From today they stand for the household instead of whoever did before; the household counts once.");
    return hall.attendance().isObserving(who)
               ? named + u" "_s + tr("So far they are here as an observer; that is taken back with it.")
               : named;
}

DoorQuestion DoorQuestions::helper(const VillagerId &who)
{
    const bool isNamed = m_signIn.admissionOf(who) == Admission::Representative;
    return {.sight = Sight::Private,
            .title = tr("Somebody writes for %1").arg(m_hall.nameOf(who)),
            .explanation = tr("Whoever signs the paper for somebody who cannot write is named on record.")
                           + (isNamed ? u" "_s + namingWords(m_hall, who) : QString()),
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
    return {.sight = Sight::Private,
            .title = tr("%1 is on leave").arg(m_hall.nameOf(member)),
            .explanation = tr("They still count among those who should attend. The reason stays inside the book."),
            .fields = {{tr("Reason"), {}, {}}},
            .choices = {tr("Ill"), tr("Working away"), tr("Family matters")},
            .keep = tr("Note the leave"),
            .done = [this, member](const QStringList &answers) { return m_door.excuse(member, answers.first()); }};
}

DoorQuestion DoorQuestions::withdrawal(const SignIn &signIn) const
{
    const SignInId id = signIn.id;
    const QString names = m_signIn.standsForByLetter(signIn).join(u'、');
    return {.sight = Sight::Private,
            .title = tr("Take back the sign-in of %1").arg(m_hall.nameOf(signIn.villager)),
            .explanation = tr("It stays on record, marked, with the reason. What changed with it is again as before.")
                           + (names.isEmpty() ? QString()
                                              : u" "_s + tr("%1 is here only by a letter they hold, and is taken back too.").arg(names)),
            .fields = {{tr("Reason"), {}, {}}},
            .choices = {tr("Wrong person"), tr("Not in the hall"), tr("Signed twice")},
            .keep = tr("Take it back"),
            .done = [this, id](const QStringList &answers) { return m_signIn.withdraw(id, answers.first()); }};
}

DoorQuestion DoorQuestions::guest() const
{
    return {.sight = Sight::FitForHall,
            .title = tr("Invited guest"),
            .explanation = tr("Somebody from outside the register, such as a township officer. Guests are never counted."),
            .fields = {{tr("Guest's name"), {}, {}}, {tr("Office"), {}, tr("As it is to stand in the minutes; may stay empty.")}},
            .choices = {},
            .keep = tr("Note the guest"),
            .done = [this](const QStringList &answers) { return m_door.welcome(answers.at(0), answers.at(1)); }};
}

DoorQuestion DoorQuestions::letter(const VillagerId &member, QDate day) const
{
    // Laid before the meeting already: nobody copies it twice.
    Proxy known{.principal = member, .holder = member, .signedOn = day, .validUntil = day, .shown = {}};
    for (const Proxy &letter : m_hall.door().proxies) {
        if (letter.principal == member)
            known = letter;
    }
    return {.sight = Sight::Private,
            .title = tr("Letter of authorisation of %1").arg(m_hall.nameOf(member)),
            .explanation = tr("Copy from the letter what it says. Who holds it must be in the hall, and signs in with it."),
            .fields = {{tr("Who holds the letter"), known.holder == member ? QString() : m_hall.nameOf(known.holder), {}},
                       {tr("Matter"), known.matter, {}},
                       {tr("Powers"), known.powers, {}},
                       {tr("Signed on"), known.signedOn.toString(Qt::ISODate), {}},
                       {tr("Holds until"), known.validUntil.toString(Qt::ISODate), {}}},
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
    return {.sight = Sight::FitForHall,
            .title = tr("%1 signs for the household").arg(hall.nameOf(who)),
            .explanation = namingWords(hall, who),
            .fields = {},
            .choices = {},
            .keep = tr("Change and sign in"),
            .done = [&signIn, who, named](const QStringList &) { return onlyDone(signIn.admit(who, Capacity::Member, named)); }};
}

DoorQuestion DoorQuestions::uncompared(std::function<void()> goOn) const
{
    return {.sight = Sight::FitForHall,
            .title = tr("Paper and screen are not compared"),
            .explanation = tr("The signed sheet is the evidence. Compare now: press F8 and enter how many signatures it has. Or say in "
                              "a line why not; it stands in the minutes, and the meeting goes on."),
            .fields = {{tr("Reason"), {}, {}}},
            .choices = {tr("No paper sheet is kept tonight"), tr("The sheets are still going round")},
            .startsInField = true,
            .keep = tr("Note it and go on"),
            .done = [this, goOn = std::move(goOn)](const QStringList &answers) -> Done {
                if (answers.first().isEmpty())
                    return std::unexpected(Reason::refusal(AttendanceRefusal::NoReason));
                return then(m_door.goOnUncompared(answers.first()), [&goOn] {
                    goOn();
                    return Done();
                });
            }};
}

DoorQuestion DoorQuestions::difference(std::function<void()> goOn) const
{
    const SheetReconciliation *last = m_hall.door().lastReconciliation(m_hall.session());
    return {.sight = Sight::FitForHall,
            .title = tr("Paper and screen differ"),
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
        return std::unexpected(cited(Reason::refusal(AttendanceRefusal::ProxyNotOfHousehold), m_hall.card()));
    return found.first();
}

} // namespace yishibu
