#pragma once

#include "tests/app/rules/shipped_laws.h"
#include "tests/ui/meeting/meeting_on_table.h"
#include "ui/signin/sign_in_page.h"

#include <QRandomGenerator>

/// The door of a meeting that counts what the test says, open and with nobody signed in yet.
namespace yishibu::test {

/// A card that knows letters of authorisation.
inline const QByteArray knowsLetters = R"("proxy": "same_household_written", "proxy_article": "某法第一条",)";

inline void openCounting(MeetingOnTable &table, const QByteArray &attends, const QByteArray &more = {})
{
    RuleShelf &rules = table.place->rules;
    QByteArray text = bytesOf(QStringLiteral("tests/app/rules/pack-of-before.json"));
    text.replace("\"meeting\": \"representatives_meeting\",",
                 "\"meeting\": \"representatives_meeting\", \"attends\": \"" + attends + "\"," + more);
    rules = {};
    if (!rules.add(text))
        qFatal("the rules were refused");
    table.playUntil(ActKind::OpenMeeting);
}

/// The page of the door, in front and with the keyboard in its box.
inline std::unique_ptr<SignInPage> newDoorPage(MeetingOnTable &table)
{
    auto page = std::make_unique<SignInPage>(table.place->signIn, table.place->door, table.place->hall, table.clock);
    showAt(*page, 1274, 576);
    page->activateWindow();
    if (!QTest::qWaitForWindowActive(page.get()))
        qFatal("the page does not come to the front");
    page->refresh();
    page->firstControl()->setFocus();
    return page;
}

/// Two adults of one household, the first of them a member who is not here and signs for themselves or for it.
struct TwoOfOneHome
{
    VillagerId member;
    VillagerId other;
};

inline TwoOfOneHome twoOfOneHome(const MeetingOnTable &table, int skipped = 0)
{
    const Hall &hall = table.place->hall;
    for (const VillagerId &who : hall.attendance().members()) {
        const Villager &member = table.villager(who);
        if (!hall.maySign(who) || hall.attendance().isHere(who) || hall.roster().named(member.name).size() > 1)
            continue;
        for (const VillagerId &beside : hall.roster().members(member.household)) {
            const Villager &one = table.villager(beside);
            if (one.id == who || !one.isAdultOn(QDate(2026, 11, 22)) || hall.roster().named(one.name).size() > 1)
                continue;
            if (skipped-- == 0)
                return {who, beside};
            break;
        }
    }
    qFatal("no household with two adults");
}

} // namespace yishibu::test
