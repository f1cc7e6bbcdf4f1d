#include "app/handover/payload_check.h"

#include "app/handover/contents.h"
#include "app/handover/meeting_check.h"
#include "app/handover/record_json.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

const QString root = u"data/"_s;
const QString packageFile = u"data/package.json"_s;
constexpr qsizetype divisionCodeDigits = 12;
constexpr qsizetype idDigits = 32;
constexpr qsizetype digestDigits = 64;

bool isDivisionCode(const QString &text)
{
    return text.size() == divisionCodeDigits
           && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isDay(const QString &text)
{
    return text.isEmpty() || QDate::fromString(text, Qt::ISODate).toString(Qt::ISODate) == text;
}

/// package.json, read with every field that a package must say.
struct Package
{
    QString village;
    QString divisionCode;
    qint64 number = 0;
    QList<ListedMeeting> meetings;
};

std::optional<ListedMeeting> readMeeting(const QJsonObject &object, int ordinal)
{
    RecordFields fields(object);
    ListedMeeting meeting{.folder = root + meetingFolder(ordinal),
                          .meeting = fields.text(u"meeting"_s),
                          .number = fields.text(u"number"_s),
                          .village = fields.text(u"village"_s),
                          .title = fields.text(u"title"_s),
                          .day = fields.text(u"day"_s),
                          .practice = fields.flag(u"practice"_s),
                          .digest = fields.text(u"digest"_s)};
    const bool sound = root + fields.text(u"folder"_s) == meeting.folder && isHex(meeting.meeting, idDigits)
                       && !meeting.number.isEmpty() && isDay(meeting.day) && isHex(meeting.digest, digestDigits);
    if (!sound || fields.lacksOne())
        return std::nullopt;
    return meeting;
}

std::optional<Package> readPackage(const QJsonObject &object)
{
    RecordFields fields(object);
    Package package{.village = fields.text(u"village"_s),
                    .divisionCode = fields.text(u"division_code"_s),
                    .number = fields.whole(u"package"_s),
                    .meetings = {}};
    std::ignore = fields.text(u"township"_s);
    const bool anchored = fields.whole(u"journal_sequence"_s) >= 0 && isHex(fields.text(u"journal_chain"_s), digestDigits);
    QSet<QString> seen;
    for (const auto &each : fields.list(u"meetings"_s)) {
        const auto meeting = readMeeting(QJsonValue(each).toObject(), int(package.meetings.size()) + 1);
        if (!meeting || seen.contains(meeting->meeting) || seen.contains(meeting->number))
            return std::nullopt;
        seen.unite({meeting->meeting, meeting->number});
        package.meetings.append(*meeting);
    }
    if (fields.lacksOne() || !anchored || package.village.isEmpty() || !isDivisionCode(package.divisionCode)
        || package.number < 1 || package.meetings.isEmpty())
        return std::nullopt;
    return package;
}

/// Exactly the files of the meetings; only the printed minutes may be missing.
Done checkFiles(const QStringList &paths, const QList<ListedMeeting> &meetings)
{
    QSet<QString> allowed{packageFile};
    for (const ListedMeeting &meeting : meetings) {
        for (const auto name : {minutesFile, textFile, decisionsFile, printedFile}) {
            const QString path = meeting.folder + u'/' + name;
            if (name != printedFile && !paths.contains(path))
                return recordFault(PackageFault::MissingFile, path);
            allowed.insert(path);
        }
    }
    for (const QString &path : paths) {
        if (!allowed.contains(path))
            return recordFault(PackageFault::ExtraFile, path);
    }
    return {};
}

Done checkBagInfo(const QList<BagLine> &lines, const Package &package)
{
    for (const BagLine &line : lines) {
        const auto is = [&line](QLatin1StringView label) { return line.label.compare(label, Qt::CaseInsensitive) == 0; };
        const bool otherVillage = is(organizationLabel) && line.value != package.village;
        const bool otherPackage =
            is(identifierLabel) && line.value != packageName(package.divisionCode, package.number);
        if (otherVillage || otherPackage)
            return recordFault(PackageFault::OtherRecord, u"bag-info.txt"_s);
    }
    return {};
}

} // namespace

Done checkPayload(const QStringList &paths, const QList<BagLine> &bagInfo, const PayloadBytes &bytes)
{
    if (!paths.contains(packageFile))
        return recordFault(PackageFault::MissingFile, packageFile);
    const auto object = recordIn(packageFile, u"yishibu.package"_s, bytes);
    if (!object)
        return std::unexpected(object.error());
    const auto package = readPackage(*object);
    if (!package)
        return recordFault(PackageFault::MalformedRecord, packageFile);
    if (const Done sound = checkBagInfo(bagInfo, *package); !sound)
        return sound;
    if (const Done sound = checkFiles(paths, package->meetings); !sound)
        return sound;
    for (const ListedMeeting &meeting : package->meetings) {
        if (const Done sound = checkMeeting(meeting, paths, bytes); !sound)
            return sound;
    }
    return {};
}

} // namespace yishibu
