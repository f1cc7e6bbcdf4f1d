#pragma once

#include "app/handover/payload_check.h"

namespace yishibu {

/// The files of one meeting, by their names in its folder.
inline constexpr QLatin1StringView minutesFile{"minutes.json"};
inline constexpr QLatin1StringView textFile{"minutes.txt"};
inline constexpr QLatin1StringView decisionsFile{"decisions.json"};
inline constexpr QLatin1StringView printedFile{"minutes.pdf"}; ///< may be missing

/// What package.json says of one meeting.
struct ListedMeeting
{
    QString folder;   ///< "data/meetings/m001"
    QString meeting;  ///< 32 hexadecimal digits
    QString number;   ///< 簿号
    QString village;  ///< as its minutes name it
    QString title;
    QString day;      ///< "2026-11-22"
    bool practice = false;
    QString digest;   ///< 64 hexadecimal digits: SHA-256 of minutes.json
};

/// Whether the files of a meeting are what package.json says of them and say the same as each other; see checkPayload().
Done checkMeeting(const ListedMeeting &meeting, const QStringList &paths, const PayloadBytes &bytes);

} // namespace yishibu
