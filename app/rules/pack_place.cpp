#include "app/rules/pack_place.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

/// "cards[1]" for the second of them; the list itself where it has no such entry.
template<typename Value, typename Key>
QString placeIn(const QString &list, const QList<Value> &values, Key Value::*key, const Key &wanted)
{
    const auto found = std::ranges::find(values, wanted, key);
    return found == values.cend() ? list : u"%1[%2]"_s.arg(list).arg(qint64(found - values.cbegin()));
}

/// An object or a list that is open at one point of the text.
struct OpenPart
{
    QString place;
    bool isList = false;
    int at = 0;  ///< in a list: which entry
    QString key; ///< in an object: the key read last

    QString child() const
    {
        if (isList)
            return u"%1[%2]"_s.arg(place).arg(at);
        return place.isEmpty() ? key : place + u'.' + key;
    }
};

qsizetype closingQuote(const QByteArray &json, qsizetype start)
{
    qsizetype at = start + 1;
    while (at < json.size() && json[at] != '"')
        at += json[at] == '\\' ? 2 : 1;
    return at;
}

bool isKey(const QByteArray &json, qsizetype closing)
{
    qsizetype next = closing + 1;
    while (next < json.size() && QByteArrayView(" \n\r\t").contains(json[next]))
        ++next;
    return next < json.size() && json[next] == ':';
}

/// The place itself, or something it lies in.
bool leadsTo(const QString &place, const QString &wanted)
{
    return wanted.startsWith(place)
           && (wanted.size() == place.size() || wanted.at(place.size()) == u'.' || wanted.at(place.size()) == u'[');
}

} // namespace

QString placeOf(const MeetingKind &kind, const RulePack &pack)
{
    const bool isChanged = !pack.card(kind) && std::ranges::find(pack.changes, kind, &CardChange::kind) != pack.changes.cend();
    return isChanged ? placeIn(u"changes"_s, pack.changes, &CardChange::kind, kind)
                     : placeIn(u"cards"_s, pack.cards, &RuleCard::kind, kind);
}

QString placeOf(const QString &matter, const RulePack &pack)
{
    return placeIn(u"matters"_s, pack.matters, &Matter::id, matter);
}

const QString &lawOf(const RulePack &pack)
{
    return pack.overlays.isEmpty() ? pack.family : pack.overlays;
}

Done refusedAt(const QString &place, RulePackFault why, const QString &article, const QString &name)
{
    const QStringList names = name.isEmpty() ? QStringList{place} : QStringList{place, name};
    return std::unexpected(Reason::refusal(why, {}, article, names));
}

int lineOf(const QByteArray &json, const QString &place)
{
    QList<OpenPart> open;
    int line = 1;
    int best = 0;
    qsizetype length = 0;
    const auto note = [&](const QString &here) {
        if (here.size() > length && leadsTo(here, place)) {
            best = line;
            length = here.size();
        }
    };
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (c == '\n') {
            ++line;
        } else if (c == '"') {
            const qsizetype end = closingQuote(json, at);
            if (!open.isEmpty() && isKey(json, end)) {
                open.last().key = QString::fromUtf8(json.mid(at + 1, end - at - 1));
                note(open.last().child());
            }
            at = end;
        } else if (c == '{' || c == '[') {
            const QString here = open.isEmpty() ? QString() : open.last().child();
            note(here);
            open.append({here, c == '['});
        } else if (!open.isEmpty() && (c == '}' || c == ']')) {
            open.removeLast();
        } else if (!open.isEmpty() && c == ',' && open.last().isList) {
            ++open.last().at;
        }
    }
    return best;
}

} // namespace yishibu
