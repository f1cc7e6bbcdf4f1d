#include "app/rules/matter_reading.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

const auto assembly = u"villagers_assembly"_s;
const auto representatives = u"representatives_meeting"_s;
const auto members = u"members_assembly"_s;

/// How packs said it while there was one kind of meeting: one word for the body, one flag for handing on. Books hold
/// such packs for good.
void readInOneWord(StrictObject &object, Matter &matter)
{
    const QString body = object.text(u"body"_s);
    const bool isDelegable = object.flag(u"delegable"_s);
    if (isDelegable && body != assembly)
        object.fault(JsonTrouble::Kind::Contradictory, u"delegable"_s);
    if (body == assembly) {
        matter.decidedBy = QStringList{assembly};
        (isDelegable ? matter.delegableTo : matter.barredFrom) = QStringList{representatives};
        matter.barredArticle = isDelegable ? QString() : matter.article;
    } else if (body == "either_meeting"_L1) {
        matter.decidedBy = QStringList{assembly, representatives};
    } else if (body == "collective_members"_L1) {
        matter.decidedBy = QStringList{members};
    } else {
        object.fault(JsonTrouble::Kind::WrongValue, u"body"_s);
    }
}

bool meet(const QStringList &some, const QStringList &others)
{
    return std::ranges::any_of(some, [&](const QString &one) { return others.contains(one); });
}

void readBodies(StrictObject &object, Matter &matter)
{
    matter.decidedBy = object.textsIf(u"decided_by"_s);
    matter.delegableTo = object.textsIf(u"delegable_to"_s);
    matter.barredFrom = object.textsIf(u"barred_from"_s);
    matter.barredArticle = object.textIf(u"barred_article"_s);
    if (matter.decidedBy.isEmpty())
        object.fault(JsonTrouble::Kind::MissingKey, u"decided_by"_s);
    if (meet(matter.delegableTo, matter.decidedBy))
        object.fault(JsonTrouble::Kind::Contradictory, u"delegable_to"_s);
    if (meet(matter.barredFrom, matter.decidedBy + matter.delegableTo))
        object.fault(JsonTrouble::Kind::Contradictory, u"barred_from"_s);
    if (matter.barredFrom.isEmpty() != matter.barredArticle.isEmpty())
        object.fault(JsonTrouble::Kind::Contradictory, u"barred_article"_s);
}

void readMajority(StrictObject &object, Matter &matter)
{
    if (!object.has(u"majority"_s))
        return;
    matter.majority = MatterMajority{.share = object.word<Threshold>(u"majority"_s, thresholdFromWord),
                                     .of = object.word<Denominator>(u"majority_of"_s, denominatorFromWord),
                                     .article = object.text(u"majority_article"_s)};
    if (matter.majority->share == Threshold::NoneAsked)
        object.fault(JsonTrouble::Kind::WrongValue, u"majority"_s);
    const QString by = object.textIf(u"majority_by"_s);
    if (by == "representatives"_L1)
        matter.majority->by = VotesBy::Representatives;
    else if (by == "collective_members"_L1)
        matter.majority->by = VotesBy::CollectiveMembers;
    else if (by == "persons"_L1)
        matter.majority->sitting = Sitting::OfPersons;
    else if (by == "households"_L1)
        matter.majority->sitting = Sitting::OfHouseholds;
    else if (!by.isEmpty())
        object.fault(JsonTrouble::Kind::WrongValue, u"majority_by"_s);
}

/// Votes that count by households; a pack of before they were weighed says only where that is said.
void readHouseholds(StrictObject &object, Matter &matter)
{
    if (!object.has(u"by_households_source"_s))
        return;
    matter.householdsSource = object.text(u"by_households_source"_s);
    matter.householdsQuorum = object.wordIf<Threshold>(u"by_households_quorum"_s, matter.householdsQuorum, thresholdFromWord);
    matter.householdsMajority = object.wordIf<Threshold>(u"by_households_majority"_s, matter.householdsMajority, thresholdFromWord);
    for (const Threshold share : {matter.householdsQuorum, matter.householdsMajority}) {
        if (share == Threshold::NoneAsked)
            object.fault(JsonTrouble::Kind::WrongValue, u"by_households_quorum"_s);
    }
}

void readGroup(StrictObject &object, Matter &matter)
{
    matter.groupMatter = object.textIf(u"group_matter"_s);
    matter.groupArticle = object.textIf(u"group_article"_s);
    if (matter.groupMatter.isEmpty() != matter.groupArticle.isEmpty())
        object.fault(JsonTrouble::Kind::Contradictory, u"group_article"_s);
}

} // namespace

Matter readMatter(StrictObject object)
{
    Matter matter;
    matter.id = object.text(u"id"_s);
    matter.name = object.text(u"name"_s);
    matter.article = object.text(u"article"_s);
    if (object.has(u"body"_s))
        readInOneWord(object, matter);
    else
        readBodies(object, matter);
    readHouseholds(object, matter);
    readMajority(object, matter);
    readGroup(object, matter);
    matter.presidedBy = object.textsIf(u"presided_by"_s);
    matter.presidedArticle = object.textIf(u"presided_article"_s);
    if (matter.presidedBy.isEmpty() != matter.presidedArticle.isEmpty())
        object.fault(JsonTrouble::Kind::Contradictory, u"presided_article"_s);
    matter.advice = object.linesIf(u"advice"_s);
    object.done();
    return matter;
}

} // namespace yishibu
