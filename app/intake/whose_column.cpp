#include "app/intake/whose_column.h"

#include "app/intake/repairs.h"

#include <QRegularExpression>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

/// 子女 of 子女基本信息身份证号: who is spoken of before the word of what is told.
QString ownerIn(const QString &text, qsizetype end)
{
    static const QRegularExpression block(u"(的|的?(个人|基本)?(信息|情况|资料))$"_s);
    return text.first(end).remove(block);
}

/// What is told of a person and of nothing else.
const QRegularExpression &told()
{
    static const QRegularExpression words(
        u"(居民)?(身份证|身份号)|公民身份|证件号|联系(电话|方式|号码|手机)|电话|手机|性别|出生|生日|民族|文化程度|学历|政治面貌|是否(为)?(中共)?党员"_s);
    return words;
}

bool isOther(const QString &owner)
{
    static const QRegularExpression own(
        u"^户主[及和与或]|成员|户代表$|^(本人|个人|居民|村民|人口|党员|共有人|妇女|(村民|居民|党员|家庭)?代表|\\p{Han}{0,4}委员)$"_s);
    static const QRegularExpression other(u"^户主|^[父母]|帮扶|包保|包村|包组|包联|结对|挂[钩联]|紧急|监护|法定|担保|联络|申请|承包|工作人员|经办"_s);
    static const QRegularExpression person(
        u"([人者方属亲医师生长婿媳孙]|(?<!人)员|配偶|[夫妻]|妻子|丈夫|老伴|子|女|儿|孩|[兄弟姐妹]|公公|婆婆|公婆|岳父|岳母|代表|干部|书记|主任|会计|户主|业主)\\d*$"_s);
    if (owner.isEmpty() || own.match(owner).hasMatch())
        return false;
    return other.match(owner).hasMatch() || person.match(owner).hasMatch();
}

bool isDelegatesOwn(const Headings &found, Column column, int at)
{
    const QString text = found.texts.value(at);
    return found.has(Column::HouseholdDelegate) && column != Column::HouseholdDelegate && text.startsWith(u"户代表"_s);
}

} // namespace

QString withOwnerFirst(const QString &heading)
{
    static const QRegularExpression behind(
        u"^([^(（]+)[(（]\\s*(户主|配偶|子女|父母|父亲|母亲|监护人|联系人|帮扶人|申请人|承包方代表|紧急联系人)\\s*[)）]\\s*$"_s);
    const auto match = behind.match(heading);
    return match.hasMatch() && told().match(match.captured(1)).hasMatch() ? match.captured(2) + match.captured(1) : heading;
}

bool isOfAnother(const QString &bareHeading)
{
    const auto match = told().match(bareHeading);
    return match.hasMatch() && match.capturedStart() > 0 && isOther(ownerIn(bareHeading, match.capturedStart()));
}

bool isAnothersName(const QString &bareHeading)
{
    static const QRegularExpression name(u"(姓名|名字)\\d*$"_s);
    const auto match = name.match(bareHeading);
    const bool isStoodFor = bareHeading.contains(u"联户"_s) || bareHeading.contains(u"联系户"_s);
    if (!match.hasMatch() || isStoodFor || bareHeading.startsWith(u"户主"_s))
        return false;
    return match.capturedStart() > 0 && isOther(ownerIn(bareHeading, match.capturedStart()));
}

bool isFamilysName(const QString &heading)
{
    static const QRegularExpression words(
        u"^(配偶|妻子?|丈夫|夫|爱人|老伴|父亲?|母亲?|父母|[独长次大二三四]?(生)?[子女]|[大二三四]?(儿子|女儿)|子女|孩子|儿媳|女婿|孙子|孙女|孙子女|兄弟|姐妹|家庭成员|成员|共有人)\\d*(信息|情况)?(姓名|名字)?[一二三四五六七八九十\\d]*$"_s);
    QString text = halfWidth(heading);
    text.removeIf([](QChar c) { return c.isSpace() || c == u'(' || c == u')' || c == u':'; });
    return words.match(text).hasMatch();
}

void readOthers(Headings &found)
{
    static const QRegularExpression members(u"成员|共有人"_s), applicant(u"^(申请人|承包方|承包人).*姓名$"_s);
    if (found.has(Column::Name))
        found.columns.removeIf([&](auto known) { return isDelegatesOwn(found, known.key(), known.value()); });
    const bool hasHomes = found.has(Column::HeadName) || found.has(Column::HouseholdNumber);
    if (hasHomes || !members.match(found.texts.value(found.at(Column::Name))).hasMatch())
        return;
    const auto named = std::ranges::find_if(found.texts, [](const QString &text) { return applicant.match(text).hasMatch() && isOfNobodysRow(text); });
    if (named != found.texts.end())
        found.columns.insert(Column::HeadName, named.key());
}

} // namespace yishibu
