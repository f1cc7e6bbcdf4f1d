#include "app/meeting/roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

/// The posts of the chair in one spelling, as the form has them and as the register does.
QString postsOf(const MeetingFacts &facts)
{
    return facts.meeting.chairTitle + u'、' + facts.chairPosts;
}

void lookAtChair(const MeetingFacts &facts, QList<MeetingWarning> &warnings)
{
    const Presiding &presiding = facts.card.presiding;
    // Where somebody else does the work of a body the village does not have, they preside too.
    const QStringList posts = presiding.posts + facts.card.standIn.posts;
    if (facts.meeting.chair && !presiding.posts.isEmpty() && !holdsOneOf(postsOf(facts), posts))
        warnings.append({MeetingGap::ChairWithoutPost, {}, presiding.article, presiding.posts});
}

/// Whoever runs 民主评议 presides over that item, whoever chairs the rest (Organic Law 2025 art. 38).
void lookAtAppraisal(const AgendaItem &item, const MeetingFacts &facts, QList<MeetingWarning> &warnings)
{
    const auto topic = std::ranges::find(facts.topics, item.topic, &Topic::id);
    const Matter *matter = topic == facts.topics.cend() ? nullptr : facts.law.matter(topic->matter);
    if (!matter || matter->presidedBy.isEmpty() || !facts.meeting.chair || facts.steps.contains(item.topic))
        return;
    const ChairChange *change = chairChangeFor(item.id, facts.items, facts.course.chairChanges);
    if (!holdsOneOf(change ? change->title : postsOf(facts), matter->presidedBy))
        warnings.append({MeetingGap::ChairOfAppraisal, {item.ordinal}, matter->presidedArticle, matter->presidedBy});
}

/// Whether somebody with this post has the asked one. 副小组长 is not 组长; and 书记 is that of the Party organisation of the
/// village, not of the youth league, of discipline, or one sent by the county beside it.
bool isPost(const QString &post, const QString &asked)
{
    if (!post.endsWith(asked) || (post.contains(u'副') && !asked.contains(u'副')))
        return false;
    const QString of = post.chopped(asked.size());
    if (asked != u"书记"_s || of.isEmpty() || of == u"村"_s)
        return true;
    const QStringList organisations{u"支部"_s, u"总支"_s, u"党委"_s, u"党组织"_s, u"支部委员会"_s, u"总支部"_s};
    return !of.contains(u'团')
           && std::ranges::any_of(organisations, [&of](const QString &one) { return of.endsWith(one); });
}

void lookAtPairs(const Meeting &meeting, QList<MeetingWarning> &warnings)
{
    const auto same = [&warnings](const Appointee &one, const Appointee &other, MeetingGap gap) {
        if (one && one == other)
            warnings.append({gap, {}, {}});
    };
    same(meeting.chair, meeting.recorder, MeetingGap::ChairIsRecorder);
    same(meeting.scrutineer, meeting.teller, MeetingGap::ScrutineerIsTeller);
    same(meeting.chair, meeting.scrutineer, MeetingGap::ChairIsScrutineer);
    same(meeting.chair, meeting.teller, MeetingGap::ChairIsTeller);
    same(meeting.recorder, meeting.scrutineer, MeetingGap::RecorderIsScrutineer);
}

} // namespace

bool holdsOneOf(const QString &posts, const QStringList &presiding)
{
    QString spelled = posts;
    spelled.replace(u"村民委员会"_s, u"村委会"_s).replace(u"村务监督委员会"_s, u"监委会"_s);
    spelled.replace(u'，', u'、').replace(u'兼', u'、').replace(u' ', u'、');
    for (const QString &post : spelled.split(u'、', Qt::SkipEmptyParts)) {
        if (std::ranges::any_of(presiding, [&post](const QString &one) { return isPost(post, one); }))
            return true;
    }
    return false;
}

QList<MeetingWarning> roleWarnings(const MeetingFacts &facts)
{
    QList<MeetingWarning> warnings;
    const Meeting &meeting = facts.meeting;
    // A consultation counts no votes, so nobody has to watch over them.
    if (facts.card.decides && !meeting.scrutineer)
        warnings.append({MeetingGap::NoScrutineer, {}, {}});
    if (facts.card.decides && !meeting.teller)
        warnings.append({MeetingGap::NoTeller, {}, {}});
    lookAtChair(facts, warnings);
    lookAtPairs(meeting, warnings);
    for (const AgendaItem &item : facts.items)
        lookAtAppraisal(item, facts, warnings);
    const auto unannounced = std::ranges::count_if(facts.course.exclusions, [](const BaseExclusion &exclusion) {
        return !exclusion.withdrawn && !exclusion.announced;
    });
    if (unannounced > 0)
        warnings.append({MeetingGap::NotAnnounced, {unannounced}, facts.card.baseExclusionsArticle});
    return warnings;
}

} // namespace yishibu
