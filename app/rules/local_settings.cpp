#include "app/rules/local_settings.h"

#include "app/rules/law.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

const auto source = u"本村规定"_s;
const MeetingKind partyMembers{u"party_members_meeting"_s};

Done refuse(LocalRefusal why, QList<qint64> figures, const QString &article = {}, const QStringList &names = {})
{
    return std::unexpected(Reason::refusal(why, std::move(figures), article, names));
}

Done lies(int days, int least, int most)
{
    if (days < least || days > most)
        return refuse(LocalRefusal::OutOfRange, {days, least, most});
    return {};
}

QString andOurs(const QString &article)
{
    return article.isEmpty() ? source : article + u'、' + source;
}

} // namespace

QString localSource()
{
    return source;
}

LocalFloors floorsOf(const Law &law)
{
    LocalFloors floors;
    if (const RuleCard *card = law.card(MeetingKind::representatives())) {
        floors = {card->noticeLeast, card->noticeLeast > 0 ? card->noticeSource : QString(), card->postingDays,
                  card->postingArticle};
    }
    // The figure of a national card may be practice alone; what a province or township wrote is a least.
    for (const RulePack &pack : law.packs) {
        for (const CardChange &change : pack.changes) {
            if (change.kind != MeetingKind::representatives() || change.noticeDays.value_or(0) <= floors.noticeDays)
                continue;
            floors.noticeDays = *change.noticeDays;
            floors.noticeArticle = change.noticeSource;
        }
    }
    return floors;
}

Done mayLieOver(const LocalSettings &settings, const Law &law)
{
    const LocalFloors floors = floorsOf(law);
    const RuleCard *card = law.card(MeetingKind::representatives());
    if (settings.noticeDays) {
        if (const Done fits = lies(*settings.noticeDays, 0, 90); !fits)
            return fits;
        if (*settings.noticeDays < floors.noticeDays)
            return refuse(LocalRefusal::NoticeBelowLaw, {*settings.noticeDays, floors.noticeDays}, floors.noticeArticle,
                          {card ? card->name : QString()});
    }
    if (settings.postingDays) {
        if (*settings.postingDays < floors.postingDays)
            return refuse(LocalRefusal::PostingBelowLaw, {*settings.postingDays, floors.postingDays}, floors.postingArticle);
        if (const Done fits = lies(*settings.postingDays, 1, 365); !fits)
            return fits;
    }
    return lies(settings.draftPostingDays, 1, 90);
}

Law withLocal(Law law, const LocalSettings &settings)
{
    const LocalFloors floors = floorsOf(law);
    law.local = settings;
    for (RuleCard &card : law.cards) {
        card.countsStricter = settings.stricterOfLeavers;
        if (card.kind == MeetingKind::representatives() && settings.noticeDays && *settings.noticeDays >= floors.noticeDays) {
            card.noticeDays = *settings.noticeDays;
            card.noticeSource = andOurs(floors.noticeArticle);
        }
        if (card.kind == partyMembers && settings.partyTwoThirds && asksNoLess(Threshold::TwoThirdsOrMore, card.quorum)) {
            card.quorum = Threshold::TwoThirdsOrMore;
            card.quorumArticle = andOurs(card.quorumArticle);
        }
        if (settings.postingDays && *settings.postingDays > card.postingDays) {
            card.postingDays = *settings.postingDays;
            card.postingArticle = andOurs(card.postingArticle);
        }
    }
    return law;
}

} // namespace yishibu
