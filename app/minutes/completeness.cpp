#include "app/minutes/completeness.h"

#include "app/minutes/draft_words.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

class Checklist
{
public:
    void ask(bool present, Gap gap, StagePoint where, int line = -1, const QString &named = {})
    {
        ++m_result.asked;
        if (!present)
            m_result.missing.append({gap, where, line, named});
    }
    Completeness result() const { return m_result; }

private:
    Completeness m_result;
};

/// The name without the posts in brackets behind it: "陶斌（书记、村委会主任）" is 陶斌.
QString plainName(const QString &nameWithTitles)
{
    return nameWithTitles.section(u'（', 0, 0).section(u'(', 0, 0).trimmed();
}

bool isSet(const QString &text)
{
    return !text.trimmed().isEmpty();
}

void askMeeting(Checklist &list, const Minutes &m)
{
    const StagePoint prepare{Stage::Prepare, 0, ItemStep::Explain};
    const StagePoint signIn{Stage::SignIn, 0, ItemStep::Explain};
    list.ask(m.day.isValid(), Gap::NoDay, prepare);
    list.ask(isSet(m.place), Gap::NoPlace, prepare);
    list.ask(isSet(m.chair), Gap::NoChair, prepare);
    list.ask(isSet(m.recorder), Gap::NoRecorder, prepare);
    if (isSet(m.chair) && isSet(m.recorder))
        list.ask(plainName(m.chair) != plainName(m.recorder), Gap::ChairIsRecorder, prepare);
    list.ask(!m.items.isEmpty(), Gap::NoItems, prepare);
    list.ask(isSet(m.begin), Gap::NoBeginning, signIn);
    list.ask(m.base > 0, Gap::NoBase, signIn);
    list.ask(m.present > 0, Gap::NobodySignedIn, signIn);
    if (m.present > 0 && m.quorum > 0)
        list.ask(m.present >= m.quorum, Gap::BelowQuorum, signIn);
}

void askResolutions(Checklist &list, const ItemLines &item, int index)
{
    const StagePoint resolve{Stage::Item, index, ItemStep::Resolve};
    for (int line = 0; line < item.resolutions.size(); ++line) {
        const ResolutionLine &r = item.resolutions.at(line);
        list.ask(isSet(r.owner), Gap::ResolutionWithoutOwner, resolve, line);
        list.ask(isSet(r.deadline), Gap::ResolutionWithoutDeadline, resolve, line);
        list.ask(isSet(r.supervisor), Gap::ResolutionWithoutSupervisor, resolve, line);
        if (isSet(r.owner) && isSet(r.supervisor))
            list.ask(plainName(r.owner) != plainName(r.supervisor), Gap::SupervisorIsOwner, resolve, line);
    }
}

void askVotes(Checklist &list, const ItemLines &item, int index, bool isStep)
{
    const StagePoint vote{Stage::Item, index, ItemStep::Vote};
    bool passed = false;
    for (int line = 0; line < item.votes.size(); ++line) {
        const VoteLines &v = item.votes.at(line);
        passed = passed || (v.passed && !v.takenBack);
        list.ask(isSet(v.scrutineer), Gap::VoteWithoutScrutineer, vote, line);
        list.ask(isSet(v.teller), Gap::VoteWithoutTeller, vote, line);
    }
    if (passed && !isStep) {
        list.ask(!item.resolutions.isEmpty(), Gap::PassedWithoutResolution,
                 {Stage::Item, index, ItemStep::Resolve});
    }
}

void askItem(Checklist &list, const ItemLines &item, int index, bool isStep)
{
    const StagePoint prepare{Stage::Prepare, index, ItemStep::Explain};
    const StagePoint explain{Stage::Item, index, ItemStep::Explain};
    const StagePoint discuss{Stage::Item, index, ItemStep::Discuss};
    list.ask(isSet(item.explanation), Gap::ItemWithoutExplanation, explain);
    // The basis is one line of words on paper; it names both acts by their usual verbs. A vote was opened only where
    // the matter was delegated or needs no delegation.
    if (item.purpose != purposeWords(ItemPurpose::Hear)) {
        list.ask(item.basis.contains(u"研究"_s) || isSet(item.studyWaiver), Gap::ItemWithoutPartyStudy, prepare);
        list.ask(item.basis.contains(u"授权"_s) || !item.votes.isEmpty(), Gap::ItemWithoutDelegation, prepare);
    }
    list.ask(!item.remarks.isEmpty(), Gap::ItemWithoutRemarks, discuss);
    list.ask(!item.agreed.isEmpty() || !item.disputed.isEmpty() || !item.toCheck.isEmpty(), Gap::ItemWithoutPoints,
             discuss);
    for (qsizetype settled = item.openChecks.size(); settled < item.toCheck.size(); ++settled)
        list.ask(true, Gap::PointUnchecked, discuss);
    for (int line = 0; line < item.openChecks.size(); ++line)
        list.ask(false, Gap::PointUnchecked, discuss, line, item.openChecks.at(line));
    askVotes(list, item, index, isStep);
    list.ask(isSet(item.ending), Gap::ItemWithoutEnding, {Stage::Item, index, ItemStep::Vote});
    askResolutions(list, item, index);
}

} // namespace

Completeness completenessOf(const Minutes &minutes, const QList<int> &steps)
{
    Checklist list;
    askMeeting(list, minutes);
    for (int index = 0; index < minutes.items.size(); ++index)
        askItem(list, minutes.items.at(index), index, steps.contains(index));
    return list.result();
}

} // namespace yishibu
