#include "ui/words/moment_words.h"

#include "ui/words/value_words.h"

#include <QCoreApplication>

namespace yishibu {

namespace {

struct MomentWords
{
    Q_DECLARE_TR_FUNCTIONS(yishibu::MomentWords)
};

} // namespace

bool isHourKnown(const Circumstance &how)
{
    return how.happenedAt.isValid() && (how.precision == Precision::Second || how.precision == Precision::Minute);
}

QString momentWords(const Circumstance &how)
{
    if (how.source == Source::Live)
        return timeWords(how.happenedAt);
    //: 补录: typed in afterwards from paper, when no more than the day is known
    const QString late = MomentWords::tr("late entry");
    //: an hour of the day, and 补录
    return isHourKnown(how) ? MomentWords::tr("%1, %2").arg(timeWords(how.happenedAt), late) : late;
}

} // namespace yishibu
