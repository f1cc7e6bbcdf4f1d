#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <algorithm>

namespace yishibu {

/// A mark that was withdrawn: it holds for the days it stood, whatever is noted after it.
struct VoicePeriod
{
    QDate from;
    QString source;
    QDate until; ///< first day with a voice again, after `from`
    QString untilSource;

    bool operator==(const VoicePeriod &) const = default;

    bool covers(QDate day) const { return from <= day && day < until; }
};

/// Noted by hand: somebody of a body has no voice in it and is in no base figure of it, from a day on and by some paper.
/// It is withdrawn with a day and a paper of its own; for the days between it goes on to hold, also when another is noted
/// later. Noted by mistake it is withdrawn for its own first day and never held.
struct VoiceMark
{
    QDate from;          ///< first day without a voice; invalid where nothing was ever noted
    QString source;      ///< "县人民法院民事判决书", "镇纪委处分决定"; stands where `from` does
    QDate until;         ///< first day with a voice again; invalid while the mark stands
    QString untilSource; ///< stands where `until` does
    QList<VoicePeriod> earlier = {}; ///< those withdrawn before `from` was noted, in the order of noting

    bool operator==(const VoiceMark &) const = default;

    bool stands() const { return from.isValid() && !until.isValid(); }
    bool standsOn(QDate day) const
    {
        const bool now = from.isValid() && from <= day && (!until.isValid() || day < until);
        return now || std::ranges::any_of(earlier, [day](const VoicePeriod &one) { return one.covers(day); });
    }
    /// The mark as it is once that day and paper are noted: withdrawn where it stands, begun anew where it does not.
    VoiceMark noted(QDate day, const QString &paper) const
    {
        VoiceMark after = *this;
        if (stands()) {
            after.until = day;
            after.untilSource = paper;
            return after;
        }
        if (from.isValid() && from < until)
            after.earlier.append({from, source, until, untilSource});
        after.from = day;
        after.source = paper;
        after.until = {};
        after.untilSource.clear();
        return after;
    }
};

} // namespace yishibu
