#pragma once

#include "app/village/household_representative.h"
#include "app/village/villager.h"

#include <QStringList>

namespace yishibu {

class Hall;

/// What the register leaves open that the base figure of the meeting hangs on, in words: how many people have no birth date,
/// how many households no adult, or nobody who is settled to sign; and who they are. Empty once the meeting is over.
class Unsettled
{
public:
    /// Works it out anew, but only where register, households' representatives or the meeting changed.
    void follow(const Hall &hall);

    QString sentences() const { return m_sentences.join(u'\n'); }
    const QStringList &names() const { return m_names; }

private:
    void workOut(const Hall &hall);

    QStringList m_sentences;
    QStringList m_names;
    QList<Villager> m_villagers; ///< shared with the hall, so that sameness is seen at once
    QList<HouseholdRepresentative> m_representatives;
    QString m_meeting; ///< its id, state, day, kind and group
};

} // namespace yishibu
