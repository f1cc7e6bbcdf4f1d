#pragma once

#include "app/intake/body_line.h"
#include "app/intake/list_body.h"
#include "app/village/seat.h"

namespace yishibu {

/// What stands above a table tells of whom it is.
struct TableTitle
{
    bool isOfRepresentatives = false;
    bool isMixed = false;      ///< 村组干部及代表名册: of others, too, as their posts say
    bool isByElection = false;
    bool isOfRepresentativesOnly = false; ///< 村民代表名单: whatever kind of representative a line says
    ListBody body;             ///< of which bodies
    std::optional<PartyStanding> party = PartyStanding::Member; ///< of a list of Party members: partyByTitle()
};

TableTitle tableTitle(const Sheet &sheet, const Headings &headings, TableUse use, ListTitle list);

/// The seats that a line gives, without the person; posts that belong to no body are put into `unknown`. A post without a
/// body's name is one of the body of the line's 身份, else of the list's title.
QList<Seat> seatsOf(const BodyLine &line, bool listOfRepresentatives, const TableTitle &title, QStringList *unknown);

} // namespace yishibu
