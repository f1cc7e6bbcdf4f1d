#include "app/handover/meeting_check.h"

#include "app/handover/contents.h"
#include "app/handover/record_json.h"
#include "app/minutes/canonical.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

const QStringList voteFields{u"motion"_s,    u"method"_s,    u"base"_s,   u"present"_s,  u"quorum"_s,
                             u"in_favour"_s, u"against"_s,   u"silent"_s, u"required"_s, u"passed"_s,
                             u"abstained"_s, u"taken_back"_s, u"article"_s};
/// What decisions.json of the second form says besides; minutes of the first have none of it, which is said as nothing.
const QJsonObject secondVoteFields{{u"counted_by"_s, QString()}, {u"parts"_s, QJsonArray()}};
const QJsonObject secondMeetingFields{{u"parts"_s, QJsonArray()}};
const QStringList resolutionFields{u"number"_s,   u"text"_s,      u"owner"_s, u"supervisor"_s,
                                   u"deadline"_s, u"resources"_s, u"status"_s};

/// The minutes as an object that has every field it must have.
Outcome<QJsonObject> minutesIn(const QString &path, const PayloadBytes &bytes)
{
    const auto text = bytes(path);
    if (!text)
        return std::unexpected(text.error());
    const auto object = recordIn(path, u"yishibu.minutes"_s, bytes, newestMinutesForm);
    if (!object)
        return std::unexpected(object.error());
    // Its form is settled, so what is "not canonical" has fields that we do not know, and may.
    const auto minutes = fromCanonical(*text);
    if (!minutes && !minutes.error().is(CanonicalTrouble::NotCanonical))
        return recordFault(PackageFault::MalformedRecord, path);
    return object->value(u"minutes"_s).toObject();
}

bool fits(const QJsonObject &minutes, const ListedMeeting &meeting)
{
    return minutes.value(u"number"_s) == meeting.number && minutes.value(u"title"_s) == meeting.title
           && minutes.value(u"village"_s) == meeting.village && minutes.value(u"day"_s) == meeting.day
           && minutes.value(u"practice"_s) == meeting.practice;
}

/// Whether an object of decisions.json says the same as the minutes, with what stands for nothing where those do not say it.
bool saysTheSame(const QJsonObject &found, const QJsonObject &wanted, const QJsonObject &fields)
{
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const QJsonValue said = wanted.contains(field.key()) ? wanted.value(field.key()) : QJsonValue(field.value());
        if (found.value(field.key()) != said)
            return false;
    }
    return true;
}

/// Whether a list of decisions.json holds these parts of all items of the minutes, in their order.
bool holds(const QJsonArray &list, const QJsonObject &minutes, const QString &part, const QStringList &fields,
           const QJsonObject &secondFields = {})
{
    qsizetype at = 0;
    for (const auto &item : minutes.value(u"items"_s).toArray()) {
        const QJsonObject ofItem = QJsonValue(item).toObject();
        for (const auto &each : ofItem.value(part).toArray()) {
            const QJsonObject wanted = QJsonValue(each).toObject();
            const QJsonObject found = list.at(at++).toObject();
            const bool same = std::ranges::all_of(
                fields, [&](const QString &field) { return found.value(field) == wanted.value(field); });
            if (!same || !saysTheSame(found, wanted, secondFields) || found.value(u"item"_s) != ofItem.value(u"title"_s))
                return false;
        }
    }
    return at == list.size();
}

Done checkDecisions(const ListedMeeting &meeting, const QJsonObject &minutes, const PayloadBytes &bytes)
{
    const QString path = meeting.folder + u'/' + decisionsFile;
    const auto object = recordIn(path, u"yishibu.decisions"_s, bytes, newestDecisionsForm);
    if (!object)
        return std::unexpected(object.error());
    RecordFields fields(*object);
    const bool isSecond = object->value(u"version"_s).toInt() >= 2;
    // What stands in a vote only where it says something stands in both or in neither.
    const QStringList ofVote = isSecond ? voteFields + extraVoteFields() : voteFields;
    const bool same = fields.text(u"meeting"_s) == meeting.meeting && fields.text(u"number"_s) == meeting.number
                      && holds(fields.list(u"votes"_s), minutes, u"votes"_s, ofVote, isSecond ? secondVoteFields : QJsonObject())
                      && (!isSecond || saysTheSame(*object, minutes, secondMeetingFields))
                      && holds(fields.list(u"resolutions"_s), minutes, u"resolutions"_s, resolutionFields);
    if (fields.lacksOne())
        return recordFault(PackageFault::MalformedRecord, path);
    return same ? Done() : recordFault(PackageFault::OtherRecord, path);
}

bool isText(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(bytes);
    return !decoder.hasError() && decoded.endsWith(u'\n') && !bytes.startsWith("\xEF\xBB\xBF");
}

bool isPdf(const QByteArray &bytes)
{
    return bytes.startsWith("%PDF-");
}

Done checkForm(const QString &path, bool (*isInForm)(const QByteArray &), const PayloadBytes &bytes)
{
    const auto text = bytes(path);
    if (!text)
        return std::unexpected(text.error());
    return isInForm(*text) ? Done() : recordFault(PackageFault::MalformedRecord, path);
}

} // namespace

Done checkMeeting(const ListedMeeting &meeting, const QStringList &paths, const PayloadBytes &bytes)
{
    const auto at = [&meeting](QLatin1StringView name) { return QString(meeting.folder + u'/' + name); };
    const auto text = bytes(at(minutesFile));
    if (!text)
        return std::unexpected(text.error());
    if (QString::fromLatin1(digestOf(*text).toHex()) != meeting.digest)
        return recordFault(PackageFault::OtherRecord, at(minutesFile));
    const auto minutes = minutesIn(at(minutesFile), bytes);
    if (!minutes)
        return std::unexpected(minutes.error());
    if (!fits(*minutes, meeting))
        return recordFault(PackageFault::OtherRecord, at(minutesFile));
    if (const Done sound = checkDecisions(meeting, *minutes, bytes); !sound)
        return sound;
    if (const Done sound = checkForm(at(textFile), isText, bytes); !sound)
        return sound;
    return paths.contains(at(printedFile)) ? checkForm(at(printedFile), isPdf, bytes) : Done();
}

} // namespace yishibu
