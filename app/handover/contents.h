#pragma once

#include "app/minutes/minutes.h"
#include "app/village/village.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace yishibu {

/// How the name of every package's folder begins.
inline constexpr QLatin1StringView packageNameStart{"record-"};

/// The name of a package's folder: "record-990102103204-0001", from the village's code and the package's number.
QString packageName(const QString &divisionCode, qint64 number);

/// Lines of bag-info.txt; where they stand, they agree with package.json.
inline constexpr QLatin1StringView organizationLabel{"Source-Organization"}; ///< the village's name
inline constexpr QLatin1StringView identifierLabel{"External-Identifier"};   ///< packageName()

/// The form in which decisions.json is written now. Packages with an earlier one are read for good.
inline constexpr int newestDecisionsForm = 2;

/// Where the records of the so-manieth meeting of a package lie below data/, from 1: "meetings/m001".
QString meetingFolder(int ordinal);

/// One file of a record package, by its path below data/.
struct RecordFile
{
    QString path;
    QByteArray bytes;

    bool operator==(const RecordFile &) const = default;
};

/// What a village hands over of one closed meeting.
struct MeetingRecord
{
    ClosedMinutes closed;
    Minutes minutes;
    QByteArray pdf; ///< the printed minutes; may be empty
};

/// Which journal line a package was made at, so that the township sees a fork or a gap.
struct JournalAnchor
{
    qint64 sequence = 0;
    QString chain;
};

/// The payload of a package: for each meeting minutes as canonical JSON, as text and as PDF, and its decisions; beside
/// them one file about the village. Names are generated and ASCII; ID numbers and phones are in none of them. The
/// layout is described in db/packages/FORMAT.md.
QList<RecordFile> recordFiles(const Village &village, int packageNumber, const JournalAnchor &anchor,
                              const QList<MeetingRecord> &records);

} // namespace yishibu
