#include "app/handover/contents.h"

#include "app/minutes/canonical.h"
#include "app/minutes/canonical_json.h"
#include "app/minutes/minutes_text.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

/// The figures of every vote, and what this one says beside them in the minutes.
QJsonObject voteObject(const ItemLines &item, const VoteLines &vote)
{
    QJsonObject object{{u"item"_s, item.title},
                       {u"motion"_s, vote.motion},
                       {u"method"_s, vote.method},
                       {u"base"_s, vote.base},
                       {u"present"_s, vote.present},
                       {u"quorum"_s, vote.quorum},
                       {u"in_favour"_s, vote.inFavour},
                       {u"against"_s, vote.against},
                       {u"abstained"_s, vote.abstained},
                       {u"silent"_s, vote.silent},
                       {u"required"_s, vote.required},
                       {u"passed"_s, vote.passed},
                       {u"taken_back"_s, vote.takenBack},
                       {u"article"_s, vote.article},
                       {u"counted_by"_s, vote.countedBy},
                       {u"parts"_s, QJsonArray::fromStringList(vote.parts)}};
    const QJsonObject beside = extrasOf(vote);
    for (auto field = beside.begin(); field != beside.end(); ++field)
        object.insert(field.key(), field.value());
    return object;
}

QJsonObject resolutionObject(const ItemLines &item, const ResolutionLine &resolution)
{
    return {{u"item"_s, item.title},
            {u"number"_s, resolution.number},
            {u"text"_s, resolution.text},
            {u"owner"_s, resolution.owner},
            {u"supervisor"_s, resolution.supervisor},
            {u"deadline"_s, resolution.deadline},
            {u"resources"_s, resolution.resources},
            {u"status"_s, resolution.status}};
}

QJsonObject partObject(const PartLine &part)
{
    return {{u"name"_s, part.name}, {u"place"_s, part.place}, {u"time"_s, part.time}, {u"attended"_s, part.attended}};
}

QByteArray decisionsOf(const MeetingRecord &record)
{
    QJsonArray parts;
    for (const PartLine &part : record.minutes.parts)
        parts.append(partObject(part));
    QJsonArray votes;
    QJsonArray resolutions;
    for (const ItemLines &item : record.minutes.items) {
        for (const VoteLines &vote : item.votes)
            votes.append(voteObject(item, vote));
        for (const ResolutionLine &resolution : item.resolutions)
            resolutions.append(resolutionObject(item, resolution));
    }
    return canonicalJson(QJsonObject{{u"schema"_s, u"yishibu.decisions"_s},
                                     {u"version"_s, newestDecisionsForm},
                                     {u"meeting"_s, record.closed.meeting.hex()},
                                     {u"number"_s, record.closed.number},
                                     {u"parts"_s, parts},
                                     {u"votes"_s, votes},
                                     {u"resolutions"_s, resolutions}});
}

} // namespace

QString packageName(const QString &divisionCode, qint64 number)
{
    return packageNameStart + divisionCode + u"-%1"_s.arg(number, 4, 10, QLatin1Char('0'));
}

QString meetingFolder(int ordinal)
{
    return u"meetings/m%1"_s.arg(ordinal, 3, 10, QLatin1Char('0'));
}

QList<RecordFile> recordFiles(const Village &village, int packageNumber, const JournalAnchor &anchor,
                              const QList<MeetingRecord> &records)
{
    QList<RecordFile> files;
    QJsonArray meetings;
    int ordinal = 0;
    for (const MeetingRecord &record : records) {
        const QString folder = meetingFolder(++ordinal) + u'/';
        files.append({folder + u"minutes.json"_s, record.closed.canonical});
        files.append({folder + u"minutes.txt"_s, minutesText(record.minutes).toUtf8()});
        files.append({folder + u"decisions.json"_s, decisionsOf(record)});
        if (!record.pdf.isEmpty())
            files.append({folder + u"minutes.pdf"_s, record.pdf});
        meetings.append(QJsonObject{{u"folder"_s, folder.chopped(1)},
                                    {u"meeting"_s, record.closed.meeting.hex()},
                                    {u"number"_s, record.closed.number},
                                    {u"village"_s, record.minutes.village},
                                    {u"title"_s, record.minutes.title},
                                    {u"practice"_s, record.minutes.practice},
                                    {u"day"_s, record.minutes.day.toString(Qt::ISODate)},
                                    {u"digest"_s, QString::fromLatin1(record.closed.digest.toHex())}});
    }
    files.append({u"package.json"_s, canonicalJson(QJsonObject{{u"schema"_s, u"yishibu.package"_s},
                                                               {u"version"_s, 1},
                                                               {u"village"_s, village.name},
                                                               {u"division_code"_s, village.divisionCode},
                                                               {u"township"_s, village.township},
                                                               {u"package"_s, packageNumber},
                                                               {u"journal_sequence"_s, anchor.sequence},
                                                               {u"journal_chain"_s, anchor.chain},
                                                               {u"meetings"_s, meetings}})});
    return files;
}

} // namespace yishibu
