#include "ui/signin/door_papers_desk.h"

#include "app/village/household_head.h"
#include "app/village/masking.h"
#include "db/book.h"
#include "db/stores/allowance_store.h"
#include "db/stores/roster_store.h"
#include "db/stores/village_store.h"
#include "ui/hall/hall.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

const QString orderSetting = u"sign_in_sheets"_s;
const QString byGroup = u"groups"_s;

} // namespace

Done DoorPapersDesk::load()
{
    const auto kept = m_book.village().setting(orderSetting);
    if (!kept)
        return std::unexpected(kept.error());
    m_hall.setSheetOrder(*kept == byGroup ? SheetOrder::ByGroup : SheetOrder::OneList);
    return {};
}

Done DoorPapersDesk::order(SheetOrder order)
{
    if (order == m_hall.sheetOrder())
        return {};
    const QString word = order == SheetOrder::ByGroup ? byGroup : u"list"_s;
    if (const Done kept = m_book.village().set(orderSetting, word, m_clock.now()); !kept)
        return kept;
    m_hall.setSheetOrder(order);
    return {};
}

Outcome<SignInSheet> DoorPapersDesk::signInSheet() const
{
    const auto numbers = m_book.roster().numbers();
    if (!numbers)
        return std::unexpected(numbers.error());
    QHash<VillagerId, QString> phones;
    for (const Entitled &one : m_hall.entitled()) {
        if (const auto known = numbers->constFind(one.villager); known != numbers->constEnd())
            phones.insert(one.villager, maskedPhone(known->phone));
    }
    return signInSheetOf(m_hall.minutesSource(), m_hall.entitled(), m_hall.roster(), phones, m_hall.sheetOrder());
}

QList<DoorCard> DoorPapersDesk::doorCards() const
{
    return yishibu::doorCards(m_hall.village().value_or(Village{}), householdsUnderHeads(m_hall.roster()));
}

Outcome<AllowanceSheet> DoorPapersDesk::allowanceSheet() const
{
    const auto amount = m_book.allowances().of(m_hall.meeting().id);
    if (!amount)
        return std::unexpected(amount.error());
    return allowanceSheetOf(m_hall.minutesSource(), m_hall.attendance(), m_hall.door().proxies, *amount);
}

Done DoorPapersDesk::setAllowance(qint64 fen)
{
    if (fen <= 0)
        return std::unexpected(Reason::refusal(AllowanceRefusal::NoAmount));
    if (fen > mostAllowanceFen)
        return std::unexpected(Reason::refusal(AllowanceRefusal::TooMuch, {mostAllowanceFen / 100}));
    return m_book.allowances().set(m_hall.meeting().id, fen, m_clock.now());
}

} // namespace yishibu
