#include "app/intake/list_title.h"

#include <QRegularExpression>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 40; ///< what is longer explains how a form is to be filled in

bool says(const QRegularExpression &words, const QString &text)
{
    return words.match(text).hasMatch();
}

/// A part of the people, and the word for people behind it.
const QRegularExpression &partOfPeople()
{
    static const QRegularExpression words(
        u"(低保|五保|特困|脱贫|贫困|监测|残疾|优抚|退役|军属|烈属|计生|独生子女|孤儿|留守|困难|救助|补贴|高龄|老年|外出务工|流动)(户|人口|人员|对象|军人|儿童|妇女|人|家庭)*"_s);
    return words;
}

} // namespace

ListTitle listTitle(const QString &title)
{
    static const QRegularExpression everybody(u"村民|居民|人口|户籍|群众|家庭|户主|全村|全体|住户|会议|签到|推选|选举"_s);
    static const QRegularExpression bodies(u"[村居]民代表|村干部|(委员?会|两委|理事会|支部)(成员|班子|委员|干部|组成人员|名单|名册)"_s);
    static const QRegularExpression delegates(u"(?<!联)户代表|家庭代表"_s);
    QString text = title.simplified();
    text.remove(u' ');
    if (text.size() > longestTitle)
        return ListTitle::None;
    QString rest = text;
    rest.remove(QRegularExpression(u"[村居]民(小组|代表|委员会|户代表)|家庭代表"_s)).remove(partOfPeople());
    if (says(everybody, rest))
        return ListTitle::None;
    if (says(delegates, text))
        return ListTitle::Delegates;
    static const QRegularExpression others(u"干部|委员|[两三]委|村委|支委|监委|监督|支部|党|理事|成员|组长"_s);
    if (text.contains(QRegularExpression(u"[村居]民代表"_s)) && !says(others, text))
        return ListTitle::Representatives;
    static const QRegularExpression members(u"集体(经济组织)?成员|合作社(成员|社员)"_s), bodiesOfIt(u"代表|理事|监事|委员|会成员|退出|丧失"_s);
    if (says(members, text) && !says(bodiesOfIt, text))
        return ListTitle::Members;
    if (says(bodies, text))
        return ListTitle::Seats;
    if (text.contains(u"党员"_s))
        return ListTitle::Party;
    return says(partOfPeople(), text) ? ListTitle::Some : ListTitle::None;
}

bool isByElection(const QString &title)
{
    static const QRegularExpression words(u"补选|增补|增选|递补|补充"_s);
    return says(words, title);
}

ListTitle listTitle(const QStringList &titles)
{
    for (auto title = titles.crbegin(); title != titles.crend(); ++title) {
        if (const ListTitle found = listTitle(*title); found != ListTitle::None)
            return found;
    }
    return ListTitle::None;
}

} // namespace yishibu
