#include "db/stores/part_counts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

const QStringList byWords{u"members"_s, u"households"_s, u"representatives"_s, u"collective_members"_s}; // in the order of VotesBy

QJsonObject objectOf(const PartCount &part)
{
    QJsonArray present;
    for (const SignInId &id : part.present)
        present.append(id.hex());
    QJsonObject object{{u"session"_s, part.session.hex()},
                       {u"base"_s, part.there.base},
                       {u"present"_s, part.there.present},
                       {u"quorum"_s, part.there.quorum},
                       {u"signed_in"_s, part.there.signedIn},
                       {u"votes_by"_s, byWords.at(qsizetype(part.there.by))},
                       {u"sign_ins"_s, present}};
    if (part.hands) {
        object.insert(u"in_favour"_s, part.hands->inFavour);
        object.insert(u"against"_s, part.hands->against);
        object.insert(u"abstained"_s, part.hands->abstained);
    }
    return object;
}

std::optional<PartCount> partFrom(const QJsonObject &object)
{
    const auto session = SessionId::fromHex(object.value(u"session"_s).toString());
    const qsizetype by = byWords.indexOf(object.value(u"votes_by"_s).toString());
    if (!session || by < 0)
        return {};
    const auto figure = [&object](const QString &key) { return object.value(key).toInt(); };
    PartCount part{.session = *session,
                   .there = {figure(u"base"_s), figure(u"present"_s), figure(u"quorum"_s), figure(u"signed_in"_s), VotesBy(by)},
                   .hands = {},
                   .present = {}};
    if (object.contains(u"in_favour"_s))
        part.hands = HandCount{figure(u"in_favour"_s), figure(u"against"_s), figure(u"abstained"_s)};
    for (const auto &hex : object.value(u"sign_ins"_s).toArray()) {
        if (const auto id = SignInId::fromHex(hex.toString()))
            part.present.append(*id);
    }
    return part;
}

} // namespace

QString textOfParts(const QList<PartCount> &parts)
{
    QJsonArray list;
    for (const PartCount &part : parts)
        list.append(objectOf(part));
    return list.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QList<PartCount> partsFromText(const QString &text)
{
    QList<PartCount> parts;
    for (const auto &value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        if (const auto part = partFrom(value.toObject()))
            parts.append(*part);
    }
    return parts;
}

} // namespace yishibu
