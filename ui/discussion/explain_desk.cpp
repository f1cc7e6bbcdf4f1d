#include "ui/discussion/explain_desk.h"

#include "db/book.h"
#include "db/stores/plain_word_store.h"
#include "ui/hall/hall.h"

#include <algorithm>

namespace yishibu {

ExplainDesk::ExplainDesk(Book &book, Hall &hall, const Clock &clock) : m_book(book), m_hall(hall), m_clock(clock) {}

ExplainDesk::~ExplainDesk() = default;

Done ExplainDesk::mayWrite() const
{
    if (!m_hall.hasMeeting() || !m_hall.currentItem())
        return std::unexpected(Reason::refusal(CourseRefusal::NotOpenYet));
    if (m_hall.meeting().state == MeetingState::Closed)
        return std::unexpected(Reason::refusal(CourseRefusal::AlreadyClosed));
    return {};
}

Done ExplainDesk::keep(PlainWord word)
{
    if (const Done may = mayWrite(); !may)
        return may;
    word.term = word.term.simplified();
    word.everyday = word.everyday.simplified();
    word.local = word.local.simplified();
    DiscussionRecord record = m_hall.discussion();
    if (const Done may = mayStandOnCard(word, record.words); !may)
        return may;
    if (const Done kept = m_book.plainWords().keep(word, m_clock.now()); !kept)
        return kept;
    const auto known = std::ranges::find(record.words, word.id, &PlainWord::id);
    if (known != record.words.end())
        *known = word;
    else
        record.words.append(word);
    m_hall.setDiscussionRecord(std::move(record));
    return {};
}

Done ExplainDesk::add(const QString &term, const QString &everyday, const QString &local)
{
    if (const Done may = mayWrite(); !may)
        return may;
    const AgendaItemId item = m_hall.currentItem()->id;
    const QList<PlainWord> words = m_hall.discussion().wordsOn(item);
    return keep({.meeting = m_hall.meeting().id,
                 .item = item,
                 .ordinal = words.isEmpty() ? 1 : words.last().ordinal + 1,
                 .term = term,
                 .everyday = everyday,
                 .local = local});
}

Done ExplainDesk::change(const PlainWord &word)
{
    return keep(word);
}

Done ExplainDesk::drop(const PlainWordId &id)
{
    if (const Done may = mayWrite(); !may)
        return may;
    DiscussionRecord record = m_hall.discussion();
    const auto known = std::ranges::find(record.words, id, &PlainWord::id);
    if (known == record.words.end())
        return {};
    if (const Done kept = m_book.plainWords().withdraw(*known, m_clock.now()); !kept)
        return kept;
    record.words.erase(known);
    m_hall.setDiscussionRecord(std::move(record));
    return {};
}

bool ExplainDesk::isShown() const
{
    const AgendaItem *item = m_hall.hasMeeting() ? m_hall.currentItem() : nullptr;
    return item && m_hall.shownCard() && m_hall.shownCard()->item == item->id
           && m_hall.shownCard()->what == ShownCard::What::PlainWords;
}

void ExplainDesk::showNext()
{
    const AgendaItem *item = m_hall.hasMeeting() ? m_hall.currentItem() : nullptr;
    if (!item)
        return;
    const int from = isShown() ? m_hall.shownCard()->from + wordsOnBoard : 0;
    if (from < m_hall.discussion().wordsOn(item->id).size())
        m_hall.setShownCard(ShownCard{item->id, from});
    else
        hide();
}

void ExplainDesk::hide()
{
    m_hall.setShownCard(std::nullopt);
}

} // namespace yishibu
