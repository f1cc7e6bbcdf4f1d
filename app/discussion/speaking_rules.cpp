#include "app/discussion/speaking_rules.h"

#include "app/discussion/speaking.h"

namespace yishibu {

Outcome<QStringList> readSpeakingRules(const QString &text)
{
    QStringList rules;
    for (const QString &line : text.split(u'\n')) {
        const QString rule = line.simplified();
        if (rule.isEmpty())
            continue;
        if (rule.size() > longestSpeakingRule)
            return std::unexpected(Reason::refusal(SpeakingRefusal::RuleTooLong, {longestSpeakingRule}, {}, {rule}));
        rules.append(rule);
    }
    if (rules.size() > mostSpeakingRules)
        return std::unexpected(Reason::refusal(SpeakingRefusal::TooManyRules, {rules.size(), mostSpeakingRules}));
    return rules;
}

} // namespace yishibu
