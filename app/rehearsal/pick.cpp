#include "app/rehearsal/casting.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

std::optional<Body> bodyOf(PersonRef::Role role)
{
    switch (role) {
    case PersonRef::Role::Representative: return Body::Representatives;
    case PersonRef::Role::Committee: return Body::VillagersCommittee;
    case PersonRef::Role::Supervision: return Body::SupervisionCommittee;
    case PersonRef::Role::Villager: break;
    }
    return std::nullopt;
}

/// "村党支部书记、村委会主任" holds the post 主任, "村委会副主任" and "委员（妇女主任）" do not.
bool holdsPost(const QString &posts, const QString &wanted)
{
    static const QStringList bodies{u"村民委员会"_s, u"村务监督委员会"_s, u"村委会"_s, u"监委会"_s,
                                    u"村党支部"_s, u"村党总支"_s};
    for (QString post : posts.split(u'、', Qt::SkipEmptyParts)) {
        for (const QString &body : bodies) {
            if (post.startsWith(body))
                post = post.mid(body.size());
        }
        if (post == wanted)
            return true;
    }
    return false;
}

/// Those who fit, each once, in the order of the seats or of the roster.
QList<VillagerId> fitting(const PersonRef &ref, const QList<Villager> &villagers, const QList<Seat> &seats,
                          QDate day)
{
    QHash<VillagerId, QString> groups;
    for (const Villager &villager : villagers)
        groups.insert(villager.id, villager.group);
    QList<VillagerId> found;
    const auto take = [&](VillagerId who) {
        const bool inGroup = ref.group.isEmpty() || groups.value(who) == ref.group;
        if (groups.contains(who) && inGroup && !found.contains(who))
            found.append(who);
    };
    if (const auto body = bodyOf(ref.role)) {
        for (const Seat &seat : seats) {
            if (seat.body == *body && seat.isHeldOn(day)
                && (ref.post.isEmpty() || holdsPost(seat.post, ref.post)))
                take(seat.villager);
        }
        return found;
    }
    QSet<VillagerId> seated;
    for (const Seat &seat : seats)
        seated.insert(seat.villager);
    for (const Villager &villager : villagers) {
        if (villager.isAdultOn(day) && !seated.contains(villager.id)
            && (ref.group.isEmpty() || villager.group == ref.group) && found.size() < ref.nth)
            found.append(villager.id);
    }
    return found;
}

QString roleWord(PersonRef::Role role)
{
    switch (role) {
    case PersonRef::Role::Representative: return u"representative"_s;
    case PersonRef::Role::Committee: return u"committee"_s;
    case PersonRef::Role::Supervision: return u"supervision"_s;
    case PersonRef::Role::Villager: return u"villager"_s;
    }
    return {};
}

} // namespace

Outcome<VillagerId> pick(const PersonRef &ref, const QList<Villager> &villagers, const QList<Seat> &seats,
                         QDate day)
{
    const auto role = ref.role;
    const QList<PersonRef> widening{
        ref,
        {role, ref.group, {}, ref.nth},
        {role, {}, {}, ref.nth},
        {PersonRef::Role::Representative, {}, {}, ref.nth},
        {PersonRef::Role::Committee, {}, {}, ref.nth},
        {PersonRef::Role::Villager, {}, {}, ref.nth},
    };
    for (const PersonRef &wider : widening) {
        const QList<VillagerId> found = fitting(wider, villagers, seats, day);
        if (!found.isEmpty())
            return found[(ref.nth - 1) % found.size()];
    }
    return std::unexpected(Reason::failure(ScriptFault::NobodyFits, {roleWord(ref.role)}));
}

} // namespace yishibu
