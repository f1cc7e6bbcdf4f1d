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

QString momentWords(const Circumstance &how)
{
    //: 补录: typed in afterwards from paper, when no more than the day is known
    return how.source == Source::Paper ? MomentWords::tr("late entry") : timeWords(how.happenedAt);
}

} // namespace yishibu
