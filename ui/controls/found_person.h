#pragma once

#include "app/record_id.h"
#include "ui/controls/tone.h"

#include <QList>
#include <QString>
#include <functional>

namespace yishibu {

/// One villager who fits what was typed, in the words that a list shows.
struct FoundPerson
{
    VillagerId who = VillagerId::fresh();
    QString name;
    QString group;          ///< "四组"; may be empty
    QString words;          ///< "村民代表 · 签到表第1页第23行"; may be empty
    QString action;         ///< what Enter does with the chosen one: 签到; may be empty
    bool enabled = true;    ///< false: shown, but cannot be chosen
    bool soft = false;      ///< greyed, because something speaks against the person
    bool oneOfSeveral = false; ///< a card may mean other people's household too: nobody is chosen by being the only one
    bool meant = false;     ///< the card that was scanned is for this one, whoever else lives there
    QString pill;           ///< 登记旁听; shown at the right, also while not chosen
    Tone tone = Tone::Neutral;

    bool operator==(const FoundPerson &) const = default;
};

/// Who fits what was typed, best first. Asked at every key, so it must answer from memory.
using PersonSearch = std::function<QList<FoundPerson>(const QString &typed)>;

} // namespace yishibu
