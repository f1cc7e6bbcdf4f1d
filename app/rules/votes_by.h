#pragma once

namespace yishibu {

/// What the hand of one member counts for when a motion is counted.
enum class VotesBy {
    Members,            ///< one each
    HouseholdsStoodFor, ///< the households a 村民代表 stands for, each household once (一事一议筹资筹劳, law-and-paper.md A3)
    Representatives,    ///< one for each 村民代表, none for others of the body (农村土地承包法 art. 28, 52)
    CollectiveMembers,  ///< one for each member of the collective in a group, none for others of the group (RCEO art. 64)
};

} // namespace yishibu
