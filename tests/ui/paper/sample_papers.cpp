#include "tests/ui/paper/sample_papers.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace yishibu::test {

Village qingshi()
{
    return {u"青石村"_s, u"990123100200"_s, u"青石镇"_s, u"何慧敏"_s, u"0000-1234567"_s, u"0000-7654321"_s, u"村党群服务中心门口"_s};
}

namespace {

const QStringList names{u"陶斌"_s,   u"何慧敏"_s, u"史家明"_s, u"沈娜"_s,   u"叶平"_s,   u"熊婷婷"_s, u"刘长根"_s, u"薛海波"_s,
                        u"姚斌"_s,   u"许超"_s,   u"欧阳明月"_s, u"吐尔逊·买买提艾力"_s, u"张三丰"_s, u"李秀英"_s, u"王桂兰"_s, u"赵铁柱"_s,
                        u"孙大山"_s, u"周小燕"_s, u"吴国强"_s, u"郑玉梅"_s, u"冯建军"_s, u"陈喆"_s,   u"褚堃"_s,   u"卫玥"_s,
                        u"蒋祎"_s,   u"韩翀"_s,   u"杨昉"_s,   u"朱犇"_s,   u"秦垚"_s,   u"尤旻"_s,   u"许珺"_s,   u"何赟"_s,
                        u"吕昇"_s,   u"施秀兰"_s, u"张𬱖"_s,   u"孔凡林"_s, u"曹冬生"_s, u"严春花"_s, u"华建国"_s, u"金凤"_s};

QList<AttendanceLine> members(int count)
{
    QList<AttendanceLine> lines;
    for (int i = 0; i < count; ++i) {
        AttendanceLine line;
        line.name = names.at(i);
        line.group = QString(u"一二三四五六"_s.at(i % 6)) + u"组"_s;
        line.capacity = i == 0 ? u"村委会主任、村民代表"_s : i < 3 ? u"村委会委员"_s : u"村民代表"_s;
        line.cameAt = u"19:%1"_s.arg(10 + i % 20);
        if (i == 9)
            line.leftAt = u"20:58"_s;
        line.fromPaper = i == 14;
        lines.append(line);
    }
    return lines;
}

VoteLines vote(const QString &motion, int inFavour, int against, int abstained, int silent)
{
    VoteLines v;
    v.motion = motion;
    v.method = u"举手表决"_s;
    v.base = 38;
    v.present = inFavour + against + abstained + silent;
    v.quorum = 26;
    v.inFavour = inFavour;
    v.against = against;
    v.abstained = abstained;
    v.silent = silent;
    v.required = v.present / 2 + 1;
    v.passed = inFavour >= v.required;
    v.article = u"村民委员会组织法第三十条"_s;
    v.scrutineer = u"沈娜"_s;
    v.teller = u"周小燕"_s;
    v.countedAt = u"20:31"_s;
    return v;
}

Minutes common()
{
    Minutes m;
    m.village = u"青石村"_s;
    m.township = u"青石镇"_s;
    m.title = u"青石村第十二届村民代表会议第三次会议"_s;
    m.day = QDate(2026, 11, 22);
    m.begin = u"19:30"_s;
    m.end = u"21:12"_s;
    m.place = u"村党群服务中心"_s;
    m.chair = u"陶斌（书记、村委会主任）"_s;
    m.recorder = u"何慧敏"_s;
    m.base = 38;
    m.baseSource = u"村民代表36人、村民委员会成员3人，其中1人兼任，按38人计；以2026年11月20日名册为准"_s;
    m.present = 31;
    m.quorum = 26;
    m.quorumArticle = u"村民委员会组织法第三十条"_s;
    m.lawTitle = u"中华人民共和国村民委员会组织法（2025年修正）"_s;
    m.members = members(31);
    m.absent = names.mid(31, 7);
    m.observers = {{u"镇干部罗文"_s, {}, u"列席"_s, u"19:25"_s, {}, false}, {u"孙巧云"_s, u"四组"_s, u"旁听"_s, u"19:40"_s, {}, false}};
    return m;
}

ItemLines road()
{
    ItemLines item;
    item.title = u"村道硬化"_s;
    item.explanation = u"三组至五组村道长1.2公里，雨天泥泞，学生上学、车辆进出困难。财政奖补资金42万元已经到账，方案（第二稿）已在公示栏征求意见七天。"_s;
    item.basis = u"村民会议2026年3月18日授权；村党支部11月10日研究"_s;
    item.funds = u"财政奖补资金42万元"_s;
    item.remarks = {{u"19:52"_s, u"熊婷婷"_s, u"三组路最烂，娃娃上学踩泥，先修三组到五组。"_s},
                    {u"19:55"_s, u"刘长根"_s, u"路基要请懂行的人看，去年修的半年就裂了。"_s},
                    {u"19:58"_s, u"薛海波"_s, u"占到的菜地怎么补，要先说清楚。"_s}};
    item.agreed = {u"先修三组到五组；不再向各户收钱"_s};
    item.disputed = {u"路宽3米还是3.5米（协商后定3.5米）"_s};
    item.toCheck = {u"奖补资金：史家明当场核实已到账"_s};
    const QString motion = u"用财政奖补资金42万元硬化三组至五组村道，长1.2公里、宽3.5米，雨水沟同步修建。"_s;
    item.votes = {vote(motion, 22, 6, 2, 1)};
    item.ending = u"通过"_s;
    item.resolutions = {{u"2026-011-1"_s, motion, u"史家明"_s, u"沈娜"_s, u"2027年4月30日"_s, u"财政奖补资金42万元"_s, u"未开始"_s}};
    return item;
}

ItemLines water()
{
    ItemLines item = road();
    item.title = u"饮水管网改造和水费收取办法（含困难户减免、漏损分摊、管护员报酬的办法）"_s;
    item.remarks.clear();
    for (int i = 0; i < 26; ++i) {
        item.remarks.append({u"20:%1"_s.arg(10 + i), names.at((i * 7) % 31),
                             i % 4 == 1 ? u"水表要装在户外，抄表的人不用进院子；去年冬天冻裂了十一户的管子，谁修、谁出钱，要写进办法里，不能又是“研究研究”就没有下文了。管护员一年补多少，也要公开。"_s
                                        : u"同意分户装表，按表交钱。"_s});
    }
    item.agreed = {u"分户装表，按表收费"_s, u"困难户每月减免3吨"_s, u"管护员由村民代表会议选定"_s, u"收支每季度公布一次"_s};
    item.disputed = {u"每吨1.8元还是2元"_s, u"公共管道漏损由集体负担还是各户分摊"_s};
    item.toCheck = {u"镇水管站能否统一换表，由何慧敏11月30日前问清"_s};
    const QString motion = u"自2027年1月1日起，全村饮水分户装表、按表收费，每吨1.8元；低保户、特困户和重度残疾人家庭每户每月减免3吨；公共管道漏损由村集体公益金承担；"
                           "管护员一名，报酬每年6000元，由村民代表会议选定，收支情况每季度在村务公开栏公布一次；具体办法（试行一年）见附件。"_s;
    item.votes = {vote(u"水费每吨定为2元。"_s, 9, 20, 2, 0), vote(motion, 27, 3, 1, 0)};
    item.resolutions = {{u"2026-011-2"_s, motion, u"欧阳明月"_s, u"吐尔逊·买买提艾力"_s, u"2026年12月31日"_s, u"村集体公益金、镇水管站技术支持"_s, u"未开始"_s}};
    return item;
}

ItemLines square()
{
    ItemLines item;
    item.title = u"文化广场选址"_s;
    item.explanation = u"镇里有体育器材指标，需在年底前定点。"_s;
    item.basis = u"村民会议2026年3月18日授权；村党支部11月10日研究"_s;
    item.disputed = {u"老戏台还是小学旧址"_s};
    item.ending = u"暂缓"_s;
    return item;
}

} // namespace

Outcome<NoticeTemplate> shippedTemplate(const QString &name)
{
    QFile file(u"%1/resources/notices/%2.txt"_s.arg(QStringLiteral(YISHIBU_SOURCE_DIR), name));
    return readNoticeTemplate(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

Minutes oneItemMinutes()
{
    Minutes m = common();
    m.items = {road()};
    return m;
}

SignInSheet signInSheetFor(const Minutes &minutes, SheetOrder order)
{
    SignInSheet sheet{.title = minutes.title, .time = u"2026年11月22日19:30"_s, .place = minutes.place, .chair = minutes.chair, .base = 38,
                      .parts = {}, .observers = {}, .households = false, .practice = false};
    for (int i = 0; i < minutes.members.size(); ++i) {
        const AttendanceLine &member = minutes.members.at(i);
        const QString group = order == SheetOrder::ByGroup ? member.group : QString();
        auto part = std::ranges::find(sheet.parts, group, &SheetPart::group);
        if (part == sheet.parts.end())
            part = sheet.parts.insert(sheet.parts.end(), {group, {}});
        part->lines.append({member.name, u"03-%1"_s.arg(100 + i), member.group, member.capacity, u"*******%1"_s.arg(1000 + i)});
    }
    return sheet;
}

QList<DoorCard> doorCards(int count)
{
    QList<DoorCard> all;
    for (int i = 1; i <= count; ++i) {
        const QString number = u"03-%1"_s.arg(i, 4, 10, QChar(u'0'));
        all.append({u"青石村"_s, number, i % 3 ? u"何慧敏"_s : u"吐尔逊·买买提艾力"_s, u"三组"_s, u"YSB-H:"_s + number});
    }
    return all;
}

AllowanceSheet allowances()
{
    AllowanceSheet sheet{.title = u"青石村第十二届村民代表会议第三次会议"_s, .time = u"2026年11月22日"_s, .place = u"村党群服务中心会议室"_s,
                         .lines = {}, .amountFen = 5050, .practice = true};
    for (const AttendanceLine &member : threeItemMinutes().members)
        sheet.lines.append({member.name, member.group, u"1次"_s});
    return sheet;
}

GroupSheet groupSheet(int people)
{
    GroupSheet one{.title = u"青石村第十二届村民代表会议第三次会议"_s,
                   .item = u"议题一：用财政奖补资金硬化三组至五组村道并同步修建雨水沟"_s,
                   .group = u"第二轮第一组"_s,
                   .method = u"抽签分组，抽签号048291"_s,
                   .minutes = u"15分钟"_s,
                   .facilitator = u"吐尔逊·买买提艾力"_s,
                   .noteTaker = u"何慧敏"_s};
    for (int i = 0; i < people; ++i)
        one.people.append(i % 5 ? u"何慧敏"_s : u"欧阳明月"_s);
    return one;
}

QString saidOn(const Paper &paper)
{
    QString all;
    for (const PageMarks &page : paper.pages())
        all += page.plainText().remove(u'\n');
    return all;
}

Minutes threeItemMinutes()
{
    Minutes m = common();
    m.items = {road(), water(), square()};
    return m;
}

} // namespace yishibu::test
