#include "ui/meeting/meeting_desk.h"

#include "db/book.h"
#include "db/stores/attachment_store.h"
#include "db/stores/grouping_store.h"
#include "db/stores/plain_word_store.h"
#include "db/stores/speaking_store.h"

namespace yishibu {

Outcome<DiscussionRecord> MeetingDesk::discussionOf(const MeetingId &id) const
{
    const auto rounds = m_book.grouping().rounds(id);
    const auto groups = m_book.grouping().groups(id);
    const auto places = m_book.grouping().places(id);
    const auto turns = m_book.speaking().turns(id);
    const auto words = m_book.plainWords().words(id);
    const auto attachments = m_book.attachments().attachments(id);
    for (const Done &read : {onlyDone(rounds), onlyDone(groups), onlyDone(places), onlyDone(turns), onlyDone(words), onlyDone(attachments)}) {
        if (!read)
            return std::unexpected(read.error());
    }
    return DiscussionRecord{*rounds, *groups, *places, *turns, *words, *attachments};
}

} // namespace yishibu
