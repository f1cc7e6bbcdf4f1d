#include "app/intake/typed_words.h"

#include "app/intake/repairs.h"

#include <QRegularExpression>
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

/// And without blanks inside: 党　员.
QString dense(const QString &typed)
{
    return plain(typed).removeIf([](QChar c) { return c.isSpace(); });
}

/// A word that alone means no Party member, beside one for the Party.
enum class BesideParty {
    Nothing, ///< no word for the Party, or one of another party: 入党积极分子, 党员发展对象, 农工党员
    Work,    ///< what somebody does: 党员、村民代表, 是（村民小组长）
    Unclear, ///< 党员、团员, 群众（原党员）
};

BesideParty besideParty(QString text, bool isYesNoColumn)
{
    static const QRegularExpression never(u"^[否不非无没]"_s), others(u"民盟|民革|民建|民进|农工|致公|九三|台盟|民主党派"_s);
    static const QRegularExpression denied(u"非(中共)?党员|非中共|非党"_s);
    static const QRegularExpression wanting(u"((中共)?党员|(中共)?入党|中共|共产党)?(积极分子|发展对象)|(中共)?(入党)?申请[人者]?(加入(中国共产党|中共))?"_s);
    static const QRegularExpression party(u"党员|中共|共产党"_s), notOthers(u"中共|共产党"_s), yes(u"^[是√✓✔][、,;/(]"_s);
    static const QRegularExpression plainly(u"(^|[、,;/()])(学生|农民|村民|居民)?(中国共产党|中共)?(正式|预备)?党员($|[、,;/()])"_s);
    static const QRegularExpression contrary(u"群众|团员|积极分子|发展对象|申请|民盟|民革|民建|民进|农工|致公|九三|台盟|民主党派|其他|其它|少先队"_s);
    if (never.match(text).hasMatch())
        return BesideParty::Nothing;
    const bool isPlain = plainly.match(text).hasMatch() || (isYesNoColumn && yes.match(text).hasMatch());
    const bool isContrary = contrary.match(text).hasMatch() || denied.match(text).hasMatch();
    text.remove(denied).remove(wanting);
    const bool isSaid = text.contains(others.match(text).hasMatch() ? notOthers : party) || (isYesNoColumn && yes.match(text).hasMatch());
    if (!isSaid)
        return BesideParty::Nothing;
    return isPlain && !isContrary ? BesideParty::Work : BesideParty::Unclear;
}

} // namespace

std::optional<Sex> typedSex(const QString &typed)
{
    const QString text = dense(typed).toUpper();
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

bool speaksOfLostParty(const QString &typed)
{
    // 留党察看 has no vote (Party regulations on discipline).
    static const QRegularExpression lost(
        u"停止|开除|除名|退党|脱党|出党|去世|已故|死亡|病故|亡故|取消|失联|不合格|留党察看"
        "|(关系|党籍|组织).*(转出|迁出|转走|转往|转至|转到|未转|不在)|已(转出|迁出)"
        "|(原|(?<![目当])前|曾)(任|是|为)?(中国共产党|中共)?(正式|预备)?党员|党员的?(家属|家庭|亲属|子女|遗属|配偶|遗孀)|拟(发展|接收|转正|转为|入党|吸收)(?!对象)"_s);
    return lost.match(dense(typed)).hasMatch();
}

bool speaksOfProbation(const QString &typed)
{
    static const QRegularExpression probationary(u"预备(?![役队])|未转正"_s);
    return probationary.match(dense(typed)).hasMatch();
}

std::optional<PartyStanding> typedParty(const QString &typed, bool isYesNoColumn)
{
    static const QRegularExpression unclear(u"转出|迁出|不详|未知|不清|待|[?？]|非正式"_s);
    static const QRegularExpression none(
        u"^(否|不|非|无|没|×|X$|N$|NO$|-+$|/+$|—+$|0$|0?[3-9]$|1[0-3]$)|非党|非中共|群众|团员|积极分子|发展对象|申请|民盟|民革|民建|民进|农工|致公|九三|台盟|民主党派|其他|其它|居民|村民|农民|学生|儿童|公民|少先队"_s);
    static const QRegularExpression member(u"党员|中共|共产党|已转正|^0?1$|^正式$"_s);
    static const QRegularExpression yes(u"^(是|√|✓|✔|正式|Y$|YES$|有$)|入党|转正"_s);
    const QString text = dense(typed).toUpper();
    const auto says = [&text](const QRegularExpression &words) { return words.match(text).hasMatch(); };
    if (text.isEmpty())
        return PartyStanding::None;
    if (says(unclear) || speaksOfLostParty(text))
        return std::nullopt;
    const BesideParty beside = says(none) ? besideParty(text, isYesNoColumn) : BesideParty::Work;
    if (beside != BesideParty::Work)
        return beside == BesideParty::Nothing ? std::optional(PartyStanding::None) : std::nullopt;
    if (speaksOfProbation(text) || text == "02"_L1 || (text == "2"_L1 && !isYesNoColumn))
        return text.contains(u"已转正"_s) ? std::nullopt : std::optional(PartyStanding::Probationary);
    return says(member) || (isYesNoColumn && says(yes)) ? std::optional(PartyStanding::Member) : std::nullopt;
}

std::optional<bool> typedYesNo(const QString &typed)
{
    static const QStringList yes{u"是"_s, u"有"_s, u"√"_s, u"✓"_s, u"✔"_s, u"1"_s, u"Y"_s, u"YES"_s, u"成员"_s, u"是成员"_s,
                                 u"户代表"_s, u"本集体成员"_s, u"集体成员"_s, u"集体经济组织成员"_s, u"确认"_s, u"具备"_s};
    static const QStringList no{{},      u"否"_s, u"无"_s, u"×"_s,      u"X"_s,      u"0"_s,      u"N"_s, u"NO"_s,
                                u"不是"_s, u"非"_s, u"没有"_s, u"非成员"_s, u"不是成员"_s, u"不具备"_s, u"-"_s, u"/"_s};
    const QString text = dense(typed).toUpper();
    if (yes.contains(text))
        return true;
    return no.contains(text) ? std::optional(false) : std::nullopt;
}

std::optional<bool> typedMembership(const QString &typed)
{
    if (const auto plainly = typedYesNo(typed))
        return plainly;
    static const QRegularExpression no(u"^(否|没有|不是|不具|不享|不属于|非(本|集体|成员|农村|村|组)|无(成员)?资格|已?(丧失|取消|退出))"_s);
    static const QRegularExpression yes(u"^(是|有|具有|具备|享有|属于|已?确认|√|✓|✔|(本|农村)?(村|组|社|集体).*成员)"_s);
    static const QRegularExpression doubt(u"[非否无不没未待暂疑?？]|争议|异议|丧失|取消|退出|保留|空挂|寄挂|挂靠"_s);
    const QString text = dense(typed).toUpper();
    if (no.match(text).hasMatch())
        return false;
    return yes.match(text).hasMatch() && !doubt.match(text).hasMatch() ? std::optional(true) : std::nullopt;
}

QString membershipDoubt(const QString &row)
{
    static const QRegularExpression none(u"非.{0,8}成员|不是.{0,8}成员|不具备|丧失|退出|空挂|寄挂|挂靠|待定|争议|保留资格"_s);
    return none.match(row).captured();
}

QString withoutOthersDeaths(const QString &typed)
{
    static const QRegularExpression others(
        u"(父亲?|母亲?|父母|双亲|配偶|丈夫|夫|妻子?|老伴|爱人|儿子?|女儿?|子女|长子|次子|公公|婆婆|户主|原户主)[^，,。;；、()（）]{0,8}([亡故殁]|去世|过世|逝世|病逝|离世)"
        "|子[亡故殁]|[亡故][夫妻父母]"_s);
    return QString(typed).remove(others);
}

std::optional<RegisterStanding> typedStanding(const QString &typed)
{
    static const QRegularExpression doubt(u"[未没拟待疑不?？]|准备|办理中|申请"_s);
    static const QRegularExpression other(u"[事变缘]故|故(意|乡|居)"_s);
    static const QRegularExpression died(u"[亡故殁]|去世|过世|逝世|病逝|离世"_s);
    static const QRegularExpression here(u"迁入|转入|嫁入|入户"_s);
    static const QRegularExpression married(u"外嫁|出嫁|远嫁|婚迁|婚出|嫁出"_s);
    static const QRegularExpression moved(u"迁出|外迁|迁走|迁往|迁移|转出"_s);
    static const QRegularExpression listed(
        u"正常|在册|在村|在籍|在家|在户|户在|常住|居住|本村|外出|务工|打工|经商|在外|在校|上学|就读|求学|参军|服役|入伍|现役|服刑|出生|新增|人户分离|^(是|√|✓|✔)$"_s);
    QString text = dense(typed);
    text = withoutOthersDeaths(text.remove(u"人不在"_s));
    const auto says = [&text](const QRegularExpression &words) { return words.match(text).hasMatch(); };
    if (text.isEmpty() || says(doubt))
        return std::nullopt;
    if (says(died) && !says(other))
        return RegisterStanding::Died;
    if (says(here))
        return RegisterStanding::Listed;
    if (says(married))
        return RegisterStanding::MarriedAway;
    if (says(moved))
        return RegisterStanding::MovedAway;
    return says(listed) ? std::optional(RegisterStanding::Listed) : std::nullopt;
}

bool speaksOfLeaving(const QString &typed)
{
    static const QRegularExpression words(u"[亡殁迁嫁]|已故|病故|去世|过世|逝世|病逝|离世|注销|销户|转出|^故$|[0-9年月日号]故(?![障意乡居事])"_s);
    return words.match(dense(typed)).hasMatch();
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
