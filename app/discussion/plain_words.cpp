#include "app/discussion/plain_words.h"

namespace yishibu {

Done mayStandOnCard(const PlainWord &word, const QList<PlainWord> &words)
{
    const QString term = word.term.trimmed();
    if (term.isEmpty())
        return std::unexpected(Reason::refusal(PlainWordRefusal::NoTerm));
    if (word.everyday.trimmed().isEmpty())
        return std::unexpected(Reason::refusal(PlainWordRefusal::NoEverydayWords));
    for (const PlainWord &other : words) {
        if (!other.withdrawn && other.item == word.item && other.id != word.id && other.term.trimmed() == term)
            return std::unexpected(Reason::refusal(PlainWordRefusal::TermThere, {}, {}, {term}));
    }
    return {};
}

} // namespace yishibu
