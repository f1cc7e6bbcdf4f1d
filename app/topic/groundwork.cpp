#include "app/topic/groundwork.h"

#include <algorithm>

namespace yishibu {

namespace {

std::unexpected<Reason> refuse(GroundworkRefusal why)
{
    return std::unexpected(Reason::refusal(why));
}

template<typename Value>
QList<Value> ofTopic(const QList<Value> &values, const TopicId &topic)
{
    QList<Value> own;
    std::ranges::copy_if(values, std::back_inserter(own), [&topic](const Value &one) { return one.topic == topic; });
    return own;
}

} // namespace

Done mayBeKept(const CheckAnswer &answer, const CheckQuestion &question)
{
    if (answer.verdict == CheckVerdict::Breaches && answer.remark.trimmed().isEmpty())
        return std::unexpected(Reason::refusal(GroundworkRefusal::NoRemark, {}, question.article, {question.asks}));
    return {};
}

Done mayBeKept(const HouseholdAsked &asked, const QList<HouseholdAsked> &listed, QDate today)
{
    const auto isSame = [&asked](const HouseholdAsked &one) {
        return one.id != asked.id && one.topic == asked.topic && one.household == asked.household;
    };
    if (std::ranges::any_of(listed, isSame))
        return refuse(GroundworkRefusal::AlreadyListed);
    if (!asked.askedOn.isValid())
        return {};
    if (asked.askedOn > today)
        return refuse(GroundworkRefusal::DayToCome);
    if (asked.answer.trimmed().isEmpty())
        return refuse(GroundworkRefusal::NoHouseholdAnswer);
    return {};
}

Done mayBeListed(const TopicId &topic, const Groundwork &groundwork)
{
    return nobodyTouchedBy(topic, groundwork) ? Done(refuse(GroundworkRefusal::NobodyTouchedSaid)) : Done();
}

Done mayBeKept(const NobodyTouched &finding, const Groundwork &groundwork, QDate today)
{
    if (const qsizetype listed = touchedBy(finding.topic, groundwork).size(); listed > 0)
        return std::unexpected(Reason::refusal(GroundworkRefusal::HouseholdsListed, {listed}));
    if (const auto said = nobodyTouchedBy(finding.topic, groundwork); said && said->id != finding.id)
        return refuse(GroundworkRefusal::NobodyTouchedSaid);
    if (finding.saidBy.trimmed().isEmpty())
        return refuse(GroundworkRefusal::NoFinder);
    if (!finding.saidOn.isValid())
        return refuse(GroundworkRefusal::NoDay);
    if (finding.saidOn > today)
        return refuse(GroundworkRefusal::DayToCome);
    return {};
}

Done mayBeKept(const AdviserOpinion &opinion, QDate today)
{
    if (opinion.adviser.trimmed().isEmpty())
        return refuse(GroundworkRefusal::NoAdviser);
    if (opinion.words.trimmed().isEmpty())
        return refuse(GroundworkRefusal::NoOpinion);
    if (!opinion.givenOn.isValid())
        return refuse(GroundworkRefusal::NoDay);
    if (opinion.givenOn > today)
        return refuse(GroundworkRefusal::DayToCome);
    return {};
}

Done contentMayBeDecided(const Topic &topic, const Groundwork &groundwork, QDate day, int ordinal)
{
    for (const CheckQuestion &question : questionsOn(groundwork.questions, day)) {
        const CheckAnswer *answer = answerTo(question, topic, groundwork.answers);
        if (answer && answer->verdict == CheckVerdict::Breaches)
            return std::unexpected(
                Reason::refusal(GroundworkRefusal::Breaches, {ordinal}, question.article, {question.asks, answer->remark}));
    }
    return {};
}

int openQuestions(const Topic &topic, const Groundwork &groundwork, QDate day)
{
    const QList<CheckQuestion> asked = questionsOn(groundwork.questions, day);
    return int(std::ranges::count_if(
        asked, [&](const CheckQuestion &question) { return !answerTo(question, topic, groundwork.answers); }));
}

QList<HouseholdAsked> touchedBy(const TopicId &topic, const Groundwork &groundwork)
{
    return ofTopic(groundwork.households, topic);
}

std::optional<NobodyTouched> nobodyTouchedBy(const TopicId &topic, const Groundwork &groundwork)
{
    const auto said = std::ranges::find(groundwork.nobodyTouched, topic, &NobodyTouched::topic);
    return said == groundwork.nobodyTouched.cend() ? std::nullopt : std::optional(*said);
}

QList<AdviserOpinion> opinionsOn(const TopicId &topic, const Groundwork &groundwork)
{
    return ofTopic(groundwork.opinions, topic);
}

} // namespace yishibu
