#include "ui/meeting/put_off_words.h"

#include "app/meeting/topic_standing.h"
#include "ui/hall/hall.h"
#include "ui/words/value_words.h"

#include <QCoreApplication>

namespace yishibu {

namespace {
struct PutOffWords
{
    Q_DECLARE_TR_FUNCTIONS(yishibu::PutOffWords)
};
}

QString putOffWords(const TopicStanding &standing, const Hall &hall)
{
    const QString day = dateWords(standing.day);
    if (!standing.otherwise)
        return PutOffWords::tr("put off on %1", "an item; a day").arg(day);
    return PutOffWords::tr("put off on %1 to %2, proposed by %3", "an item; a day, a later meeting, a person")
        .arg(day, standing.otherwise->putOffTo, hall.nameOf(standing.otherwise->by));
}

} // namespace yishibu
