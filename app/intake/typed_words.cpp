#include "app/intake/typed_words.h"

#include "app/intake/repairs.h"

#include <QStringList>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

/// Half-width, without blanks at the ends, seen or unseen.
QString plain(const QString &typed)
{
    QString text = halfWidth(typed);
    text.removeIf([](QChar c) { return c.unicode() == 0xFEFF || c.unicode() == 0x2060 || (c.unicode() >= 0x200B && c.unicode() <= 0x200F); });
    return text.trimmed();
}

} // namespace

std::optional<Sex> typedSex(const QString &typed)
{
    const QString text = plain(typed).toUpper();
    if (text == u"男" || text == u"男性" || text == "1"_L1 || text == "M"_L1 || text == "MALE"_L1)
        return Sex::Male;
    if (text == u"女" || text == u"女性" || text == "2"_L1 || text == "F"_L1 || text == "FEMALE"_L1)
        return Sex::Female;
    if (text == u"未知" || text == "0"_L1)
        return Sex::Unknown;
    if (text == u"未说明" || text == "9"_L1)
        return Sex::NotStated;
    return std::nullopt;
}

PartyStanding typedParty(const QString &typed, bool isYesNoColumn)
{
    const QString text = plain(typed);
    if (text.contains(u'非') || text.contains(u'否') || text.contains(u'不') || text.contains(u'无'))
        return PartyStanding::None;
    if (text.contains(u"预备") || text == "02"_L1 || (text == "2"_L1 && !isYesNoColumn))
        return PartyStanding::Probationary;
    if (text.contains(u"中共") || text.contains(u"共产党") || text == u"党员" || text == u"正式党员" || text == "01"_L1
        || (text == "1"_L1))
        return PartyStanding::Member;
    if (isYesNoColumn && (text.startsWith(u'是') || text == u"√" || text == u"✓" || text == u"✔" || text == u"正式"
                          || text.toUpper() == "Y"_L1))
        return PartyStanding::Member;
    return PartyStanding::None;
}

std::optional<bool> typedYesNo(const QString &typed)
{
    static const QStringList yes{u"是"_s, u"有"_s, u"√"_s, u"✓"_s, u"✔"_s, u"1"_s, u"Y"_s, u"YES"_s, u"成员"_s, u"是成员"_s,
                                 u"户代表"_s, u"本集体成员"_s, u"集体成员"_s, u"集体经济组织成员"_s, u"确认"_s, u"具备"_s};
    static const QStringList no{{},      u"否"_s, u"无"_s, u"×"_s,      u"X"_s,      u"0"_s,      u"N"_s, u"NO"_s,
                                u"不是"_s, u"非"_s, u"没有"_s, u"非成员"_s, u"不是成员"_s, u"不具备"_s, u"-"_s, u"/"_s};
    const QString text = plain(typed).toUpper();
    if (yes.contains(text))
        return true;
    return no.contains(text) ? std::optional(false) : std::nullopt;
}

std::optional<RegisterStanding> typedStanding(const QString &typed)
{
    const QString text = plain(typed);
    for (const auto &[standing, words] : std::initializer_list<std::pair<RegisterStanding, QStringList>>{
             {RegisterStanding::Listed, {u"在册"_s, u"正常"_s, u"在村"_s, u"在籍"_s, u"是"_s}},
             {RegisterStanding::Died, {u"去世"_s, u"死亡"_s, u"已故"_s, u"已去世"_s, u"病故"_s, u"亡故"_s, u"已死亡"_s}},
             {RegisterStanding::MarriedAway, {u"婚迁"_s, u"外嫁"_s, u"出嫁"_s, u"婚出"_s, u"嫁出"_s}},
             {RegisterStanding::MovedAway, {u"迁出"_s, u"外迁"_s, u"已迁出"_s, u"转出"_s, u"户口迁出"_s, u"迁走"_s}}}) {
        if (words.contains(text))
            return standing;
    }
    return std::nullopt;
}

QString registerWord(Sex sex)
{
    switch (sex) {
    case Sex::Unknown: return u"未知"_s;
    case Sex::Male: return u"男"_s;
    case Sex::Female: return u"女"_s;
    case Sex::NotStated: return u"未说明"_s;
    }
    return {};
}

QString registerWord(PartyStanding party)
{
    switch (party) {
    case PartyStanding::None: return u"群众"_s;
    case PartyStanding::Member: return u"中共党员"_s;
    case PartyStanding::Probationary: return u"中共预备党员"_s;
    }
    return {};
}

QString registerWord(RegisterStanding standing)
{
    switch (standing) {
    case RegisterStanding::Listed: return u"在册"_s;
    case RegisterStanding::Died: return u"去世"_s;
    case RegisterStanding::MovedAway: return u"迁出"_s;
    case RegisterStanding::MarriedAway: return u"婚迁"_s;
    }
    return {};
}

} // namespace yishibu
