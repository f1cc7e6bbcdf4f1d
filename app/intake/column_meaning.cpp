#include "app/intake/headings.h"
#include "app/intake/repairs.h"
#include "app/intake/whose_column.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

/// The heading without blanks, brackets, stars and colons.
QString bare(const QString &heading)
{
    static const QRegularExpression brackets(u"[(\\[【〔].*?[)\\]】〕]"_s);
    static const QString signs = u" \t\n\v\f\r*:：、,，.。/_-"_s;
    QString text = halfWidth(heading);
    // Every cell of a register comes by here; few have brackets.
    if (std::ranges::any_of(text, [](QChar c) { return c == u'(' || c == u'[' || c == u'【' || c == u'〔'; }))
        text = withOwnerFirst(text).remove(brackets);
    return text.removeIf([](QChar c) { return signs.contains(c); });
}

struct Meaning
{
    Column column;
    QStringList whole; ///< the heading is one of these
    QStringList parts; ///< or has one of these in it
};

/// In order: a heading that is no word of them takes the first meaning of which it has a part, so the narrow ones stand first.
const QList<Meaning> &meanings()
{
    static const QList<Meaning> list{
        {Column::IdTail, {u"后四位"_s}, {u"身份证后"_s, u"号码后四位"_s, u"身份证号后"_s, u"证件后四位"_s}},
        {Column::CitizenId,
         {u"证件号"_s, u"证件号码"_s, u"身份号码"_s, u"身份证"_s, u"身份证号"_s, u"身份证号码"_s, u"公民身份号码"_s, u"公民身份证号码"_s, u"居民身份证号"_s,
          u"居民身份证号码"_s},
         {u"身份证"_s, u"公民身份"_s}},
        {Column::Relation,
         {u"关系"_s, u"家庭关系"_s},
         {u"与户主"_s, u"户主关系"_s, u"与家庭户主"_s, u"与本户"_s, u"与承包方"_s}},
        {Column::HouseholdDelegate,
         {u"户代表"_s, u"是否户代表"_s, u"是否为户代表"_s, u"户代表姓名"_s, u"户代表名字"_s, u"家庭代表"_s,
          u"家庭代表姓名"_s},
         {}},
        {Column::Representative,
         {u"村民代表"_s, u"是否村民代表"_s, u"是否为村民代表"_s, u"是否是村民代表"_s, u"是否代表"_s, u"是否本届村民代表"_s, u"是否现任村民代表"_s, u"村民代表是否"_s,
          u"是否村代表"_s},
         {}},
        {Column::CollectiveMember,
         {u"成员资格"_s, u"成员身份"_s, u"集体成员"_s, u"是否成员"_s, u"是否集体成员"_s},
         {u"集体经济组织成员"_s, u"集体组织成员"_s, u"成员资格"_s}},
        {Column::RegisterStanding,
         {u"状态"_s, u"在册状态"_s, u"是否在册"_s, u"人员状态"_s, u"户籍状态"_s, u"登记状态"_s, u"人口状态"_s},
         {}},
        {Column::Term,
         {u"任期"_s, u"任期时间"_s, u"任期年限"_s, u"任期年份"_s, u"本届任期"_s, u"任职期限"_s, u"届次"_s, u"届别"_s, u"届期"_s},
         {u"任期起止"_s, u"任期起至"_s, u"任职起止"_s}},
        {Column::TermFrom,
         {u"任职时间"_s, u"任职日期"_s, u"任职年月"_s, u"当选年份"_s, u"选举时间"_s, u"选举日期"_s, u"换届时间"_s},
         {u"任期起"_s, u"任期开始"_s, u"任期自"_s, u"任职起"_s, u"任职开始"_s, u"当选时间"_s, u"当选日期"_s, u"当选年月"_s, u"上任时间"_s, u"上任日期"_s}},
        {Column::TermUntil,
         {u"届满"_s},
         {u"任期止"_s, u"任期至"_s, u"任期到期"_s, u"任期终"_s, u"任期结束"_s, u"任期届满"_s, u"任职止"_s, u"任职结束"_s, u"届满时间"_s, u"届满日期"_s, u"卸任时间"_s,
          u"卸任日期"_s, u"离任时间"_s, u"离任日期"_s}},
        {Column::HouseholdNumber,
         {u"户号"_s, u"户序号"_s, u"户别编号"_s, u"户数序号"_s, u"家庭编号"_s, u"家庭户号"_s, u"户籍编号"_s, u"户码"_s},
         {u"户编号"_s, u"户编码"_s, u"户口簿号"_s, u"户口本号"_s, u"户籍号"_s, u"户口编号"_s}},
        {Column::HouseholdsStoodFor, {u"联户数"_s, u"代表户数"_s, u"所联户数"_s}, {u"联系户"_s, u"联户"_s, u"代表的户"_s}},
        {Column::HeadName, {u"户主"_s, u"户主名"_s, u"户主名字"_s, u"户名"_s}, {u"户主姓名"_s}},
        {Column::IsPartyMember, {u"党员"_s, u"中共党员"_s}, {u"是否党员"_s, u"是否中共党员"_s, u"是否为党员"_s}},
        {Column::Party, {u"面貌"_s}, {u"政治面貌"_s}},
        {Column::Birth, {u"生日"_s, u"出生日期"_s, u"出生年月"_s, u"出生年月日"_s, u"出生时间"_s, u"出生"_s}, {u"出生"_s}},
        {Column::Phone, {u"电话"_s, u"手机"_s, u"手机号"_s, u"联系电话"_s, u"手机号码"_s, u"联系方式"_s, u"本人电话"_s}, {u"联系电话"_s, u"手机号码"_s, u"联系方式"_s, u"电话号码"_s, u"本人电话"_s}},
        {Column::Group,
         {u"组"_s, u"组名"_s, u"组号"_s, u"小组"_s, u"所属组"_s, u"所在组"_s, u"社"_s, u"社别"_s, u"屯"_s, u"村组"_s, u"组别"_s,
          u"村民小组"_s, u"所在小组"_s, u"所属小组"_s, u"自然村"_s},
         {u"小组"_s, u"组别"_s, u"自然村"_s, u"村民组"_s}},
        {Column::Ethnicity, {u"族别"_s}, {u"民族"_s}},
        {Column::Schooling, {u"学历"_s, u"学历水平"_s}, {u"文化程度"_s, u"受教育程度"_s, u"文化水平"_s}},
        {Column::Sex, {u"性别"_s}, {u"性别"_s}},
        {Column::Post, {u"职务"_s, u"担任职务"_s, u"现任职务"_s, u"村内职务"_s, u"任职情况"_s}, {}},
        {Column::Standing, {u"身份"_s, u"身份类别"_s, u"人员身份"_s, u"代表类别"_s, u"人员类别"_s}, {}},
        {Column::Remark, {u"说明"_s}, {u"备注"_s}},
        {Column::SerialNumber, {u"序号"_s, u"编号"_s, u"序"_s, u"号"_s, u"人员编号"_s, u"No"_s, u"NO"_s}, {}},
        {Column::Name,
         {u"姓名"_s, u"名字"_s, u"人员姓名"_s, u"成员姓名"_s, u"家庭成员"_s, u"家庭成员姓名"_s, u"村民姓名"_s, u"本人姓名"_s,
          u"人口姓名"_s, u"代表姓名"_s, u"家庭人员姓名"_s, u"成员"_s, u"共有人姓名"_s, u"集体经济组织成员姓名"_s, u"农村集体经济组织成员姓名"_s, u"本集体经济组织成员姓名"_s, u"集体组织成员姓名"_s, u"集体成员姓名"_s, u"社员姓名"_s},
         {}},
    };
    return list;
}

/// The same list, laid out so that a cell which is no heading is passed by quickly.
struct Vocabulary
{
    QHash<QString, qsizetype> whole; ///< place of the first meaning that has it
    QSet<QChar> beginnings;          ///< of all parts

    Vocabulary()
    {
        for (qsizetype place = meanings().size() - 1; place >= 0; --place) {
            for (const QString &word : meanings().at(place).whole)
                whole.insert(word, place);
            for (const QString &part : meanings().at(place).parts)
                beginnings.insert(part.front());
        }
    }
    bool mayHavePart(const QString &text) const
    {
        return std::ranges::any_of(text, [this](QChar c) { return beginnings.contains(c); });
    }
};

/// What only looks like a word of a person: where a card was issued, where somebody was born, who leads a group.
bool isOfAThing(const QString &text)
{
    static const QRegularExpression card(u"(身份证|证件).*(住址|地址|有效|签发|发证|期限|到期|复印|照片|类型)"_s);
    static const QRegularExpression other(u"出生(地|籍|证|医)|小组长|组组长|党小组"_s);
    static const QRegularExpression membership(u"成员(资格|身份(?!证)).*(取得|获得|方式|时间|日期|依据|原因|理由|来源|证号|证书|编号)|组织成员(证|代表|编号|人数)"_s);
    if (membership.match(text).hasMatch())
        return true;
    return card.match(text).hasMatch() || other.match(text).hasMatch();
}

} // namespace

bool isOfNobodysRow(const QString &heading)
{
    const QString text = bare(heading);
    return isOfAThing(text) || isOfAnother(text) || isAnothersName(text);
}

std::optional<Column> meaningAsHeads(const QString &heading)
{
    static const QRegularExpression head(u"^户主(基本)?(信息|情况|资料)?"_s);
    QString own = bare(heading);
    if (!isOfAnother(own) || !own.startsWith(u"户主"_s))
        return std::nullopt;
    return columnMeaning(own.remove(head));
}

bool isWholeHeading(const QString &heading)
{
    const QString text = bare(heading);
    return std::ranges::any_of(meanings(), [&](const Meaning &meaning) { return meaning.whole.contains(text) || meaning.parts.contains(text); });
}

bool isHeadWithRelation(const QString &heading)
{
    QString dense = halfWidth(heading);
    dense.removeIf([](QChar c) { return c.isSpace(); });
    return dense.startsWith(u"户主"_s) && dense.contains(u"(与户主关系"_s);
}

std::optional<Column> columnMeaning(const QString &heading)
{
    const QString text = bare(heading);
    if (text.isEmpty() || text.size() > 16)
        return std::nullopt;
    if (heading.contains(u'户') && isHeadWithRelation(heading))
        return Column::Relation;
    static const Vocabulary vocabulary;
    const QList<Meaning> &list = meanings();
    if (const auto whole = vocabulary.whole.constFind(text); whole != vocabulary.whole.constEnd())
        return list.at(*whole).column;
    if (!vocabulary.mayHavePart(text) || isOfAThing(text) || isOfAnother(text))
        return std::nullopt;
    for (const Meaning &meaning : list) {
        if (std::ranges::any_of(meaning.parts, [&text](const QString &part) { return text.contains(part); }))
            return meaning.column;
    }
    return std::nullopt;
}

} // namespace yishibu
